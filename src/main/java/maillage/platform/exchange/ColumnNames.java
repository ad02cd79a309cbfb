package maillage.platform.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** Names of columns are compared without case, accents and punctuation. */
public final class ColumnNames {
    private ColumnNames() {}

    /** What is left of a name to compare: small letters and digits, words joined by _. */
    public static String plain(String name) {
        return Normalizer.normalize(name.replace("œ", "oe"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_+|_+$", "");
    }
}
