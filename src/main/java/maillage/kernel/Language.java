package maillage.kernel;

import java.util.Locale;

/** A language the pages are written in. Content may exist in others: see {@link LocalizedText}. */
public enum Language {
    FR,
    EN;

    /** The BCP 47 tag, as in {@code lang="fr"}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return this == FR ? Locale.FRANCE : Locale.UK;
    }

    public Language other() {
        return this == FR ? EN : FR;
    }

    /** The language of a tag such as {@code en-GB}; French for any other. */
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : FR;
    }
}
