package maillage.timetable.shared.grid;

import maillage.kernel.Language;
import maillage.kernel.LocalizedText;

/** A problem that a {@link Grid} does not hold, and why. */
public final class BeyondGrid extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient LocalizedText words;

    BeyondGrid(String french, String english) {
        this(LocalizedText.frEn(french, english));
    }

    private BeyondGrid(LocalizedText words) {
        super(words.in(Language.EN).text());
        this.words = words;
    }

    public LocalizedText words() {
        return words;
    }
}
