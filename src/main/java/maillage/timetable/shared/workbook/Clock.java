package maillage.timetable.shared.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day and durations as people and spreadsheets write them. */
final class Clock {
    /** 9, 9h, 9h30, 9:30, 09:30:00, 9am, 2.30 pm; 0.375 of a day. */
    static final String HOUR = "\\d{1,2}(?:\\s?[:h]\\s?\\d{2})?(?::00)?\\s?(?:h|am|pm)?";

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:\\s?[:h]\\s?(\\d{2}))?(?::00)?\\s?(h|am|pm)?");
    private static final Pattern FRACTION = Pattern.compile("0?[.,]\\d{1,20}|0");

    /** A spreadsheet that counts from 1904 gives times of day that date. */
    private static final Pattern FIRST_DAY =
            Pattern.compile("(?:1904-01-01|1899-12-3[01]|1900-01-0[01])T(.*)");

    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?:(\\d{1,2})\\s?(?:h|heures?|hours?|hrs?|:)\\s?)?(?:(\\d{1,4})(?::00)?\\s?(?:m|mn|min|minutes?|')?\\.?)?");
    private static final int MINUTES_OF_DAY = 24 * 60;

    private Clock() {}

    static Optional<LocalTime> time(String written) {
        String text = plain(written);
        if (FRACTION.matcher(text).matches()) {
            return minutesOfDay(text)
                    .filter(minutes -> minutes < MINUTES_OF_DAY)
                    .map(minutes -> LocalTime.of(minutes / 60, minutes % 60));
        }
        Matcher found = TIME.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        String half = found.group(3) == null ? "" : found.group(3);
        if (half.endsWith("m")) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute));
    }

    /** Minutes: 90, 1h30, 01:30, 1 h 30 min, 90 min; 0.0625 of a day. */
    static Optional<Integer> minutes(String written) {
        String text = plain(written);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (FRACTION.matcher(text).matches()) {
            return minutesOfDay(text);
        }
        Matcher found = LENGTH.matcher(text.replaceFirst("^(\\d+)[.,]0+$", "$1"));
        if (!found.matches() || found.group(1) == null && found.group(2) == null) {
            return Optional.empty();
        }
        int hours = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
        int minutes = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return hours > 0 && minutes > 59 ? Optional.empty() : Optional.of(hours * 60 + minutes);
    }

    private static Optional<Integer> minutesOfDay(String fraction) {
        return Optional.of(
                new BigDecimal(fraction.replace(',', '.'))
                        .multiply(BigDecimal.valueOf(MINUTES_OF_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    static String plain(String written) {
        String text =
                written.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' ')
                        .replaceAll(" +", " ");
        if (text.startsWith("19")) {
            Matcher first = FIRST_DAY.matcher(text.toUpperCase(Locale.ROOT));
            return first.matches() ? first.group(1) : text;
        }
        return text;
    }
}
