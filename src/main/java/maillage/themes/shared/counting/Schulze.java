package maillage.themes.shared.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Schulze's method (Schulze 2011): a choice is above another when its strongest chain of wins to it
 * is stronger than any chain back; a chain is as strong as its weakest win.
 */
final class Schulze {
    /** What a win is worth. */
    enum Strength {
        /** The votes for it. */
        WINNING,
        /** The votes for it less those against. */
        MARGIN
    }

    private final Election election;
    private final Lot lot;
    private final Reserved reserved;
    private final long[][] chain;

    Schulze(Election election, Lot lot, Strength strength) {
        this.election = election;
        this.lot = lot;
        this.reserved = new Reserved(election);
        this.chain = chains(Pairs.of(election), strength);
    }

    private static long[][] chains(Pairs pairs, Strength strength) {
        int size = pairs.size();
        var chain = new long[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                if (pairs.beats(one, other)) {
                    chain[one][other] =
                            pairs.above()[one][other]
                                    - (strength == Strength.MARGIN ? pairs.above()[other][one] : 0);
                }
            }
        }
        for (int by = 0; by < size; by++) {
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    chain[one][other] =
                            Math.max(chain[one][other], Math.min(chain[one][by], chain[by][other]));
                }
            }
        }
        return chain;
    }

    /** The next is one that none of those left is above; the lot chooses among several. */
    Outcome count() {
        int places = election.places();
        List<Integer> left = new ArrayList<>(IntStream.range(0, election.size()).boxed().toList());
        var winners = new ArrayList<Integer>();
        var rounds = new ArrayList<Round>();
        while (winners.size() < places) {
            List<Integer> unbeaten = reserved.allowed(winners, unbeaten(left));
            if (unbeaten.isEmpty()) {
                unbeaten = unbeaten(reserved.allowed(winners, left));
            }
            int choice = lot.first(unbeaten);
            left.remove(Integer.valueOf(choice));
            winners.add(choice);
            rounds.add(Round.of("chosen", choice).tied(unbeaten));
        }
        return new Outcome("schulze", winners, rounds);
    }

    List<Integer> unbeaten(List<Integer> among) {
        return among.stream()
                .filter(
                        one ->
                                among.stream()
                                        .noneMatch(other -> chain[other][one] > chain[one][other]))
                .toList();
    }
}
