package maillage.timetable.shared.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day and zones as files write them. */
final class Hour {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::00)?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,3}):([0-5]\\d)|(\\d\\d):([0-5]\\d):00");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2}):([01]\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern ZONE =
            Pattern.compile("(?:GMT|UTC)(?:([+-])(\\d{1,2})(?::([0-5]\\d))?)?");

    private Hour() {}

    /** Minutes since midnight, of {@code 9:30} or {@code 09:30:00}. */
    static int minutes(Json written) {
        Matcher clock = CLOCK.matcher(written.text());
        if (clock.matches()) {
            int minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
            if (minutes <= 24 * 60) {
                return minutes;
            }
        }
        throw written.wrong("une heure s’écrit 09:30", "a time is written 09:30");
    }

    /** Minutes of {@code 0:45}, {@code 00:45:00}, {@code 26:10}, or with days {@code 1:02:10}. */
    static int duration(Json written) {
        String text = written.text();
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            int first = hours.group(1) == null ? 3 : 1;
            return Integer.parseInt(hours.group(first)) * 60
                    + Integer.parseInt(hours.group(first + 1));
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return (Integer.parseInt(days.group(1)) * 24 + Integer.parseInt(days.group(2))) * 60
                    + Integer.parseInt(days.group(3));
        }
        throw written.wrong("une durée s’écrit 00:45", "a duration is written 00:45");
    }

    /** Minutes ahead of Greenwich, of {@code GMT}, {@code GMT-5} or {@code GMT+5:30}. */
    static int zone(Json written) {
        Matcher zone = ZONE.matcher(written.text());
        if (!zone.matches()) {
            throw written.wrong(
                    "un fuseau s’écrit GMT+0, GMT-5 ou GMT+5:30",
                    "a zone is written GMT+0, GMT-5 or GMT+5:30");
        }
        if (zone.group(1) == null) {
            return 0;
        }
        int minutes =
                Integer.parseInt(zone.group(2)) * 60
                        + (zone.group(3) == null ? 0 : Integer.parseInt(zone.group(3)));
        if (minutes > 14 * 60) {
            throw written.wrong(
                    "aucun fuseau n’est à plus de 14 heures", "no zone is more than 14 hours away");
        }
        return zone.group(1).equals("-") ? -minutes : minutes;
    }
}
