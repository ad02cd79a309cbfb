package maillage.timetable.shared.workbook;

import java.text.Normalizer;
import java.util.Locale;

/** Names are the same without case and accents, however many blanks part their words. */
final class Folded {
    private Folded() {}

    static String of(String name) {
        return Normalizer.normalize(name.replace('’', '\'').replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }
}
