package maillage.themes.shared.counting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The rules there are, under the names of their definitions. */
public enum Rule {
    /** Most approvals, or points, first; with costs, each that still fits. */
    GREEDY,
    EQUAL_SHARES,
    PHRAGMEN,
    SEQUENTIAL_PAV,
    OPTIMAL_PAV,
    STV,
    MEEK,
    INSTANT_RUNOFF,
    BORDA,
    SCHULZE,
    RANKED_PAIRS;

    public static Rule of(String code) {
        return Arrays.stream(values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Uncountable("no rule is called " + code));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param completion what Equal Shares does with the rest; other rules have none
     * @throws Uncountable when this rule cannot count these ballots
     * @throws ArithmeticException when their weights or points are too large to be added up
     */
    public Outcome count(Election election, Completion completion, Lot lot) {
        if (election.ballots().voters() == 0) {
            return new Outcome(code(), List.of(), List.of());
        }
        // No sum of places or of wins grows beyond this.
        Math.multiplyExact(election.ballots().weight(), 2L * election.size());
        Outcome outcome =
                switch (this) {
                    case GREEDY -> Plurality.count(election, lot);
                    case EQUAL_SHARES -> completion.complete(election, lot);
                    case PHRAGMEN -> new Phragmen(election, lot).count();
                    case SEQUENTIAL_PAV -> new Thiele(election, lot).sequential();
                    case OPTIMAL_PAV -> new Thiele(election, lot).optimal();
                    case STV -> new TransferableVote(election, lot).count();
                    case MEEK -> new Meek(election, lot).count();
                    case INSTANT_RUNOFF -> new TransferableVote(onePlace(election), lot).count();
                    case BORDA -> Borda.count(election, lot);
                    case SCHULZE -> new Schulze(election, lot, Schulze.Strength.WINNING).count();
                    case RANKED_PAIRS -> RankedPairs.count(election, lot);
                };
        return new Outcome(code(), outcome.winners(), outcome.rounds());
    }

    /** About how many looks at a ballot a count takes; for the best of all sets, at most. */
    public double looks(int choices, int places, int voters) {
        return switch (this) {
            case OPTIMAL_PAV -> Thiele.mostLooks(choices, Math.min(places, choices), voters);
            case SCHULZE, RANKED_PAIRS -> (double) choices * choices * voters;
            default -> (double) choices * places * voters;
        };
    }

    private static Election onePlace(Election election) {
        return Election.ofPlaces(election.choices(), 1, election.ballots())
                .keeping(election.minimums());
    }
}
