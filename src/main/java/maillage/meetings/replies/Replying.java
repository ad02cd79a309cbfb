package maillage.meetings.replies;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import maillage.kernel.DateRange;
import maillage.kernel.Language;
import maillage.kernel.MeetingId;
import maillage.kernel.PersonId;
import maillage.kernel.Refused;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingAnnounced;
import maillage.meetings.Meetings;
import maillage.meetings.shared.StandInsChanged;
import maillage.network.Mandate;
import maillage.network.MandateKind;
import maillage.network.Network;
import maillage.platform.secret.Tokens;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an answer, by the link of a mail or signed in; the last one holds until the meeting is
 * over, and the same twice is one.
 */
@Component
class Replying {
    private final ReplyStore store;
    private final Meetings meetings;
    private final Network network;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replying(
            ReplyStore store,
            Meetings meetings,
            Network network,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.network = network;
        this.events = events;
        this.clock = clock;
    }

    Optional<Invitation> find(String token) {
        return store.byToken(Tokens.hash(token));
    }

    Optional<Invitation> find(MeetingId meeting, PersonId person) {
        return store.of(meeting, person);
    }

    /**
     * @throws Refused when the meeting is over or cancelled, or this person no longer invited
     */
    @Transactional
    void reply(Invitation asked, ReplyForm.Said said, String need, Language language, String by) {
        Meeting meeting = meetings.require(asked.meeting());
        Invitation invitation = store.lock(asked);
        Instant now = clock.instant();
        if (invitation.withdrawn() || !meeting.isAwaited(now)) {
            throw new Refused("reply.refused.late");
        }
        Answer answer;
        Optional<PersonId> alternate = Optional.empty();
        switch (said) {
            case ReplyForm.Comes comes -> answer = comes.how();
            case ReplyForm.Cannot _ -> answer = Answer.CANNOT;
            case ReplyForm.Sends sends -> {
                answer = Answer.ALTERNATE;
                alternate = Optional.of(sends.alternate());
            }
            case ReplyForm.SendsNew newcomer -> {
                answer = Answer.ALTERNATE;
                alternate = Optional.of(introduce(newcomer, meeting, invitation, language));
            }
        }
        boolean same =
                invitation.answer().equals(Optional.of(answer))
                        && invitation.alternate().equals(alternate)
                        && invitation.need().equals(need.strip());
        if (same) {
            return;
        }
        store.insert(invitation, answer, alternate.orElse(null), need.strip(), now, by);
        if (!invitation.alternate().equals(alternate)) {
            events.publishEvent(new StandInsChanged(meeting.id(), alternate));
        }
    }

    /** What was announced for one date says nothing of another. */
    @EventListener
    void on(MeetingAnnounced announced) {
        if (announced.change() == MeetingAnnounced.Change.MOVED) {
            store.askAnew(announced.meeting(), clock.instant());
        }
    }

    /** Whom the organisation may send instead: its other people with a mandate on the day. */
    List<ReplySheet.Choice> alternates(Meeting meeting, Invitation invitation) {
        List<PersonId> people =
                network.mandates(List.of(invitation.organisation()), meeting.day()).stream()
                        .map(Mandate::person)
                        .filter(person -> !person.equals(invitation.person()))
                        .distinct()
                        .toList();
        return people.isEmpty() ? List.of() : store.names(people);
    }

    /** Nobody sends themselves, nor someone of another organisation. */
    boolean allows(ReplyForm.Said said, Meeting meeting, Invitation invitation) {
        return !(said instanceof ReplyForm.Sends sends)
                || alternates(meeting, invitation).stream()
                        .anyMatch(choice -> choice.person().equals(sends.alternate()))
                || invitation.alternate().equals(Optional.of(sends.alternate()));
    }

    /**
     * A comparable level gives a mandate for that day at once; another waits for the facilitator's
     * word (docs/rules.md#r7).
     */
    private PersonId introduce(
            ReplyForm.SendsNew newcomer,
            Meeting meeting,
            Invitation invitation,
            Language language) {
        PersonId person =
                network.person(
                        newcomer.email(), newcomer.givenName(), newcomer.familyName(), language);
        if (person.equals(invitation.person())) {
            throw new Refused("reply.fault.alternate");
        }
        if (new StandIn(invitation.level(), newcomer.level()).isComparable()) {
            var thatDay = new DateRange(meeting.day(), meeting.day());
            network.mandate(
                    person,
                    invitation.organisation(),
                    MandateKind.ALTERNATE,
                    "",
                    newcomer.level(),
                    thatDay,
                    null);
        }
        return person;
    }
}
