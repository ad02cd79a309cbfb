package maillage.timetable.solving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import maillage.kernel.LocalizedText;

/** What a problem is, and how many there are of each thing in it. */
final class Sizes {
    private final String french;
    private final String english;
    private final Map<LocalizedText, Long> counts = new LinkedHashMap<>();

    Sizes(String french, String english) {
        this.french = french;
        this.english = english;
    }

    Sizes and(String frenchPlural, String englishPlural, long count) {
        counts.put(LocalizedText.frEn(frenchPlural, englishPlural), count);
        return this;
    }

    /** In a line. */
    LocalizedText words() {
        return LocalizedText.frEn(
                french + " (" + listed("fr", "\u00a0: ") + ")",
                english + " (" + listed("en", ": ") + ")");
    }

    private String listed(String tag, String colon) {
        return counts.entrySet().stream()
                .map(one -> one.getKey().byTag().get(tag) + colon + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
