package maillage.meetings.attendance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import maillage.meetings.Meeting;
import maillage.meetings.shared.MeetingSection;
import maillage.meetings.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who was there: the way to the sheet for facilitators, the counts for everyone within once it is
 * closed.
 */
@Component
class AttendanceSection implements MeetingSection {
    private final Expected expected;
    private final Clock clock;

    AttendanceSection(Expected expected, Clock clock) {
        this.expected = expected;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 70;
    }

    @Override
    public Optional<Part> part(Meeting meeting, Viewer viewer) {
        Sheet.State state = new Sheet(meeting, clock.instant()).state();
        boolean shown =
                state instanceof Sheet.Closed
                        || (viewer.facilitator() && !(state instanceof Sheet.None));
        if (!shown) {
            return Optional.empty();
        }
        List<SheetLine> lines = expected.of(meeting);
        return Optional.of(
                new Part(
                        "meetings/attendance/section",
                        new AttendanceSummary(
                                meeting,
                                SheetPage.Counts.of(lines),
                                state instanceof Sheet.Open,
                                viewer.facilitator())));
    }
}
