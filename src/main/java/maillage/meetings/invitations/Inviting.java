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
import java.util.stream.Stream;
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
        store.sent(id, round.untouched(), round.sequence());
        Meeting meeting = meetings.require(id);
        Host host = hosts.require(meeting.host());
        Instant now = clock.instant();
        List<PersonId> invited = round.people(Correspondence.Word.INVITE);
        List<PersonId> changed = round.people(Correspondence.Word.CHANGE);
        List<PersonId> withdrawn = round.people(Correspondence.Word.WITHDRAW);
        store.invite(
                id,
                invited.stream()
                        .map(person -> Objects.requireNonNull(expected.get(person)))
                        .toList(),
                round.sequence(),
                now);
        store.sent(id, changed, round.sequence());
        store.withdraw(id, withdrawn, round.sequence(), now);
        Map<PersonId, Invited> people =
                store.of(id).stream()
                        .collect(Collectors.toMap(Invited::person, Function.identity()));
        mail.ask(
                meeting,
                host,
                of(invited, people).filter(to -> !named.equals(Optional.of(to.person()))).toList(),
                "invitation");
        mail.ask(meeting, host, of(changed, people).toList(), changeKind);
        mail.takeBack(meeting, host, of(withdrawn, people).toList(), "invitation.withdrawn");
        named.filter(expected::containsKey)
                .map(people::get)
                .ifPresent(to -> countOn(meeting, host, to));
    }

    private static Stream<Invited> of(List<PersonId> some, Map<PersonId, Invited> people) {
        return some.stream().map(person -> Objects.requireNonNull(people.get(person)));
    }

    private void countOn(Meeting meeting, Host host, Invited to) {
        mail.countOn(meeting, host, to, store.replacedBy(meeting.id(), to.person()));
    }

    private void cancel(MeetingId id) {
        Meeting meeting = meetings.lock(id);
        Host host = hosts.require(meeting.host());
        List<Invited> told = store.of(id).stream().filter(to -> !to.withdrawn()).toList();
        store.sent(id, told.stream().map(Invited::person).toList(), meeting.sequence());
        mail.takeBack(meeting, host, told, "invitation.cancelled");
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
