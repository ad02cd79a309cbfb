package maillage.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text in one or more languages, by BCP 47 tag; blank entries are left out (docs/rules.md#r12).
 */
public record LocalizedText(Map<String, String> byTag) {
    public LocalizedText {
        var kept = new LinkedHashMap<String, String>();
        byTag.forEach(
                (tag, text) -> {
                    if (!text.isBlank()) {
                        kept.put(tag, text.strip());
                    }
                });
        byTag = Map.copyOf(kept);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language.tag(), text));
    }

    public static LocalizedText frEn(String french, String english) {
        return new LocalizedText(Map.of("fr", french, "en", english));
    }

    public boolean isEmpty() {
        return byTag.isEmpty();
    }

    /** Exactly this language, or nothing. */
    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(byTag.get(language.tag()));
    }

    /**
     * What a reader of this language is shown: that language, else French, else English, else the
     * first by tag. A text in another language than the reader's carries its own tag, so that the
     * page can say so.
     */
    public Shown in(Language language) {
        for (String tag : new String[] {language.tag(), "fr", "en"}) {
            String text = byTag.get(tag);
            if (text != null) {
                return new Shown(text, tag, !tag.equals(language.tag()));
            }
        }
        return byTag.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(first -> new Shown(first.getValue(), first.getKey(), true))
                .orElse(new Shown("", language.tag(), false));
    }

    /**
     * @param fallback whether the reader gets another language than theirs
     */
    public record Shown(String text, String tag, boolean fallback) {
        @Override
        public String toString() {
            return text;
        }
    }
}
