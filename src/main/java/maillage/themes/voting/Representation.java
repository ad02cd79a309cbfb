package maillage.themes.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well each college or sector is represented: how many of its ballots stand for a winner. Those
 * of fewer than five ballots are put together with the next smallest, so that none can be guessed.
 */
final class Representation {
    private static final Comparator<Result.Support> SMALLEST =
            Comparator.comparingInt(Result.Support::ballots).thenComparing(Result.Support::college);

    private Representation() {}

    /**
     * A ballot as far as its voter’s side is told apart.
     *
     * @param side its college, or the sector of its organisation
     */
    record Voice(String side, Content content) {}

    /** The largest first; nothing when even all together they are too few. */
    static List<Result.Support> of(List<Voice> voices, List<Integer> winners) {
        var sides = new TreeMap<String, Result.Support>();
        for (Voice one : voices) {
            boolean named = winners.stream().anyMatch(one.content()::supports);
            sides.merge(
                    one.side(),
                    new Result.Support(one.side(), 1, named ? 1 : 0),
                    Representation::with);
        }
        var cells = new ArrayList<>(sides.values());
        while (!cells.isEmpty()) {
            cells.sort(SMALLEST);
            if (cells.getFirst().ballots() >= College.FEWEST) {
                break;
            }
            Result.Support small = cells.removeFirst();
            if (cells.isEmpty()) {
                return List.of();
            }
            cells.set(0, with(cells.getFirst(), small));
        }
        cells.sort(SMALLEST.reversed());
        return List.copyOf(cells);
    }

    private static Result.Support with(Result.Support one, Result.Support other) {
        String name =
                one.college().equals(other.college())
                        ? one.college()
                        : String.join(
                                "+",
                                new TreeSet<>(
                                        List.of(
                                                (one.college() + "+" + other.college())
                                                        .split("\\+", -1))));
        return new Result.Support(
                name, one.ballots() + other.ballots(), one.supporting() + other.supporting());
    }
}
