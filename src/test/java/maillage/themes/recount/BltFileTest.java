package maillage.themes.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Completion;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Lot;
import maillage.themes.shared.counting.Rule;
import maillage.themes.shared.counting.Uncountable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BltFileTest {
    private static final String FILE =
            """
            4 2
            # Bob withdrew
            -2
            3 1 3 4 0
            4 2 3 0
            2 4 1=3 0  # two of one rank
            1 0
            0
            "Alice"
            "Bob"
            "Chris"
            "Don"
            "A ward"
            """;

    @Test
    void placesNamesWeightsAndWhoWithdrewAreRead() {
        Election election = BltFile.read(FILE).election();
        assertThat(election.places()).isEqualTo(2);
        assertThat(election.choices())
                .extracting(Choice::id, Choice::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "Alice"),
                        org.assertj.core.groups.Tuple.tuple("3", "Chris"),
                        org.assertj.core.groups.Tuple.tuple("4", "Don"));
        assertThat(election.ballots().weights()).containsExactly(3, 4, 2, 1);
        assertThat(election.rankings().ranked())
                .isDeepEqualTo(new int[][][] {{{0}, {1}, {2}}, {{1}}, {{2}, {0, 1}}, {}});
        assertThat(Rule.MEEK.count(election, Completion.NONE, Lot.listed(3)).winners())
                .containsExactlyInAnyOrder(0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'3\n', 1",
        "'3 0\n0\n', 1",
        "'3 1\n2 1 9 0\n0\n', 2",
        "'3 1\n2 1 2\n0\n', 2",
        "'3 1\n2 1 1 0\n0\n', 2",
        "'3 1\n\n0 1 2 0\n0\n', 3",
        "'3 1\nx 1 2 0\n0\n', 2",
        "'3 1\n-4\n0\n', 2"
    })
    void whatIsWrongIsSaidWithItsLine(String text, int line) {
        assertThatThrownBy(() -> BltFile.read(text))
                .isInstanceOf(Uncountable.class)
                .hasMessageStartingWith("line " + line + ":");
    }

    @Test
    void aFileThatBreaksOffIsRefused() {
        assertThatThrownBy(() -> BltFile.read("3 1\n2 1 2 0\n"))
                .isInstanceOf(Uncountable.class)
                .hasMessageContaining("no 0 ends the ballots");
    }
}
