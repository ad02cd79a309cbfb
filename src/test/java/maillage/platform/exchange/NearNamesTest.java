package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    private final NearNames names = new NearNames(Map.of(
            "ourse", "Les Toits de l’Ourse", "rives", "Caisse des Deux Rives", "peniche", "Radio Péniche"));

    @Test
    void accentsAndCaseMakeNoDifference() {
        assertThat(names.alike("LES TOITS DE L'OURSE", 0.99)).extracting(NearNames.Near::key).containsExactly("ourse");
    }

    @Test
    void aSlipOfThePenIsStillAlike() {
        assertThat(names.alike("Caisse des Deux Rive", 0.6)).extracting(NearNames.Near::key).containsExactly("rives");
    }

    @Test
    void anotherNameIsNot() {
        assertThat(names.alike("Caisse des Hauts-Vallons", 0.6)).isEmpty();
    }

    @Test
    void likenessIsCountedAsPostgresqlCountsIt() {
        // select similarity('word', 'two words') = 0.36363637
        assertThat(new NearNames(Map.of("k", "two words")).alike("word", 0).getFirst().likeness()).isCloseTo(0.3636, org.assertj.core.data.Offset.offset(0.001));
    }
}
