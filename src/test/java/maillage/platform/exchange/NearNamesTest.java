package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    private final NearNames names =
            new NearNames(
                    Map.of(
                            "ourse",
                            "Les Toits de l’Ourse",
                            "rives",
                            "Caisse des Deux Rives",
                            "peniche",
                            "Radio Péniche"));

    @Test
    void accentsAndCaseMakeNoDifference() {
        assertThat(names.alike("LES TOITS DE L'OURSE", 0.99))
                .extracting(NearNames.Near::key)
                .containsExactly("ourse");
    }

    @Test
    void aSlipOfThePenIsStillAlike() {
        assertThat(names.alike("Caisse des Deux Rive", 0.6))
                .extracting(NearNames.Near::key)
                .containsExactly("rives");
    }

    @Test
    void anotherNameIsNot() {
        assertThat(names.alike("Caisse des Hauts-Vallons", 0.6)).isEmpty();
    }

    @Test
    void likenessIsCountedAsPostgresqlCountsIt() {
        // select similarity('word', 'two words') = 0.36363637
        assertThat(new NearNames(Map.of("k", "two words")).alike("word", 0.1).getFirst().likeness())
                .isCloseTo(0.3636, org.assertj.core.data.Offset.offset(0.001));
    }

    /** The short cut by rare trigrams finds all that comparing with everyone finds. */
    @Property(tries = 300)
    void nobodyAlikeIsMissed(
            @ForAll @Size(max = 12)
                    List<@CharRange(from = 'a', to = 'd') @StringLength(max = 8) String> known,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String asked,
            @ForAll @DoubleRange(min = 0.1, max = 1) double atLeast) {
        var byKey = new HashMap<String, String>();
        known.forEach(name -> byKey.put("k" + byKey.size(), name));
        var expected = new TreeSet<String>();
        byKey.forEach(
                (key, name) -> {
                    var both = new HashSet<>(NearNames.trigrams(name));
                    var all = new HashSet<>(both);
                    both.retainAll(NearNames.trigrams(asked));
                    all.addAll(NearNames.trigrams(asked));
                    if (!both.isEmpty() && (double) both.size() / all.size() >= atLeast) {
                        expected.add(key);
                    }
                });

        assertThat(new NearNames(byKey).alike(asked, atLeast))
                .extracting(NearNames.Near::key)
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
