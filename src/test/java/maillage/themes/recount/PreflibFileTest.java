package maillage.themes.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maillage.themes.shared.counting.Approvals;
import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Rankings;
import maillage.themes.shared.counting.Uncountable;
import org.junit.jupiter.api.Test;

class PreflibFileTest {
    private static final String HEAD =
            """
            # FILE NAME: 1.toi
            # NUMBER ALTERNATIVES: 3
            # ALTERNATIVE NAME 1: Mobility
            # ALTERNATIVE NAME 2: Housing
            # ALTERNATIVE NAME 3: Schools
            """;

    private static Election orders(String ballots) {
        return PreflibFile.read(HEAD + ballots, false).filling(2).election();
    }

    @Test
    void ordersAreReadWithTheirNumbersAndTheirTies() {
        Election election = orders("12: 1,{2,3}\n3: 3, 1\n");
        assertThat(election.choices())
                .extracting(Choice::name)
                .containsExactly("Mobility", "Housing", "Schools");
        assertThat(election.places()).isEqualTo(2);
        assertThat(election.ballots().weights()).containsExactly(12, 3);
        assertThat(((Rankings) election.ballots()).ranked())
                .isDeepEqualTo(new int[][][] {{{0}, {1, 2}}, {{2}, {0}}});
    }

    @Test
    void aLineEndsWhereFilesEndItAndNotWithinAName() {
        Election election =
                PreflibFile.read(
                                "# ALTERNATIVE NAME 1: Heat\u20289: 2\r\n# ALTERNATIVE NAME 2: a\u0085b\r1: 2,1\n",
                                false)
                        .election();
        assertThat(election.ballots().weights()).containsExactly(1);
        assertThat(election.choices())
                .extracting(Choice::name)
                .containsExactly("Heat\u20289: 2", "a\u0085b");
    }

    @Test
    void theFirstCategoryIsApproval() {
        Election election =
                PreflibFile.read(HEAD + "4: {1,3},{2}\n2: {},{1,2,3}\n1: 2,{1,3}\n", true)
                        .election();
        assertThat(((Approvals) election.ballots()).approved())
                .isDeepEqualTo(new int[][] {{0, 2}, {}, {1}});
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        isRefused("1: 1,4\n", "line 6: no alternative is called 4");
        isRefused("1: 1,2,1\n", "line 6: an alternative is named twice");
        isRefused("1,2,3\n", "line 6: a ballot is its number of voters, a colon and an order");
        isRefused("0: 1\n", "line 6: a weight is a whole number above 0, not 0");
        isRefused(
                "99999999999999999999: 1\n",
                "line 6: a weight is a whole number above 0, not 99999999999999999999");
        isRefused("1: {1,2\n", "line 6: this order cannot be read: {1,2");
        isRefused("# ALTERNATIVE NAME 1: Again\n", "line 6: an alternative is listed twice");
    }

    @Test
    void aFileOfTheOldFormatIsRefused() {
        assertThatThrownBy(() -> PreflibFile.read("3\n1,Mobility\n", false))
                .isInstanceOf(Uncountable.class);
    }

    private static void isRefused(String ballots, String why) {
        assertThatThrownBy(() -> orders(ballots)).isInstanceOf(Uncountable.class).hasMessage(why);
    }
}
