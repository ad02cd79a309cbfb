package maillage.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The readable part of an address: lower-case ASCII letters, digits and single hyphens, at most 80
 * characters.
 */
public record Slug(String value) {
    public Slug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > 80) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug of a name; {@code "n"} when nothing of it can be written in ASCII. */
    public static Slug of(String name) {
        String ascii =
                Normalizer.normalize(
                                name.replace("œ", "oe")
                                        .replace("Œ", "oe")
                                        .replace("æ", "ae")
                                        .replace("ß", "ss"),
                                Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (ascii.length() > 80) {
            ascii = ascii.substring(0, 80).replaceAll("-+$", "");
        }
        return new Slug(ascii.isEmpty() ? "n" : ascii);
    }

    @Override
    public String toString() {
        return value;
    }
}
