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
        assertThat(new NearNames(Map.of("k", "two words")).alike("word", 0.1).getFirst().likeness()).isCloseTo(0.3636, org.assertj.core.data.Offset.offset(0.001));
    }

    /** The short cut by rare trigrams finds all that comparing with everyone finds. */
    @net.jqwik.api.Property(tries = 300)
    void nobodyAlikeIsMissed(
            @net.jqwik.api.ForAll @net.jqwik.api.constraints.Size(max = 12) java.util.List<@net.jqwik.api.constraints.CharRange(from = 'a', to = 'd') @net.jqwik.api.constraints.StringLength(max = 8) String> known,
            @net.jqwik.api.ForAll @net.jqwik.api.constraints.CharRange(from = 'a', to = 'd') @net.jqwik.api.constraints.StringLength(max = 8) String asked,
            @net.jqwik.api.ForAll @net.jqwik.api.constraints.DoubleRange(min = 0.1, max = 1) double atLeast) {
        var byKey = new java.util.HashMap<String, String>();
        known.forEach(name -> byKey.put("k" + byKey.size(), name));
        var expected = new java.util.TreeSet<String>();
        byKey.forEach((key, name) -> {
            var both = new java.util.HashSet<>(NearNames.trigrams(name));
            var all = new java.util.HashSet<>(both);
            both.retainAll(NearNames.trigrams(asked));
            all.addAll(NearNames.trigrams(asked));
            if (!both.isEmpty() && (double) both.size() / all.size() >= atLeast) {
                expected.add(key);
            }
        });

        assertThat(new NearNames(byKey).alike(asked, atLeast)).extracting(NearNames.Near::key).containsExactlyInAnyOrderElementsOf(expected);
    }
}
