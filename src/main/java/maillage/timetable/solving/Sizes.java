package maillage.timetable.solving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import maillage.kernel.LocalizedText;

/** What a problem is, and how many there are of each thing in it. */
final class Sizes {
    /** As many as a word has bits. */
    private static final int MOST_ON_GRID = 64;

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

    /**
     * @throws maillage.timetable.shared.formats.Unreadable where there is too much for the grid
     */
    static void fitsGrid(int rooms, int periods) {
        if (Math.max(rooms, periods) > MOST_ON_GRID) {
            String counts = ": " + rooms + ", " + periods;
            throw Problem.beyond(
                    "au plus 64 salles et 64 périodes par jour\u00a0" + counts,
                    "at most 64 rooms and 64 periods a day" + counts);
        }
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
