package maillage.platform.text;

import java.text.ListFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import maillage.kernel.Language;

/**
 * Dates and times as each language writes them; times always belong to the zone they are given
 * with.
 */
public final class Dates {
    private Dates() {}

    /** {@code mardi 12 mai 2026}, {@code Tuesday 12 May 2026}. */
    public static String full(Language language, LocalDate day) {
        String text =
                DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language.locale()).format(day);
        return language == Language.FR ? first(text) : text;
    }

    /** {@code 12 mai 2026}. */
    public static String day(Language language, LocalDate day) {
        String text = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
        return language == Language.FR ? first(text) : text;
    }

    /** {@code 12 mai}: for a year that the page has already named. */
    public static String dayOfYear(Language language, LocalDate day) {
        String text = DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(day);
        return language == Language.FR ? first(text) : text;
    }

    /** {@code le 22 janvier et le 12 mars}, {@code 22 January and 12 March}. */
    public static String days(Language language, List<LocalDate> days) {
        String article = language == Language.FR ? "le " : "";
        return ListFormat.getInstance(
                        language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(days.stream().map(day -> article + dayOfYear(language, day)).toList());
    }

    /** {@code 14 h}, {@code 14 h 30}; {@code 2 pm}, {@code 2.30 pm}. */
    public static String time(Language language, LocalTime time) {
        if (language == Language.FR) {
            return time.getMinute() == 0
                    ? time.getHour() + "\u00a0h"
                    : String.format("%d\u00a0h\u00a0%02d", time.getHour(), time.getMinute());
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String half = time.getHour() < 12 ? "am" : "pm";
        return time.getMinute() == 0
                ? hour + "\u00a0" + half
                : String.format("%d.%02d\u00a0%s", hour, time.getMinute(), half);
    }

    /** {@code mardi 12 mai 2026, 14 h – 16 h}; both dates when the end is on another day. */
    public static String span(Language language, Instant start, Instant end, ZoneId zone) {
        ZonedDateTime from = start.atZone(zone);
        ZonedDateTime to = end.atZone(zone);
        String opening =
                full(language, from.toLocalDate()) + ", " + time(language, from.toLocalTime());
        if (from.toLocalDate().equals(to.toLocalDate())) {
            return opening + "\u00a0–\u00a0" + time(language, to.toLocalTime());
        }
        return opening
                + " – "
                + full(language, to.toLocalDate())
                + ", "
                + time(language, to.toLocalTime());
    }

    /** {@code 14 h – 16 h}. */
    public static String hours(Language language, Instant start, Instant end, ZoneId zone) {
        return time(language, start.atZone(zone).toLocalTime())
                + "\u00a0–\u00a0"
                + time(language, end.atZone(zone).toLocalTime());
    }

    /** {@code heure de Paris}, {@code Paris time}: named after the zone's town. */
    public static String zone(Language language, ZoneId zone) {
        String town = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        if (!zone.getId().contains("/")) {
            return zone.getDisplayName(TextStyle.SHORT, language.locale());
        }
        if (language == Language.EN) {
            return town + " time";
        }
        return "AEIOUÉÎ".indexOf(town.charAt(0)) >= 0 ? "heure d’" + town : "heure de " + town;
    }

    private static String first(String text) {
        return text.replaceFirst("(^|\\s)1 ", "$11er ");
    }
}
