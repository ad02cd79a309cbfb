package maillage.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to meetings. What it answers is not filtered by reader: that is the caller's duty, with
 * {@link Seeing}.
 */
@Component
public class Meetings {
    private final MeetingStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(MeetingStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites everyone to a meeting whose date was confirmed elsewhere, such as an imported one;
     * doing it twice writes nothing more.
     */
    @Transactional
    public void announce(MeetingId id) {
        events.publishEvent(new MeetingAnnounced(id, MeetingAnnounced.Change.CONFIRMED));
    }

    public Optional<Meeting> find(MeetingId id) {
        return store.byIds(List.of(id.value())).stream().findFirst();
    }

    public Meeting require(MeetingId id) {
        return find(id).orElseThrow(() -> new NotFound("meeting", id));
    }

    public List<Meeting> all(Collection<MeetingId> ids) {
        return store.byIds(ids.stream().map(MeetingId::value).toList());
    }

    /** Locks a meeting until the caller's transaction ends: one change at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Meeting lock(MeetingId id) {
        return store.lock(id).orElseThrow(() -> new NotFound("meeting", id));
    }

    /** Every meeting of these hosts, drafts and cancelled ones too, by date. */
    public List<Meeting> of(Collection<UUID> hosts) {
        return store.ofHosts(hosts);
    }

    /** Confirmed and not over yet, soonest first. */
    public List<Meeting> upcoming(Collection<UUID> hosts) {
        Instant now = clock.instant();
        return store.ofHosts(hosts).stream().filter(meeting -> meeting.isAwaited(now)).toList();
    }

    /** Over, and neither draft nor cancelled; the latest first. */
    public List<Meeting> past(Collection<UUID> hosts) {
        Instant now = clock.instant();
        return store.ofHosts(hosts).stream()
                .filter(
                        meeting ->
                                meeting.state() == MeetingState.HELD
                                        || (meeting.state() == MeetingState.CONFIRMED
                                                && meeting.isOver(now)))
                .sorted(Comparator.comparing(Meeting::starts).reversed())
                .toList();
    }

    /** What this person is invited to, or was at; cancelled meetings too, by date. */
    public List<Meeting> ofPerson(PersonId person) {
        return store.invitedTo(person);
    }

    /** What a person is awaited at, soonest first. */
    public List<Meeting> upcomingOf(PersonId person) {
        Instant now = clock.instant();
        return store.invitedTo(person).stream().filter(meeting -> meeting.isAwaited(now)).toList();
    }

    public List<Meeting> inState(MeetingState state) {
        return store.inState(state);
    }

    /**
     * What visitors may know of: show of these only title, date, {@link Meeting#publicTown()} and
     * host. By date.
     */
    public List<Meeting> publicBetween(Instant from, Instant until) {
        return store.between(from, until).stream().filter(Meeting::isPublic).toList();
    }

    public Answers answers(MeetingId meeting) {
        return store.answers(meeting);
    }

    boolean isInvited(PersonId person, MeetingId meeting) {
        return store.isInvited(person, meeting);
    }
}
