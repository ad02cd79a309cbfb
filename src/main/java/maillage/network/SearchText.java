package maillage.network;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What was typed, in the forms the database compares.
 *
 * @param plain letters and digits, single spaces; the database takes case and accents away
 * @param query of PostgreSQL's text search: every word, as the beginning of one
 */
record SearchText(String plain, String query) {
    static SearchText of(String typed) {
        String plain = typed.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        String query =
                Arrays.stream(plain.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word + ":*")
                        .collect(Collectors.joining(" & "));
        return new SearchText(plain, query);
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    /** One or two letters are in every name: they only tell how a word begins. */
    boolean isBeginning() {
        return plain.length() < 3;
    }

    /** Shorter ones are near to everything. */
    boolean mayBeMistyped() {
        return plain.length() >= 4;
    }
}
