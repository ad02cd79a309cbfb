package maillage.themes.shared.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a count choose only what leaves every minimum within reach: as long as places are free
 * anything may win, then what is still owed.
 *
 * <p>Where choices are excluded one by one, whoever is needed for a minimum is guarded from it
 * (Hill 1998, STV with constraints), and whoever may no longer win is doomed: excluded once the
 * votes would elect it. Hill excludes the doomed at once; that may change who wins although the
 * minimums would have been kept without.
 */
final class Reserved {
    private final Election election;
    private final List<Minimum> minimums;

    Reserved(Election election) {
        this.election = election;
        this.minimums = election.minimums();
        if (!minimums.isEmpty() && !isWithinReach(List.of(), List.of())) {
            throw new Uncountable("the minimum places cannot all be kept");
        }
    }

    boolean allows(List<Integer> winners, int choice) {
        return allows(winners, choice, List.of());
    }

    /**
     * @param excluded they win no more
     */
    boolean allows(List<Integer> winners, int choice, List<Integer> excluded) {
        return minimums.isEmpty() || isWithinReach(with(winners, choice), excluded);
    }

    /** Whether the minimums could not be kept without it. */
    boolean guards(List<Integer> winners, int choice, List<Integer> excluded) {
        return !minimums.isEmpty() && !isWithinReach(winners, with(excluded, choice));
    }

    private static List<Integer> with(List<Integer> all, int choice) {
        var more = new ArrayList<>(all);
        more.add(choice);
        return more;
    }

    List<Integer> allowed(List<Integer> winners, List<Integer> among) {
        return among.stream().filter(choice -> allows(winners, choice)).toList();
    }

    boolean isWithinReach(List<Integer> winners) {
        return isWithinReach(winners, List.of());
    }

    private boolean isWithinReach(List<Integer> winners, List<Integer> excluded) {
        var owed = new int[minimums.size()];
        for (int at = 0; at < owed.length; at++) {
            String trait = minimums.get(at).trait();
            long has =
                    winners.stream()
                            .filter(one -> election.choices().get(one).traits().contains(trait))
                            .count();
            owed[at] = (int) Math.max(0, minimums.get(at).places() - has);
        }
        return fewest(kinds(winners, excluded), 0, owed, new HashMap<>())
                <= election.places() - winners.size();
    }

    /** Choices that pay the same minimums are alike: how many of each kind are left. */
    private List<Map.Entry<Long, Integer>> kinds(List<Integer> winners, List<Integer> excluded) {
        var kinds = new HashMap<Long, Integer>();
        for (int choice = 0; choice < election.size(); choice++) {
            long pays = 0;
            for (int at = 0; at < minimums.size(); at++) {
                if (election.choices().get(choice).traits().contains(minimums.get(at).trait())) {
                    pays |= 1L << at;
                }
            }
            if (pays != 0 && !winners.contains(choice) && !excluded.contains(choice)) {
                kinds.merge(pays, 1, Integer::sum);
            }
        }
        return List.copyOf(kinds.entrySet());
    }

    private int fewest(
            List<Map.Entry<Long, Integer>> kinds,
            int from,
            int[] owed,
            Map<String, Integer> known) {
        if (Arrays.stream(owed).allMatch(one -> one == 0)) {
            return 0;
        }
        if (from == kinds.size()) {
            return Integer.MAX_VALUE / 2;
        }
        String key = from + Arrays.toString(owed);
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int best = Integer.MAX_VALUE / 2;
        int[] left = owed.clone();
        for (int taken = 0; taken <= kinds.get(from).getValue(); taken++) {
            best = Math.min(best, taken + fewest(kinds, from + 1, left, known));
            for (int at = 0; at < left.length; at++) {
                if ((kinds.get(from).getKey() & 1L << at) != 0 && left[at] > 0) {
                    left[at]--;
                }
            }
        }
        known.put(key, best);
        return best;
    }
}
