package maillage.meetings.replies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What someone announces. */
public enum Answer {
    ON_SITE,
    REMOTE,
    ALTERNATE,
    CANNOT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Answer> find(String code) {
        return Arrays.stream(values()).filter(answer -> answer.code().equals(code)).findFirst();
    }
}
