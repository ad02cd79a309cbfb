package maillage.timetable.shared.workbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import maillage.platform.exchange.Shape;
import maillage.platform.exchange.Shapes;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Span;

/**
 * Stretches of the edition's days as people write them: {@code mardi 9h-12h}, {@code 2026-09-08
 * après-midi}, {@code from 14:00}, {@code Wednesday}.
 */
record Windows(List<Day> days) {
    private static final LocalTime NOON = LocalTime.of(13, 0);
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?|\\p{L}+day|\\p{L}+di|dimanche)(?: (.*))?");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?:de |from )?(?<from>"
                            + Clock.HOUR
                            + ")\\s?(?:-|–|—|a|to|au)\\s?(?<to>"
                            + Clock.HOUR
                            + ")");
    private static final Pattern FROM =
            Pattern.compile("(?:des|a partir de|apres|from|after)\\s(?<from>" + Clock.HOUR + ")");
    private static final Pattern UNTIL =
            Pattern.compile("(?:avant|jusqu'a|until|before)\\s(?<to>" + Clock.HOUR + ")");

    List<Span> read(Entry entry, Column column) {
        var spans = new ArrayList<Span>();
        for (String written : entry.several(column)) {
            read(written)
                    .ifPresentOrElse(
                            spans::addAll,
                            () -> entry.fault(column, "windows", CellFaults.shown(written)));
        }
        return spans;
    }

    /** Empty where it cannot be understood, or means no hour of any day. */
    Optional<List<Span>> read(String written) {
        String text =
                Folded.of(written.replaceAll("(?<=\\d)T(?=\\d)", " "))
                        .replaceAll("[()]|, ?(?=\\d)", " ")
                        .strip();
        text = text.replaceAll(" +", " ");
        List<Day> meant = days;
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches() && !days(day.group(1)).isEmpty()) {
            List<LocalDate> dates = days(day.group(1));
            meant = days.stream().filter(one -> dates.contains(one.date())).toList();
            text = day.group(2) == null ? "" : day.group(2).strip();
        } else if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hours> hours = hours(text);
        if (hours.isEmpty()) {
            return Optional.empty();
        }
        LocalTime from = hours.get().from();
        LocalTime to = hours.get().to();
        var spans = new ArrayList<Span>();
        for (Day one : meant) {
            LocalTime start = from.isBefore(one.from()) ? one.from() : from;
            LocalTime end = to.isAfter(one.to()) ? one.to() : to;
            if (start.isBefore(end)) {
                spans.add(new Span(one.date().atTime(start), one.date().atTime(end)));
            }
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans);
    }

    /** The days of the edition that are meant: by date, by date without a year, or by name. */
    List<LocalDate> days(String written) {
        String text = Folded.of(written);
        Optional<LocalDate> date = date(text);
        return days.stream()
                .map(Day::date)
                .filter(
                        one ->
                                date.map(one::equals)
                                        .orElseGet(() -> named(one, text) || shortly(one, text)))
                .toList();
    }

    static Optional<LocalDate> date(String written) {
        return Shapes.date().read(written) instanceof Shape.Kept(String iso)
                ? Optional.of(LocalDate.parse(iso))
                : Optional.empty();
    }

    private static boolean named(LocalDate date, String text) {
        DayOfWeek day = date.getDayOfWeek();
        return text.equals(Folded.of(day.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
                || text.equals(Folded.of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }

    private static boolean shortly(LocalDate date, String text) {
        Matcher found = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})").matcher(text);
        return found.matches()
                && Integer.parseInt(found.group(1)) == date.getDayOfMonth()
                && Integer.parseInt(found.group(2)) == date.getMonthValue();
    }

    private record Hours(LocalTime from, LocalTime to) {}

    private static Optional<Hours> hours(String text) {
        switch (text) {
            case "" -> {
                return Optional.of(new Hours(LocalTime.MIN, LocalTime.MAX));
            }
            case "matin", "morning", "le matin" -> {
                return Optional.of(new Hours(LocalTime.MIN, NOON));
            }
            case "apres-midi", "afternoon", "l'apres-midi", "apres midi" -> {
                return Optional.of(new Hours(NOON, LocalTime.MAX));
            }
            default -> {
                Matcher between = BETWEEN.matcher(text);
                Matcher from = FROM.matcher(text);
                Matcher until = UNTIL.matcher(text);
                if (between.matches()) {
                    return both(Clock.time(between.group("from")), Clock.time(between.group("to")));
                }
                if (from.matches()) {
                    return both(Clock.time(from.group("from")), Optional.of(LocalTime.MAX));
                }
                return until.matches()
                        ? both(Optional.of(LocalTime.MIN), Clock.time(until.group("to")))
                        : Optional.empty();
            }
        }
    }

    private static Optional<Hours> both(Optional<LocalTime> from, Optional<LocalTime> to) {
        return from.flatMap(start -> to.filter(start::isBefore).map(end -> new Hours(start, end)));
    }
}
