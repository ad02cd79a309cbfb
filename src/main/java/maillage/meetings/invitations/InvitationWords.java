package maillage.meetings.invitations;

import java.net.URI;
import maillage.kernel.Language;
import maillage.mailing.Letter;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.Room;
import maillage.platform.text.Dates;
import maillage.platform.text.Texts;
import maillage.platform.web.NetworkProfiles;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;

/** What the letters about a meeting say, in the language of their reader. */
@Component
class InvitationWords {
    private final Texts texts;
    private final SiteAddress site;
    private final NetworkProfiles network;

    InvitationWords(Texts texts, SiteAddress site, NetworkProfiles network) {
        this.texts = texts;
        this.site = site;
        this.network = network;
    }

    Letter opening(Meeting meeting, Host host, Invited to, String kind) {
        return opening(meeting, host, to, kind, "");
    }

    Letter opening(Meeting meeting, Host host, Invited to, String kind, String instead) {
        Language language = to.language();
        String title = meeting.titles().in(language).text();
        String day = Dates.day(language, meeting.day());
        String group = host.name().in(language).text();
        return Letter.of(
                        texts.get(language, kind + ".subject", title, day, group, instead),
                        texts.get(language, "invitation.greeting", to.givenName()))
                .paragraph(texts.get(language, kind + ".text", title, day, group, instead))
                .fact(
                        texts.get(language, "invitation.when"),
                        Dates.span(language, meeting.starts(), meeting.ends(), meeting.zone())
                                + ", "
                                + Dates.zone(language, meeting.zone()))
                .fact(
                        texts.get(language, "invitation.where"),
                        meeting.where().isEmpty()
                                ? texts.get(language, "meeting.no-place")
                                : meeting.where());
    }

    /** With the four answers, by a link of the reader’s own. */
    Letter withAnswers(Meeting meeting, Invited to, String token, Letter letter) {
        Language language = to.language();
        Letter facts =
                meeting.remoteLink()
                        .map(link -> letter.fact(texts.get(language, "meeting.remote"), link))
                        .orElse(letter);
        Letter access =
                meeting.lentRoom()
                        .filter(Room::stepFree)
                        .map(
                                _ ->
                                        facts.fact(
                                                texts.get(language, "meeting.access"),
                                                texts.get(language, "venue.step-free")))
                        .orElse(facts);
        return access.action(
                        texts.get(language, "reply.on-site"), answer(language, token, "on-site"))
                .link(texts.get(language, "reply.remote"), answer(language, token, "remote"))
                .link(texts.get(language, "reply.alternate"), answer(language, token, "alternate"))
                .link(texts.get(language, "reply.cannot"), answer(language, token, "cannot"));
    }

    private URI answer(Language language, String token, String answer) {
        return URI.create(site.of(language, "/replies/" + token + "?answer=" + answer));
    }

    String closing(Language language) {
        return texts.get(
                language, "invitation.closing", network.current().names().in(language).text());
    }
}
