package maillage.meetings.outcomes;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.meetings.Meetings;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what was decided, who does what, and what became of it. */
@Component
@Transactional
class Recording {
    private final OutcomeStore store;
    private final Meetings meetings;
    private final Trail trail;
    private final Clock clock;

    Recording(OutcomeStore store, Meetings meetings, Trail trail, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.trail = trail;
        this.clock = clock;
    }

    void decide(Me me, MeetingId meeting, String text) {
        store.decide(meetings.require(meeting), text.strip(), me, clock.instant());
        trail.record(me, "meeting", meeting.value(), "decision-recorded", Map.of());
    }

    void undertake(Me me, MeetingId meeting, OutcomeForm.Undertaking undertaking) {
        store.undertake(meetings.require(meeting), undertaking, clock.instant());
        trail.record(
                me,
                "meeting",
                meeting.value(),
                "action-recorded",
                Map.of("text", undertaking.text()));
    }

    void change(Me me, Action action, Action.State state, String note) {
        store.state(action.id(), state, note.strip(), clock.instant());
        UUID meeting = action.meeting().value();
        trail.record(
                me,
                "meeting",
                meeting,
                "action-" + state.code(),
                Map.of("text", action.text(), "note", note.strip()));
    }
}
