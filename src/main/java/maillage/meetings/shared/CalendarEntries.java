package maillage.meetings.shared;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.mailing.CalendarEntry;
import maillage.mailing.MailSettings;
import maillage.mailing.Party;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;
import maillage.platform.text.Texts;
import maillage.platform.web.NetworkProfile;
import maillage.platform.web.NetworkProfiles;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;

/** A meeting as calendars hold it, for people who are invited. */
@Component
public class CalendarEntries {
    private static final Pattern ADDRESS = Pattern.compile("<([^>]+)>");
    private final Texts texts;
    private final SiteAddress site;
    private final NetworkProfiles network;
    private final MailSettings mail;

    CalendarEntries(Texts texts, SiteAddress site, NetworkProfiles network, MailSettings mail) {
        this.texts = texts;
        this.site = site;
        this.network = network;
        this.mail = mail;
    }

    public CalendarEntry of(Meeting meeting, Host host, Language language) {
        String address = site.of(language, "/meetings/" + meeting.id());
        String about =
                texts.get(
                        language, "calendar.description", host.name().in(language).text(), address);
        String remote =
                meeting.remoteLink()
                        .map(link -> "\n" + texts.get(language, "calendar.remote", link))
                        .orElse("");
        return new CalendarEntry(
                meeting.uid(),
                meeting.sequence(),
                meeting.starts().atZone(meeting.zone()),
                meeting.ends().atZone(meeting.zone()),
                meeting.titles().in(language).text(),
                Optional.of(about + remote),
                Optional.of(meeting.where()).filter(where -> !where.isEmpty()),
                Optional.of(URI.create(address)),
                organiser(language),
                switch (meeting.state()) {
                    case DRAFT -> CalendarEntry.Status.TENTATIVE;
                    case CONFIRMED, HELD -> CalendarEntry.Status.CONFIRMED;
                    case CANCELLED -> CalendarEntry.Status.CANCELLED;
                });
    }

    /** Answers of calendars that answer by mail go to the network's team. */
    private Party organiser(Language language) {
        NetworkProfile profile = network.current();
        String contact = profile.contactEmail();
        Matcher sender = ADDRESS.matcher(mail.from());
        String address = contact != null ? contact : sender.find() ? sender.group(1) : mail.from();
        return new Party(profile.names().in(language).text(), new EmailAddress(address));
    }

    /** Whether people should have it in their calendars. */
    public static boolean isKept(Meeting meeting) {
        return meeting.state() != MeetingState.DRAFT;
    }
}
