package maillage.themes.room;

import maillage.platform.web.Faults;

/** The words of a card: one line, at most {@value Card#LONGEST} characters. */
final class CardText {
    private CardText() {}

    static String plain(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    static Faults check(String field, String plain) {
        return Faults.none()
                .when(plain.isEmpty(), field, "form.missing")
                .when(plain.length() > Card.LONGEST, field, "form.too-long", Card.LONGEST);
    }
}
