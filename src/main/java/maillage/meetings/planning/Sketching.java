package maillage.meetings.planning;

import java.util.Map;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingAnnounced;
import maillage.meetings.MeetingState;
import maillage.meetings.Meetings;
import maillage.platform.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a meeting down, and its words and place again: nobody is invited before its date is
 * confirmed.
 */
@Component
@Transactional
class Sketching {
    private final PlanningStore store;
    private final Meetings meetings;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Sketching(
            PlanningStore store, Meetings meetings, Trail trail, ApplicationEventPublisher events) {
        this.store = store;
        this.meetings = meetings;
        this.trail = trail;
        this.events = events;
    }

    MeetingId draft(Me me, Host host, Plan plan) {
        MeetingId id = MeetingId.next();
        store.insert(id, host, plan, id + "@meetings.maillage");
        trail.record(me, "meeting", id.value(), "meeting-drafted", Map.of());
        return id;
    }

    /**
     * The date of a draft changes with it; a confirmed one is moved, which confirms anew.
     *
     * @param seen the version that was changed
     * @return false, and nothing is written, when someone changed it meanwhile (docs/rules.md#r15)
     */
    boolean change(Me me, MeetingId id, int seen, Plan plan) {
        Meeting before = meetings.lock(id);
        if (before.version() != seen) {
            return false;
        }
        store.update(id, plan);
        if (before.state() == MeetingState.DRAFT) {
            store.redate(id, plan.when());
        }
        boolean told =
                !before.titles().equals(plan.titles())
                        || !before.place().equals(plan.place())
                        || !before.remoteLink().equals(plan.remoteLink());
        if (told && before.state() == MeetingState.CONFIRMED) {
            store.raiseSequence(id);
            events.publishEvent(new MeetingAnnounced(id, MeetingAnnounced.Change.REWORDED));
        }
        trail.record(me, "meeting", id.value(), "meeting-changed", Map.of());
        return true;
    }
}
