package maillage.themes.amendments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import maillage.themes.shared.ProposalText;

/** What of a proposal can be amended, and how long it may be. */
public enum Field {
    TITLE(150),
    QUESTION(500),
    WHY_NOW(2000),
    PRODUCES(1000);

    private final int most;

    Field(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> typed(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** What stands there now. */
    public String of(ProposalText text) {
        return switch (this) {
            case TITLE -> text.title();
            case QUESTION -> text.question();
            case WHY_NOW -> text.whyNow();
            case PRODUCES -> text.produces();
        };
    }
}
