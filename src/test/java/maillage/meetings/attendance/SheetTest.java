package maillage.meetings.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import maillage.meetings.MeetingState;
import maillage.meetings.Samples;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Instant AT_TWO = Instant.parse("2026-05-12T12:00:00Z");

    @Test
    void theSheetOpensWhenTheDayBeginsWhereTheMeetingIs() {
        assertThat(sheet(MeetingState.CONFIRMED, "2026-05-11T21:59:00Z").state())
                .isEqualTo(new Sheet.NotYet(Instant.parse("2026-05-11T22:00:00Z")));
        assertThat(sheet(MeetingState.CONFIRMED, "2026-05-11T22:00:00Z").state())
                .isEqualTo(new Sheet.Open());
    }

    @Test
    void itIsNotClosedBeforeTheMeetingBegins() {
        assertThat(sheet(MeetingState.CONFIRMED, "2026-05-12T11:59:00Z").mayClose()).isFalse();
        assertThat(sheet(MeetingState.CONFIRMED, "2026-05-12T12:00:00Z").mayClose()).isTrue();
        assertThat(sheet(MeetingState.HELD, "2026-05-13T12:00:00Z").mayClose()).isFalse();
    }

    @Test
    void aCancelledMeetingHasNoSheet() {
        assertThat(sheet(MeetingState.CANCELLED, "2026-05-12T12:30:00Z").state())
                .isEqualTo(new Sheet.None());
        assertThat(sheet(MeetingState.DRAFT, "2026-05-12T12:30:00Z").state())
                .isEqualTo(new Sheet.None());
    }

    private static Sheet sheet(MeetingState state, String now) {
        return new Sheet(Samples.meeting(state, AT_TWO), Instant.parse(now));
    }
}
