package maillage.timetable.shared.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class GridBuilderTest {
    @Test
    void whatAGridDoesNotHoldIsRefusedInBothLanguages() {
        assertThat(refusal(5, 65, 5, 9))
                .isEqualTo(
                        LocalizedText.frEn(
                                "de 1 à 64 salles, des jours de 1 à 64 périodes\u00a0:"
                                        + " 65 salles, 5 jours de 9",
                                "1 to 64 rooms, days of 1 to 64 periods: 65 rooms, 5 days of 9"));
        assertThat(refusal(20_000, 5, 5, 9))
                .isEqualTo(
                        LocalizedText.frEn(
                                "20000 séances et 45 créneaux, c’est trop",
                                "20000 sessions and 45 starts are too many"));
    }

    @Test
    void aGridHasARoomADayAndAPeriod() {
        new GridBuilder(0, 1, 1, 1).build();
        refusal(1, 0, 1, 1);
        refusal(1, 1, 0, 1);
        refusal(1, 1, 1, 0);
        refusal(1, 1, 1, 65);
    }

    @Test
    void aCostIsNeverNegative() {
        var to = new GridBuilder(1, 1, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> to.start(0, 0, -1));
    }

    private static LocalizedText refusal(int sessions, int rooms, int days, int perDay) {
        BeyondGrid beyond =
                catchThrowableOfType(
                        BeyondGrid.class, () -> new GridBuilder(sessions, rooms, days, perDay));
        assertThat(beyond).hasMessage(beyond.words().in(Language.EN).text());
        return beyond.words();
    }
}
