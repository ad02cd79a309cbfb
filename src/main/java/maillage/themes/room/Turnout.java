package maillage.themes.room;

import java.util.List;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * How many voted in the vote of a room; never for what, before its close (docs/rules.md#r10).
 *
 * @param state {@code planned}, {@code open}, {@code closed} or {@code annulled}
 * @param paper those among the voters whose ballot was on paper
 * @param winners once it is closed
 */
public record Turnout(
        UUID vote,
        String consultation,
        LocalizedText titles,
        String state,
        int electors,
        int voted,
        int paper,
        List<LocalizedText> winners) {
    public Turnout {
        winners = List.copyOf(winners);
    }

    /** Without language. */
    public String path() {
        return "/consultations/" + consultation + "/votes/" + vote;
    }
}
