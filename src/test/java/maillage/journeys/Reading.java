package maillage.journeys;

import com.microsoft.playwright.Browser;
import maillage.kernel.Language;

/** How a person reads the site: the same story is told once for each. */
enum Reading {
    FRENCH_AT_A_DESK(Language.FR, 1280, true),
    ENGLISH_ON_A_PHONE(Language.EN, 390, true),
    FRENCH_ON_A_PHONE_WITHOUT_SCRIPTS(Language.FR, 390, false);

    private static final int PHONE = 390;
    private final Language language;
    private final int width;
    private final boolean scripts;

    Reading(Language language, int width, boolean scripts) {
        this.language = language;
        this.width = width;
        this.scripts = scripts;
    }

    boolean scripts() {
        return scripts;
    }

    /** What stands on the page, in the language it is read in. */
    String in(String french, String english) {
        return language == Language.FR ? french : english;
    }

    Browser.NewContextOptions options() {
        return at(width);
    }

    /** Whoever signs people in at the door holds a phone, whatever is used at a desk. */
    Browser.NewContextOptions door() {
        return at(PHONE);
    }

    private Browser.NewContextOptions at(int pixels) {
        Browser.NewContextOptions options =
                pixels == PHONE
                        ? Browsers.phone()
                        : Browsers.options().setViewportSize(pixels, 900);
        return options.setLocale(in("fr-FR", "en-GB")).setJavaScriptEnabled(scripts);
    }
}
