package maillage.themes.shared.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Meek's single transferable vote (Hill, Wichmann and Woodall, Algorithm 123, 1987, with the fixed
 * precision of the Proportional Representation Foundation's reference rule): the elected keep the
 * part of each vote that leaves them with the quota, the rest goes on; the quota falls as votes run
 * out.
 *
 * <p>Votes, quota and kept parts are whole billionths. What is kept is rounded up, on each paper;
 * the quota is rounded down and raised by a billionth. Turns end when the surplus of the elected is
 * below a millionth or shrinks no more. Choices of one rank share what reaches them equally. Ties:
 * whoever was ahead at the first round that tells them apart, then the lot.
 */
final class Meek {
    private static final long ONE = 1_000_000_000;
    private static final long SMALL = 1_000;

    private final Election election;
    private final Rankings rankings;
    private final Lot lot;
    private final Reserved reserved;
    private final int places;
    private final long[] keeps;
    private final boolean[] elected;
    private final boolean[] excluded;
    private final List<long[]> stages = new ArrayList<>();
    private final List<Integer> winners = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();

    private record Tally(long[] votes, long quota) {
        boolean reaches(int choice) {
            return votes[choice] >= quota;
        }
    }

    Meek(Election election, Lot lot) {
        this.election = election;
        this.rankings = election.rankings();
        this.lot = lot;
        this.reserved = new Reserved(election);
        // No sum grows beyond all papers at their full value.
        Math.multiplyExact(rankings.weight(), ONE);
        this.places = election.places();
        this.keeps = new long[election.size()];
        Arrays.fill(keeps, ONE);
        this.elected = new boolean[election.size()];
        this.excluded = new boolean[election.size()];
    }

    Outcome count() {
        while (winners.size() < places) {
            boolean all = hopeful().size() <= places - winners.size();
            Tally tally = all ? tally() : settled();
            stages.add(tally.votes());
            List<Integer> ahead =
                    hopeful().stream()
                            .filter(choice -> all || tally.reaches(choice))
                            .sorted(this::ahead)
                            .toList();
            List<Integer> out = out();
            var doomed = new ArrayList<Integer>();
            for (int choice : ahead) {
                if (reserved.allows(winners, choice, out)) {
                    elect(choice, tally);
                } else {
                    doomed.add(choice);
                }
            }
            if (!doomed.isEmpty()) {
                exclude("doomed", doomed, List.of(), tally);
            } else if (ahead.isEmpty()) {
                List<Integer> guarded =
                        hopeful().stream()
                                .filter(choice -> reserved.guards(winners, choice, out))
                                .toList();
                List<Integer> among = new ArrayList<>(hopeful());
                among.removeAll(guarded);
                exclude("excluded", among, guarded, tally);
            }
        }
        return new Outcome("meek", winners, rounds);
    }

    private List<Integer> out() {
        return IntStream.range(0, excluded.length)
                .filter(choice -> excluded[choice])
                .boxed()
                .toList();
    }

    private List<Integer> hopeful() {
        return IntStream.range(0, keeps.length)
                .filter(choice -> !elected[choice] && !excluded[choice])
                .boxed()
                .toList();
    }

    /** Changes what the elected keep until they hold about the quota, or a hopeful reaches it. */
    private Tally settled() {
        long before = Long.MAX_VALUE;
        while (true) {
            Tally tally = tally();
            long surplus =
                    winners.stream()
                            .mapToLong(winner -> Math.max(0, tally.votes()[winner] - tally.quota()))
                            .sum();
            if (hopeful().stream().anyMatch(tally::reaches)
                    || surplus < SMALL
                    || surplus >= before) {
                return tally;
            }
            before = surplus;
            for (int winner : winners) {
                keeps[winner] = keeping(keeps[winner], tally.quota(), tally.votes()[winner]);
            }
        }
    }

    private static long keeping(long now, long quota, long votes) {
        BigInteger[] parts =
                BigInteger.valueOf(now)
                        .multiply(BigInteger.valueOf(quota))
                        .divideAndRemainder(BigInteger.valueOf(votes));
        return Math.min(ONE, parts[0].longValueExact() + parts[1].signum());
    }

    private Tally tally() {
        var votes = new long[keeps.length];
        long used = 0;
        for (int voter = 0; voter < rankings.voters(); voter++) {
            long weight = rankings.weights()[voter];
            long left = ONE;
            for (int[] rank : rankings.ranked()[voter]) {
                left = share(rank, left, weight, votes);
                if (left == 0) {
                    break;
                }
            }
            used += weight * (ONE - left);
        }
        return new Tally(votes, used / (places + 1L) + 1);
    }

    /** What is left of one paper after those of a rank kept their part. */
    private long share(int[] rank, long vote, long weight, long[] votes) {
        int open = 0;
        for (int choice : rank) {
            open += excluded[choice] ? 0 : 1;
        }
        long left = vote;
        for (int choice : rank) {
            if (!excluded[choice]) {
                long kept = Math.min(left, Math.ceilDiv(vote * keeps[choice], ONE * open));
                votes[choice] += weight * kept;
                left -= kept;
            }
        }
        return left;
    }

    private void elect(int choice, Tally tally) {
        elected[choice] = true;
        winners.add(choice);
        rounds.add(said("chosen", choice, tally));
    }

    /**
     * @param guarded those below it who stay
     */
    private void exclude(String step, List<Integer> among, List<Integer> guarded, Tally tally) {
        long least = among.stream().mapToLong(choice -> tally.votes()[choice]).min().orElseThrow();
        List<Integer> equal =
                among.stream().filter(choice -> tally.votes()[choice] == least).toList();
        int choice = equal.stream().max(this::ahead).orElseThrow();
        excluded[choice] = true;
        keeps[choice] = 0;
        List<Integer> below = guarded.stream().filter(one -> ahead(choice, one) < 0).toList();
        rounds.add(said(step, choice, tally).tied(equal).guarded(below, election));
    }

    /**
     * Who stands first: more votes now, else at the first round where they differ, else the lot.
     */
    private int ahead(int one, int other) {
        int now = Long.compare(stages.getLast()[other], stages.getLast()[one]);
        if (now != 0) {
            return now;
        }
        for (long[] stage : stages) {
            if (stage[one] != stage[other]) {
                return Long.compare(stage[other], stage[one]);
            }
        }
        return Integer.compare(lot.place()[one], lot.place()[other]);
    }

    private Round said(String step, int choice, Tally tally) {
        return Round.of(step, choice)
                .with("votes", BigFraction.of(tally.votes()[choice], ONE))
                .with("quota", BigFraction.of(tally.quota(), ONE));
    }
}
