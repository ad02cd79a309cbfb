package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-12,2026-03-12",
        "12/03/2026,2026-03-12",
        "12.3.2026,2026-03-12",
        "2026-03-12T00:00,2026-03-12",
        "29/02/2024,2024-02-29"
    })
    void daysAreReadAsPeopleWriteThem(String written, String kept) {
        assertThat(Shapes.date().read(written)).isEqualTo(Shape.kept(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "03/13/2026", "12/03/26", "tomorrow", "2026", "0026-01-01"})
    void aDayThatIsNoneIsRefused(String written) {
        assertThat(Shapes.date().read(written)).isEqualTo(Shape.wrong("date"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T14:30,2026-03-12T14:30",
        "12/03/2026 14h30,2026-03-12T14:30",
        "2026-03-12 14:30:00,2026-03-12T14:30",
        "12/03/2026 9h,2026-03-12T09:00"
    })
    void momentsToo(String written, String kept) {
        assertThat(Shapes.dateTime().read(written)).isEqualTo(Shape.kept(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "FR,FR",
        "fr,FR",
        "France,FR",
        "Sénégal,SN",
        "Senegal,SN",
        "Tunisia,TN",
        "Inde,IN",
        "Côte d’Ivoire,CI"
    })
    void countriesByCodeOrName(String written, String code) {
        assertThat(Shapes.country().read(written)).isEqualTo(Shape.kept(code));
    }

    @Test
    void severalAreKeptInOrderAndOnce() {
        Shape goals = Shapes.several(Shapes.whole(1, 17), 5);

        assertThat(goals.read("5 | 13|1|5")).isEqualTo(Shape.kept("1|13|5"));
        assertThat(goals.read("1|2|3|4|5|6")).isEqualTo(Shape.wrong("too-many", 5, 6));
        assertThat(goals.read("1|18")).isEqualTo(Shape.wrong("whole", 1, 17));
    }

    @Test
    void aNameThatIsNotKnownBringsTheNearestThatIs() {
        Shape organisation =
                Shapes.known("organisations", Set.of("radio-peniche", "caisse-des-deux-rives"));

        assertThat(organisation.read("Radio-Peniche")).isEqualTo(Shape.kept("radio-peniche"));
        assertThat(organisation.read("radio-penche"))
                .isEqualTo(Shape.wrong("unknown.organisations", "radio-peniche"));
        assertThat(organisation.read("inconnue"))
                .isEqualTo(Shape.wrong("unknown.organisations", ""));
    }

    @Test
    void anAddressOfTheWebNeedsItsBeginning() {
        assertThat(Shapes.website().read("https://toits.example/fr"))
                .isEqualTo(Shape.kept("https://toits.example/fr"));
        for (String wrong :
                List.of(
                        "toits.example",
                        "ftp://toits.example",
                        "https://toits",
                        "https://a b.example",
                        "javascript:alert(1)")) {
            assertThat(Shapes.website().read(wrong)).isEqualTo(Shape.wrong("website"));
        }
    }

    @Test
    void yesAndNoInBothLanguages() {
        assertThat(Shapes.flag().read("Oui")).isEqualTo(Shape.kept("yes"));
        assertThat(Shapes.flag().read("0")).isEqualTo(Shape.kept("no"));
        assertThat(Shapes.flag().read("maybe")).isEqualTo(Shape.wrong("flag"));
    }
}
