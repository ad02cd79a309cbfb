package maillage.meetings.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.Refused;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingAnnounced;
import maillage.meetings.MeetingState;
import maillage.meetings.Meetings;
import maillage.platform.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirms a date, and moves a confirmed one, which confirms it anew: both keep the notice or say
 * why not.
 */
@Component
@Transactional
class Confirming {
    sealed interface Outcome permits Done, ReasonNeeded {}

    record Done() implements Outcome {}

    record ReasonNeeded(Notice notice, Notice.Late late) implements Outcome {}

    private final PlanningStore store;
    private final Meetings meetings;
    private final Hosts hosts;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirming(
            PlanningStore store,
            Meetings meetings,
            Hosts hosts,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.hosts = hosts;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Confirming twice changes nothing: of two who press at once, one does it. */
    Outcome confirm(Me me, MeetingId id, String reason) {
        Meeting meeting = meetings.lock(id);
        if (meeting.state() != MeetingState.DRAFT) {
            return new Done();
        }
        Instant now = clock.instant();
        Notice notice = new Notice(hosts.require(meeting.host()).notice(), meeting.zone());
        if (notice.of(now, meeting.starts()) instanceof Notice.Late late && reason.isBlank()) {
            return new ReasonNeeded(notice, late);
        }
        String kept = keptReason(notice, now, meeting.starts(), reason);
        store.confirm(id, notice, kept.isEmpty() ? null : kept, now);
        log(me, id, "meeting-confirmed", kept);
        events.publishEvent(new MeetingAnnounced(id, MeetingAnnounced.Change.CONFIRMED));
        return new Done();
    }

    Outcome move(Me me, MeetingId id, Plan.When when, String reason) {
        Meeting meeting = meetings.lock(id);
        if (meeting.state() != MeetingState.CONFIRMED) {
            throw new Refused("planning.refused.not-confirmed");
        }
        Instant now = clock.instant();
        Host host = hosts.require(meeting.host());
        Notice notice = new Notice(host.notice(), when.zone());
        if (notice.of(now, when.starts()) instanceof Notice.Late late && reason.isBlank()) {
            return new ReasonNeeded(notice, late);
        }
        String kept = keptReason(notice, now, when.starts(), reason);
        store.move(id, when, notice, kept.isEmpty() ? null : kept, now);
        log(me, id, "meeting-moved", kept);
        events.publishEvent(new MeetingAnnounced(id, MeetingAnnounced.Change.MOVED));
        return new Done();
    }

    /** A reason given though none was needed is not shown. */
    private static String keptReason(Notice notice, Instant now, Instant starts, String reason) {
        return notice.of(now, starts) instanceof Notice.Late ? reason.strip() : "";
    }

    private void log(Me me, MeetingId id, String action, String reason) {
        trail.record(
                me,
                "meeting",
                id.value(),
                reason.isEmpty() ? action : action + "-late",
                reason.isEmpty() ? Map.of() : Map.of("reason", reason));
    }
}
