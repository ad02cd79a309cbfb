package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Span;
import org.junit.jupiter.api.Test;

class TalkDaysTest {
    @Test
    void aNightBelongsToTheDayBeforeIt() {
        assertThat(days("06T10:05 07T01:15", "07T00:30 07T02:00", "07T11:00 07T24:00"))
                .containsExactly("2026-08-06 10:00–02:00", "2026-08-07 11:00–24:00");
    }

    @Test
    void aNightAloneBeginsOnTheDateBeforeIt() {
        assertThat(days("07T00:30 07T02:00", "07T10:00 07T12:00"))
                .containsExactly("2026-08-06 23:50–02:00", "2026-08-07 10:00–12:00");
    }

    @Test
    void aDayEndsWhereTheFewestVenuesAreOpen() {
        assertThat(days("06T22:00 07T10:00", "07T13:00 08T09:30"))
                .containsExactly("2026-08-06 22:00–10:00", "2026-08-07 13:00–09:30");
    }

    @Test
    void aVenueThatNeverClosesIsCutInTimeToChange() {
        assertThat(days("06T10:00 08T10:00"))
                .containsExactly("2026-08-06 10:00–09:50", "2026-08-07 10:00–10:00");
        assertThat(days("06T08:00 08T12:00", "06T08:00 07T04:40"))
                .containsExactly(
                        "2026-08-06 08:00–04:50",
                        "2026-08-07 05:00–04:50",
                        "2026-08-08 05:00–12:00");
    }

    private static List<String> days(String... spans) {
        List<Span> open = Stream.of(spans).map(TalkDaysTest::span).toList();
        return new TalkDays(open).days().stream().map(TalkDaysTest::said).toList();
    }

    private static Span span(String text) {
        String[] ends = text.replace("07T24:00", "08T00:00").split(" ");
        return new Span(
                LocalDateTime.parse("2026-08-" + ends[0]),
                LocalDateTime.parse("2026-08-" + ends[1]));
    }

    private static String said(Day day) {
        String to = day.to().toString().replace("00:00", "24:00");
        return day.date() + " " + day.from() + "–" + to;
    }
}
