package maillage.platform.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people and spreadsheets write them. */
final class Dates {
    private static final Pattern ISO =
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})");
    private static final Pattern WITH_TIME =
            Pattern.compile(
                    "(?<day>[\\d/.-]+)[T ]+(?<h>\\d{1,2})\\s?[:h]\\s?(?<min>\\d{2})?(:00(\\.0+)?)?");

    private Dates() {}

    static Optional<LocalDate> day(String written) {
        for (Pattern pattern : new Pattern[] {ISO, DAY_FIRST}) {
            Matcher found = pattern.matcher(written);
            if (found.matches()) {
                try {
                    var day =
                            LocalDate.of(
                                    whole(found.group("y")),
                                    whole(found.group("m")),
                                    whole(found.group("d")));
                    return day.getYear() < 1800 || day.getYear() > 2200
                            ? Optional.empty()
                            : Optional.of(day);
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return written.endsWith("T00:00") || written.endsWith(" 00:00:00")
                ? day(written.substring(0, written.indexOf("00:00") - 1))
                : Optional.empty();
    }

    static Optional<LocalDateTime> moment(String written) {
        Matcher found = WITH_TIME.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var time =
                    LocalTime.of(
                            whole(found.group("h")),
                            found.group("min") == null ? 0 : whole(found.group("min")));
            return day(found.group("day")).map(day -> day.atTime(time));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int whole(String digits) {
        return Integer.parseInt(digits);
    }
}
