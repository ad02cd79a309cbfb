package maillage.themes.shared.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** What is done with money that Equal Shares leaves; announced before the vote. */
public enum Completion {
    /** It stays. */
    NONE,
    /** The rest goes to the choices with most votes that still fit. */
    UTILITARIAN,
    /**
     * Everyone's share is raised by 1, starting from the whole number below the share, until what
     * is bought leaves room for nothing more, or the next raise would spend too much
     * (equalshares.net). Where places are filled, by what one more place would give everyone.
     */
    ADD1,
    /** {@link #ADD1}, then {@link #UTILITARIAN}. */
    ADD1U,
    /**
     * Where places are filled: sequential Phragmén goes on, everyone's load beginning with what
     * they have left (Lackner and Skowron 2023, Rule 11).
     */
    PHRAGMEN;

    public static Completion of(String code) {
        for (Completion one : values()) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        throw new Uncountable("no completion is called " + code);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Outcome complete(Election election, Lot lot) {
        var shares = new EqualShares(election, lot);
        EqualShares.Bought bought =
                this == ADD1 || this == ADD1U ? raised(election, shares) : shares.run();
        var winners = new ArrayList<>(bought.choices());
        var rounds = new ArrayList<Round>();
        rounds.add(Round.of("share", -1).with("share", bought.share()));
        rounds.addAll(bought.rounds());
        if (this == UTILITARIAN || this == ADD1U) {
            fill(election, lot, winners, rounds);
        } else if (this == PHRAGMEN) {
            new Phragmen(election, lot).goOn(bought, winners, rounds);
        }
        return new Outcome("equal-shares", winners, rounds);
    }

    /** As many shares are tried at once as there are processors; the first that ends it counts. */
    private static EqualShares.Bought raised(Election election, EqualShares shares) {
        EqualShares.Bought bought = shares.run();
        BigFraction step =
                election.fillsPlaces() ? everyones(election, BigFraction.ONE) : BigFraction.ONE;
        BigFraction share = election.fillsPlaces() ? shares.share() : whole(shares.share());
        int atOnce = Runtime.getRuntime().availableProcessors();
        while (true) {
            BigFraction from = share;
            if (isDone(shares, bought.choices())) {
                return bought;
            }
            List<EqualShares.Bought> tried =
                    IntStream.rangeClosed(1, atOnce)
                            .parallel()
                            .mapToObj(times -> shares.run(from.add(step.multiply(times))))
                            .toList();
            for (EqualShares.Bought next : tried) {
                if (isDone(shares, bought.choices())
                        || election.cost(next.choices()).compareTo(election.budget()) > 0) {
                    return bought;
                }
                bought = next;
            }
            share = from.add(step.multiply(atOnce));
        }
    }

    private static BigFraction everyones(Election election, BigFraction money) {
        return money.divide(BigInteger.valueOf(election.ballots().weight()));
    }

    private static BigFraction whole(BigFraction share) {
        return BigFraction.of(share.getNumerator().divide(share.getDenominator()));
    }

    /** Nothing more fits, or everything that anybody supports is bought. */
    private static boolean isDone(EqualShares shares, List<Integer> bought) {
        return bought.size() == shares.supported() || !leavesRoom(shares.election, bought);
    }

    private static boolean leavesRoom(Election election, List<Integer> bought) {
        BigFraction left = election.budget().subtract(election.cost(bought));
        return IntStream.range(0, election.size())
                .anyMatch(
                        choice ->
                                !bought.contains(choice)
                                        && election.cost(choice).compareTo(left) <= 0);
    }

    static void fill(Election election, Lot lot, List<Integer> winners, List<Round> rounds) {
        Supporters supporters = election.supporters();
        List<Integer> rest =
                IntStream.range(0, election.size())
                        .boxed()
                        .filter(choice -> !winners.contains(choice))
                        .sorted(
                                Comparator.comparing((Integer one) -> supporters.votes(one))
                                        .reversed()
                                        .thenComparing(election::cost)
                                        .thenComparing(one -> lot.place()[one]))
                        .toList();
        var reserved = new Reserved(election);
        BigFraction left = election.budget().subtract(election.cost(winners));
        for (int choice : rest) {
            if (election.cost(choice).compareTo(left) <= 0 && reserved.allows(winners, choice)) {
                winners.add(choice);
                left = left.subtract(election.cost(choice));
                rounds.add(Round.of("filled", choice).with("votes", supporters.votes(choice)));
            }
        }
    }
}
