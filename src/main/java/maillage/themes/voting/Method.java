package maillage.themes.voting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules there are, and the ballots each can count. */
public enum Method {
    GREEDY(BallotKind.APPROVAL, BallotKind.SCORE, BallotKind.POINTS),
    EQUAL_SHARES(BallotKind.APPROVAL, BallotKind.SCORE, BallotKind.POINTS),
    PHRAGMEN(BallotKind.APPROVAL),
    SEQUENTIAL_PAV(BallotKind.APPROVAL),
    OPTIMAL_PAV(BallotKind.APPROVAL),
    STV(BallotKind.RANKING),
    MEEK(BallotKind.RANKING),
    INSTANT_RUNOFF(BallotKind.RANKING),
    BORDA(BallotKind.RANKING),
    SCHULZE(BallotKind.RANKING),
    RANKED_PAIRS(BallotKind.RANKING),
    /** Adopted unless somebody objects. */
    CONSENT(BallotKind.CONSENT),
    /** Adopted by more yes than no, or by the share of them that was announced. */
    MAJORITY(BallotKind.YES_NO);

    private final Set<BallotKind> counts;

    Method(BallotKind... counts) {
        this.counts = Set.of(counts);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Method> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    boolean counts(BallotKind kind) {
        return counts.contains(kind);
    }

    static List<Method> of(BallotKind kind) {
        return Arrays.stream(values()).filter(one -> one.counts(kind)).toList();
    }

    /** Whether two options may stand on one rank. */
    public boolean allowsTies() {
        return this != STV && this != INSTANT_RUNOFF;
    }

    boolean keepsMinimums() {
        return this != CONSENT && this != MAJORITY;
    }

    boolean fillsOnePlace() {
        return this == INSTANT_RUNOFF || this == CONSENT || this == MAJORITY;
    }
}
