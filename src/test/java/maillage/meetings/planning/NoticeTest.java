package maillage.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Notice ONE_MONTH = new Notice(Period.ofMonths(1), PARIS);

    @Test
    void aMonthIsACalendarMonthToTheMinute() {
        Instant confirmed = local("2026-04-12T14:00");
        assertThat(ONE_MONTH.of(confirmed, local("2026-05-12T14:00")))
                .isEqualTo(new Notice.InTime());
        assertThat(ONE_MONTH.of(confirmed, local("2026-05-12T13:59")))
                .isEqualTo(new Notice.Late(LocalDateTime.parse("2026-05-12T14:00")));
    }

    @Test
    void aShortMonthEndsOnItsLastDay() {
        assertThat(ONE_MONTH.of(local("2026-01-31T10:00"), local("2026-02-28T10:00")))
                .isEqualTo(new Notice.InTime());
    }

    @Test
    void theClocksOfTheMeetingCountNotTheHoursBetween() {
        // Clocks go forward on 29 March: 743 hours, and still a month.
        assertThat(ONE_MONTH.of(local("2026-03-01T10:00"), local("2026-04-01T10:00")))
                .isEqualTo(new Notice.InTime());
    }

    @Test
    void theZoneOfTheMeetingDecides() {
        Instant confirmed = Instant.parse("2026-04-12T23:30:00Z");
        Instant starts = Instant.parse("2026-05-12T23:30:00Z");
        assertThat(
                        new Notice(Period.ofMonths(1), ZoneId.of("Pacific/Auckland"))
                                .of(confirmed, starts))
                .isEqualTo(new Notice.InTime());
        assertThat(
                        ONE_MONTH.of(
                                Instant.parse("2026-10-01T08:00:00Z"),
                                Instant.parse("2026-11-01T08:30:00Z")))
                .isInstanceOf(Notice.Late.class);
    }

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(PARIS).toInstant();
    }
}
