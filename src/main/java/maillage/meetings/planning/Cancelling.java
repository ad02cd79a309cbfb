package maillage.meetings.planning;

import java.util.Map;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.Refused;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingAnnounced;
import maillage.meetings.MeetingState;
import maillage.meetings.Meetings;
import maillage.platform.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cancels a meeting: no notice is asked for, a reason is. Those invited are told; a held meeting
 * stays held.
 */
@Component
@Transactional
class Cancelling {
    private final PlanningStore store;
    private final Meetings meetings;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Cancelling(
            PlanningStore store, Meetings meetings, Trail trail, ApplicationEventPublisher events) {
        this.store = store;
        this.meetings = meetings;
        this.trail = trail;
        this.events = events;
    }

    void cancel(Me me, MeetingId id, String reason) {
        Meeting meeting = meetings.lock(id);
        if (meeting.state() == MeetingState.CANCELLED) {
            return;
        }
        if (meeting.state() == MeetingState.HELD) {
            throw new Refused("planning.refused.held");
        }
        store.cancel(id, Optional.of(reason.strip()).filter(text -> !text.isEmpty()));
        trail.record(
                me, "meeting", id.value(), "meeting-cancelled", Map.of("reason", reason.strip()));
        if (meeting.state() == MeetingState.CONFIRMED) {
            events.publishEvent(new MeetingAnnounced(id, MeetingAnnounced.Change.CANCELLED));
        }
    }
}
