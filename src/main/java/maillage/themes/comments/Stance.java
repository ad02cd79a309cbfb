package maillage.themes.comments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a comment is; an answer stands below another comment. */
public enum Stance {
    FOR,
    AGAINST,
    QUESTION,
    ANSWER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One that opens a thread. */
    static Optional<Stance> typed(String code) {
        return Arrays.stream(values())
                .filter(one -> one != ANSWER && one.code().equals(code))
                .findFirst();
    }

    static Stance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
