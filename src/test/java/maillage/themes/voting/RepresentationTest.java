package maillage.themes.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepresentationTest {
    @Test
    void eachSectorSaysHowManyOfItsBallotsNameAWinner() {
        var voices = new ArrayList<Representation.Voice>();
        add(voices, "ngo", 6, 1);
        add(voices, "ngo", 2, 3);
        add(voices, "media", 5, 3);
        assertThat(Representation.of(voices, List.of(1, 2)))
                .containsExactly(
                        new Result.Support("ngo", 8, 6), new Result.Support("media", 5, 0));
    }

    @Test
    void sectorsOfFewerThanFiveBallotsArePutTogether() {
        var voices = new ArrayList<Representation.Voice>();
        add(voices, "ngo", 9, 1);
        add(voices, "", 1, 3);
        add(voices, "media", 2, 1);
        add(voices, "union", 3, 3);
        assertThat(Representation.of(voices, List.of(1)))
                .containsExactly(
                        new Result.Support("ngo", 9, 9), new Result.Support("+media+union", 6, 2));
    }

    @Test
    void fewerThanFiveBallotsInAllTellNothing() {
        var voices = new ArrayList<Representation.Voice>();
        add(voices, "ngo", 2, 1);
        add(voices, "media", 2, 1);
        assertThat(Representation.of(voices, List.of(1))).isEmpty();
    }

    @Test
    void aRankingStandsForItsFirstRankAlone() {
        var voices = new ArrayList<Representation.Voice>();
        for (int time = 0; time < 5; time++) {
            voices.add(
                    new Representation.Voice(
                            "ngo", new Content.Ranked(List.of(List.of(1, 2), List.of(3)))));
            voices.add(new Representation.Voice("ngo", new Content.Ranked(List.of())));
        }
        assertThat(Representation.of(voices, List.of(2)))
                .containsExactly(new Result.Support("ngo", 10, 5));
        assertThat(Representation.of(voices, List.of(3)))
                .containsExactly(new Result.Support("ngo", 10, 0));
    }

    private static void add(
            List<Representation.Voice> voices, String sector, int times, int option) {
        for (int time = 0; time < times; time++) {
            voices.add(new Representation.Voice(sector, new Content.Approved(List.of(option))));
        }
    }
}
