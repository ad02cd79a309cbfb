package maillage.timetable.shared.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Timeline timeline =
            new Timeline(
                    new Edition(
                            "",
                            ZoneId.of("Europe/Paris"),
                            20,
                            List.of(
                                    new Day(
                                            LocalDate.of(2026, 9, 8),
                                            LocalTime.of(9, 10),
                                            LocalTime.of(12, 10)),
                                    new Day(
                                            LocalDate.of(2026, 9, 10),
                                            LocalTime.of(14, 0),
                                            LocalTime.of(15, 0))),
                            List.of(),
                            30,
                            120));

    @Test
    void stepsRunFromDayToDay() {
        assertThat(timeline.days()).isEqualTo(2);
        assertThat(timeline.steps()).isEqualTo(12);
        assertThat(timeline.first(1)).isEqualTo(9);
        assertThat(timeline.dayOf(8)).isZero();
        assertThat(timeline.dayOf(9)).isEqualTo(1);
        assertThat(timeline.moment(11)).isEqualTo("2026-09-10T14:40");
    }

    @Test
    void theNightAfterADayBelongsToIt() {
        var first = new Day(LocalDate.of(2026, 9, 8), LocalTime.of(20, 0), LocalTime.of(2, 0));
        var second = new Day(LocalDate.of(2026, 9, 9), LocalTime.of(2, 0), LocalTime.of(2, 0));
        var nights =
                new Timeline(
                        new Edition(
                                "", ZoneId.of("UTC"), 30, List.of(first, second), List.of(), 0, 0));
        assertThat(nights.steps()).isEqualTo(12 + 48);
        assertThat(nights.moment(11)).isEqualTo("2026-09-09T01:30");
        assertThat(nights.moment(12)).isEqualTo("2026-09-09T02:00");
        assertThat(nights.moment(59)).isEqualTo("2026-09-10T01:30");
        for (int step = 0; step < nights.steps(); step++) {
            assertThat(nights.step(nights.moment(step))).hasValue(step);
        }
        assertThat(nights.step(LocalDateTime.parse("2026-09-10T02:00"))).isEmpty();
        assertThat(nights.step(LocalDateTime.parse("2026-09-08T02:00"))).isEmpty();
        assertThat(nights.step(LocalDateTime.MIN)).isEmpty();
        assertThat(nights.step(LocalDateTime.MAX)).isEmpty();
        assertThat(nights.afternoon(11)).isTrue();
        assertThat(nights.afternoon(12)).isFalse();
    }

    @Test
    void everyStepIsFoundByItsMoment() {
        for (int step = 0; step < timeline.steps(); step++) {
            assertThat(timeline.step(timeline.moment(step))).hasValue(step);
        }
    }

    @Test
    void whatIsOffTheGridIsNoStep() {
        for (String moment :
                List.of(
                        "2026-09-08T09:00",
                        "2026-09-08T09:20",
                        "2026-09-08T12:10",
                        "2026-09-09T09:10",
                        "2026-09-10T14:20:30")) {
            assertThat(timeline.step(LocalDateTime.parse(moment))).as(moment).isEmpty();
        }
    }
}
