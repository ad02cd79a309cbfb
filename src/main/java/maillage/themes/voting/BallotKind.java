package maillage.themes.voting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a voter is asked to write. */
public enum BallotKind {
    APPROVAL,
    SCORE,
    POINTS,
    RANKING,
    CONSENT,
    YES_NO;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<BallotKind> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** One motion, answered in a word; otherwise a choice among several. */
    public boolean isQuestion() {
        return this == CONSENT || this == YES_NO;
    }

    /** Whether it says how high a score, or how many points. */
    boolean needsMost() {
        return this == SCORE || this == POINTS;
    }

    /** The words a motion is answered in. */
    public List<String> answers() {
        return switch (this) {
            case CONSENT -> List.of("agree", "abstain", "object");
            case YES_NO -> List.of("yes", "no", "blank");
            default -> List.of();
        };
    }
}
