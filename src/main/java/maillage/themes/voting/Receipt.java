package maillage.themes.voting;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What finds a ballot among the published ones: twelve signs of Crockford's base 32, drawn by
 * chance, known to the voter alone.
 */
record Receipt(String code) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom CHANCE = new SecureRandom();

    static Receipt fresh() {
        var code = new StringBuilder();
        for (int at = 0; at < 12; at++) {
            code.append(at > 0 && at % 4 == 0 ? "-" : "").append(SIGNS.charAt(CHANCE.nextInt(32)));
        }
        return new Receipt(code.toString());
    }

    /** As people type it: in small letters, with spaces, O for 0, I and L for 1. */
    static Optional<Receipt> typed(String text) {
        String signs =
                text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return signs.matches("[0-9A-HJKMNP-TV-Z]{12}")
                ? Optional.of(new Receipt(signs.replaceAll("(.{4})(?!$)", "$1-")))
                : Optional.empty();
    }
}
