package maillage.meetings.invitations;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import maillage.kernel.MeetingId;
import maillage.kernel.PersonId;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.meetings.Invitee;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingAnnounced;
import maillage.meetings.Meetings;
import maillage.meetings.shared.StandInsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites whoever should come, tells them what changed, takes back what no longer holds. In the
 * transaction of the change itself: no date is confirmed without its invitations, and of two who
 * confirm at once one writes them.
 */
@Component
@Transactional
class Inviting {
    private final InvitationStore store;
    private final InvitationMail mail;
    private final Meetings meetings;
    private final Hosts hosts;
    private final Clock clock;

    Inviting(
            InvitationStore store,
            InvitationMail mail,
            Meetings meetings,
            Hosts hosts,
            Clock clock) {
        this.store = store;
        this.mail = mail;
        this.meetings = meetings;
        this.hosts = hosts;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingAnnounced announced) {
        switch (announced.change()) {
            case CONFIRMED -> {
                store.announce(announced.meeting(), clock.instant());
                write(announced.meeting(), "invitation", Optional.empty());
            }
            case MOVED -> {
                store.announce(announced.meeting(), clock.instant());
                write(announced.meeting(), "invitation.moved", Optional.empty());
            }
            case REWORDED -> bringUpToDate(announced.meeting());
            case CANCELLED -> cancel(announced.meeting());
        }
    }

    @EventListener
    void on(StandInsChanged changed) {
        if (store.isAnnounced(changed.meeting())) {
            write(changed.meeting(), "invitation.changed", changed.named());
        }
    }

    /**
     * Invites who got a mandate or a seat since, and tells who lost theirs. Nothing is sent to
     * those for whom nothing changed.
     */
    void bringUpToDate(MeetingId id) {
        if (store.isAnnounced(id)) {
            write(id, "invitation.changed", Optional.empty());
        }
    }

    /**
     * @param named who learns that they are counted on, whether invited before or now
     */
    private void write(MeetingId id, String changeKind, Optional<PersonId> named) {
        Meeting before = meetings.lock(id);
        if (!before.isAwaited(clock.instant())) {
            return;
        }
        Map<PersonId, Invitee> expected = expected(before);
        List<Invited> known = store.of(id);
        Correspondence.Round round = correspondence(before, known).round(expected.keySet());
        store.raiseSequence(id, round.sequence());
        round.untouched().forEach(person -> store.sent(id, person, round.sequence()));
        Meeting meeting = meetings.require(id);
        Host host = hosts.require(meeting.host());
        Instant now = clock.instant();
        for (Correspondence.Message message : round.messages()) {
            if (message.word() == Correspondence.Word.INVITE) {
                store.invite(
                        id,
                        Objects.requireNonNull(expected.get(message.person())),
                        message.sequence(),
                        now);
            }
        }
        Map<PersonId, Invited> people =
                store.of(id).stream()
                        .collect(Collectors.toMap(Invited::person, Function.identity()));
        for (Correspondence.Message message : round.messages()) {
            Invited to = Objects.requireNonNull(people.get(message.person()));
            switch (message.word()) {
                case INVITE -> {
                    if (!named.equals(Optional.of(to.person()))) {
                        mail.ask(meeting, host, to, "invitation");
                    }
                }
                case CHANGE -> {
                    store.sent(id, to.person(), message.sequence());
                    mail.ask(meeting, host, to, changeKind);
                }
                case WITHDRAW -> {
                    store.withdraw(id, to.person(), message.sequence(), now);
                    mail.takeBack(meeting, host, to, "invitation.withdrawn");
                }
            }
        }
        named.filter(expected::containsKey)
                .map(people::get)
                .ifPresent(to -> countOn(meeting, host, to));
    }

    private void countOn(Meeting meeting, Host host, Invited to) {
        mail.countOn(meeting, host, to, store.replacedBy(meeting.id(), to.person()));
    }

    private void cancel(MeetingId id) {
        Meeting meeting = meetings.lock(id);
        Host host = hosts.require(meeting.host());
        for (Invited to : store.of(id)) {
            if (!to.withdrawn()) {
                store.sent(id, to.person(), meeting.sequence());
                mail.takeBack(meeting, host, to, "invitation.cancelled");
            }
        }
    }

    private Map<PersonId, Invitee> expected(Meeting meeting) {
        var expected = new LinkedHashMap<PersonId, Invitee>();
        hosts.invitees(meeting.host(), meeting.day())
                .forEach(invitee -> expected.putIfAbsent(invitee.person(), invitee));
        store.standIns(meeting.id(), meeting.day())
                .forEach(invitee -> expected.putIfAbsent(invitee.person(), invitee));
        return expected;
    }

    private static Correspondence correspondence(Meeting meeting, List<Invited> known) {
        var holding = new HashMap<PersonId, Integer>();
        var withdrawn = new HashMap<PersonId, Integer>();
        known.forEach(
                invited ->
                        (invited.withdrawn() ? withdrawn : holding)
                                .put(invited.person(), invited.sequence()));
        return new Correspondence(meeting.sequence(), holding, withdrawn);
    }
}
