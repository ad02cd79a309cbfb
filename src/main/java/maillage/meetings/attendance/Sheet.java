package maillage.meetings.attendance;

import java.time.Instant;
import maillage.meetings.Meeting;

/** Whether the sign-in sheet of a meeting takes presences, and on what terms. */
record Sheet(Meeting meeting, Instant now) {
    sealed interface State permits NotYet, Open, Closed, None {}

    /**
     * @param opens when the day of the meeting begins, where it takes place
     */
    record NotYet(Instant opens) implements State {}

    record Open() implements State {}

    /** Corrections give a reason. */
    record Closed() implements State {}

    /** A draft or a cancelled meeting has no sheet. */
    record None() implements State {}

    State state() {
        return switch (meeting.state()) {
            case DRAFT, CANCELLED -> new None();
            case HELD -> new Closed();
            case CONFIRMED -> now.isBefore(opens()) ? new NotYet(opens()) : new Open();
        };
    }

    /** Once the meeting began: a sheet is not closed on an empty room by mistake. */
    boolean mayClose() {
        return state() instanceof Open && !now.isBefore(meeting.starts());
    }

    private Instant opens() {
        return meeting.day().atStartOfDay(meeting.zone()).toInstant();
    }
}
