package maillage.timetable.shared.programme;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** Times as documents write them: the midnight at which a date ends is 24:00 too. */
final class Midnight {
    private static final String END = "24:00";

    private Midnight() {}

    static LocalTime time(String text) {
        return text.equals(END) ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    static LocalDateTime moment(String text) {
        return text.endsWith("T" + END)
                ? LocalDateTime.parse(text.replace("T" + END, "T00:00")).plusDays(1)
                : LocalDateTime.parse(text);
    }

    static String written(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? END : end.toString();
    }
}
