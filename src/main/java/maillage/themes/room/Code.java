package maillage.themes.room;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What is typed to enter a room: six characters, none of which is taken for another. It opens
 * nothing by itself (docs/security.md).
 */
public record Code(String text) {
    private static final String ALPHABET = "23456789CDFGHJKMNPQRTVWXY";
    private static final int LENGTH = 6;
    private static final SecureRandom SOURCE = new SecureRandom();

    public Code {
        if (!text.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not a room's code");
        }
    }

    static Code fresh() {
        var text = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            text.append(ALPHABET.charAt(SOURCE.nextInt(ALPHABET.length())));
        }
        return new Code(text.toString());
    }

    /** As typed: in small letters, with spaces or dashes, a letter for the digit it looks like. */
    static Optional<Code> read(String typed) {
        String plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('B', '8')
                        .replace('S', '5')
                        .replace('Z', '2');
        return plain.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new Code(plain))
                : Optional.empty();
    }

    /** In two halves, as it is read out. */
    public String spaced() {
        return text.substring(0, 3) + " " + text.substring(3);
    }

    @Override
    public String toString() {
        return text;
    }
}
