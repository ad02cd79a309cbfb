package maillage.meetings.invitations;

import java.net.URI;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.mailing.CalendarEntry;
import maillage.mailing.Envelope;
import maillage.mailing.Invite;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.mailing.Party;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.Room;
import maillage.meetings.shared.CalendarEntries;
import maillage.platform.secret.Tokens;
import maillage.platform.text.Dates;
import maillage.platform.text.Texts;
import maillage.platform.web.NetworkProfiles;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;

/** The letters about a meeting, each in its reader's language; whoever has no address gets none. */
@Component
class InvitationMail {
    private final InvitationStore store;
    private final Outbox outbox;
    private final CalendarEntries entries;
    private final Texts texts;
    private final SiteAddress site;
    private final NetworkProfiles network;

    InvitationMail(
            InvitationStore store,
            Outbox outbox,
            CalendarEntries entries,
            Texts texts,
            SiteAddress site,
            NetworkProfiles network) {
        this.store = store;
        this.outbox = outbox;
        this.entries = entries;
        this.texts = texts;
        this.site = site;
        this.network = network;
    }

    /** Asks to come, or tells what changed: with the calendar entry and the four answers. */
    void ask(Meeting meeting, Host host, Invited to, String kind) {
        post(
                meeting,
                host,
                to,
                kind,
                withAnswers(meeting, to, opening(meeting, host, to, kind)),
                Optional.of(entries.of(meeting, host, to.language())));
    }

    /**
     * Tells someone that they are counted on in another's place; each time they are named, since
     * they may have been released meanwhile.
     *
     * @param instead whom they replace, by name
     */
    void countOn(Meeting meeting, Host host, Invited to, String instead) {
        to.email()
                .ifPresent(
                        address ->
                                outbox.post(
                                        Envelope.to(
                                                        address,
                                                        to.fullName(),
                                                        to.language(),
                                                        "invitation")
                                                .person(to.person())
                                                .with(
                                                        new Invite(
                                                                entries.of(
                                                                        meeting,
                                                                        host,
                                                                        to.language()),
                                                                new Party(to.fullName(), address))),
                                        withAnswers(
                                                        meeting,
                                                        to,
                                                        opening(
                                                                meeting,
                                                                host,
                                                                to,
                                                                "invitation.stand-in",
                                                                instead))
                                                .closing(closing(to.language()))));
    }

    /** Takes it out of calendars: the meeting is cancelled, or this person no longer invited. */
    void takeBack(Meeting meeting, Host host, Invited to, String kind) {
        CalendarEntry entry = entries.of(meeting, host, to.language());
        var cancelled =
                new CalendarEntry(
                        entry.uid(),
                        meeting.sequence(),
                        entry.starts(),
                        entry.ends(),
                        entry.summary(),
                        entry.description(),
                        entry.location(),
                        entry.url(),
                        entry.organiser(),
                        CalendarEntry.Status.CANCELLED);
        Letter letter = opening(meeting, host, to, kind);
        letter = meeting.cancelledReason().map(letter::paragraph).orElse(letter);
        post(meeting, host, to, kind, letter, Optional.of(cancelled));
    }

    void remind(Meeting meeting, Host host, Invited to, String kind) {
        to.email()
                .ifPresent(
                        address ->
                                outbox.post(
                                        Envelope.to(
                                                        address,
                                                        to.fullName(),
                                                        to.language(),
                                                        "reminder")
                                                .person(to.person())
                                                .once(
                                                        kind
                                                                + ":"
                                                                + meeting.id()
                                                                + ":"
                                                                + to.person()
                                                                + ":"
                                                                + meeting.starts())
                                                .mayBeRefused(),
                                        withAnswers(meeting, to, opening(meeting, host, to, kind))
                                                .closing(closing(to.language()))));
    }

    private void post(
            Meeting meeting,
            Host host,
            Invited to,
            String kind,
            Letter letter,
            Optional<CalendarEntry> entry) {
        to.email()
                .ifPresent(
                        address -> {
                            Envelope envelope =
                                    Envelope.to(address, to.fullName(), to.language(), "invitation")
                                            .person(to.person())
                                            .once(
                                                    "invitation:"
                                                            + meeting.id()
                                                            + ":"
                                                            + to.person()
                                                            + ":"
                                                            + meeting.sequence());
                            outbox.post(
                                    entry.map(
                                                    it ->
                                                            envelope.with(
                                                                    new Invite(
                                                                            it,
                                                                            new Party(
                                                                                    to.fullName(),
                                                                                    address))))
                                            .orElse(envelope),
                                    letter.closing(closing(to.language())));
                        });
    }

    private Letter opening(Meeting meeting, Host host, Invited to, String kind) {
        return opening(meeting, host, to, kind, "");
    }

    private Letter opening(Meeting meeting, Host host, Invited to, String kind, String instead) {
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

    private Letter withAnswers(Meeting meeting, Invited to, Letter letter) {
        Language language = to.language();
        String token = Tokens.fresh();
        store.link(meeting.id(), to.person(), Tokens.hash(token));
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

    private String closing(Language language) {
        return texts.get(
                language, "invitation.closing", network.current().names().in(language).text());
    }
}
