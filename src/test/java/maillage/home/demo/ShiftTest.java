package maillage.home.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import maillage.platform.exchange.Table;
import org.junit.jupiter.api.Test;

class ShiftTest {
    @Test
    void aThursdayStaysAThursday() {
        Table moved =
                Shift.to(LocalDate.of(2026, 11, 22))
                        .apply(
                                Table.of(
                                        List.of("starts", "from"),
                                        List.of(List.of("2026-05-12T14:00", "2026-01-22"))));

        assertThat(moved.rows().getFirst().cells())
                .containsExactly("2026-12-15T14:00", "2026-08-27");
    }

    @Test
    void theCycleIsNamedByItsYears() {
        assertThat(Shift.to(Shift.WRITTEN_FOR)).isEqualTo(new Shift(0, "2026"));
        assertThat(Shift.to(LocalDate.of(2026, 11, 22)).years()).isEqualTo("2026-2027");
        assertThat(Shift.to(LocalDate.of(2027, 4, 13))).isEqualTo(new Shift(52, "2027"));
    }

    @Test
    void itsNameStandsWhereverItIsMeant() {
        Table moved =
                new Shift(0, "2026")
                        .apply(
                                Table.of(
                                        List.of("cycle", "to", "name_fr", "key"),
                                        List.of(
                                                List.of(
                                                        "current",
                                                        "current/finance-solidaire",
                                                        "Cycle {year}",
                                                        "current-note"))));

        assertThat(moved.rows().getFirst().cells())
                .containsExactly("2026", "2026/finance-solidaire", "Cycle 2026", "current-note");
    }
}
