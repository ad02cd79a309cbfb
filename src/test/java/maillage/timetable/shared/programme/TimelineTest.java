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
