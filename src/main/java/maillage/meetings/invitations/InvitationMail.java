package maillage.meetings.invitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.PersonId;
import maillage.mailing.CalendarEntry;
import maillage.mailing.Envelope;
import maillage.mailing.Invite;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.mailing.Party;
import maillage.mailing.Posting;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.shared.CalendarEntries;
import maillage.platform.secret.Tokens;
import org.springframework.stereotype.Component;

/** The letters about a meeting, each in its reader's language; whoever has no address gets none. */
@Component
class InvitationMail {
    private final InvitationStore store;
    private final Outbox outbox;
    private final CalendarEntries entries;
    private final InvitationWords words;

    InvitationMail(
            InvitationStore store, Outbox outbox, CalendarEntries entries, InvitationWords words) {
        this.store = store;
        this.outbox = outbox;
        this.entries = entries;
        this.words = words;
    }

    /** Asks to come, or tells what changed: with the calendar entry and the four answers. */
    void ask(Meeting meeting, Host host, List<Invited> all, String kind) {
        var letters = new ArrayList<Posting>();
        links(meeting, all)
                .forEach(
                        (to, token) ->
                                letters.addAll(
                                        invitation(
                                                to,
                                                entries.of(meeting, host, to.language()),
                                                words.withAnswers(
                                                        meeting,
                                                        to,
                                                        token,
                                                        words.opening(meeting, host, to, kind)),
                                                once(meeting, to))));
        outbox.post(letters);
    }

    /**
     * Tells someone that they are counted on in another's place; each time they are named, since
     * they may have been released meanwhile.
     *
     * @param instead whom they replace, by name
     */
    void countOn(Meeting meeting, Host host, Invited to, String instead) {
        Letter letter = words.opening(meeting, host, to, "invitation.stand-in", instead);
        links(meeting, List.of(to))
                .forEach(
                        (_, token) ->
                                outbox.post(
                                        invitation(
                                                to,
                                                entries.of(meeting, host, to.language()),
                                                words.withAnswers(meeting, to, token, letter),
                                                Optional.empty())));
    }

    /** Takes it out of calendars: the meeting is cancelled, or these people no longer invited. */
    void takeBack(Meeting meeting, Host host, List<Invited> all, String kind) {
        var letters = new ArrayList<Posting>();
        for (Invited to : all) {
            Letter opening = words.opening(meeting, host, to, kind);
            letters.addAll(
                    invitation(
                            to,
                            cancelled(meeting, host, to.language()),
                            meeting.cancelledReason().map(opening::paragraph).orElse(opening),
                            once(meeting, to)));
        }
        outbox.post(letters);
    }

    private CalendarEntry cancelled(Meeting meeting, Host host, Language language) {
        CalendarEntry entry = entries.of(meeting, host, language);
        return new CalendarEntry(
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
    }

    void remind(Meeting meeting, Host host, Invited to, String kind) {
        String once = kind + ":" + meeting.id() + ":" + to.person() + ":" + meeting.starts();
        links(meeting, List.of(to))
                .forEach(
                        (_, token) ->
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
                                                                        .once(once)
                                                                        .mayBeRefused(),
                                                                words.withAnswers(
                                                                                meeting,
                                                                                to,
                                                                                token,
                                                                                words.opening(
                                                                                        meeting,
                                                                                        host, to,
                                                                                        kind))
                                                                        .closing(
                                                                                words.closing(
                                                                                        to
                                                                                                .language())))));
    }

    private static Optional<String> once(Meeting meeting, Invited to) {
        return Optional.of(
                "invitation:" + meeting.id() + ":" + to.person() + ":" + meeting.sequence());
    }

    /** None for someone without an address. */
    private List<Posting> invitation(
            Invited to, CalendarEntry entry, Letter letter, Optional<String> once) {
        return to.email().stream()
                .map(
                        address -> {
                            Envelope envelope =
                                    Envelope.to(address, to.fullName(), to.language(), "invitation")
                                            .person(to.person())
                                            .with(
                                                    new Invite(
                                                            entry,
                                                            new Party(to.fullName(), address)));
                            return new Posting(
                                    once.map(envelope::once).orElse(envelope),
                                    letter.closing(words.closing(to.language())));
                        })
                .toList();
    }

    /** The token of a link of their own, for everyone who can be written to. */
    private Map<Invited, String> links(Meeting meeting, List<Invited> all) {
        var tokens = new LinkedHashMap<Invited, String>();
        var hashes = new HashMap<PersonId, byte[]>();
        for (Invited to : all) {
            if (to.email().isPresent()) {
                String token = Tokens.fresh();
                tokens.put(to, token);
                hashes.put(to.person(), Tokens.hash(token));
            }
        }
        store.link(meeting.id(), hashes);
        return tokens;
    }
}
