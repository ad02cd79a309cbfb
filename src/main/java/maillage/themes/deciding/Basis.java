package maillage.themes.deciding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a decision rests on. */
public enum Basis {
    VOTE,
    CONSENSUS,
    /** The team decides, and says why. */
    STAFF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Basis> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
