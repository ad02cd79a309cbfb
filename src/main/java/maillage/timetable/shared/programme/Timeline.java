package maillage.timetable.shared.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The edition's days one after the other as numbered steps: {@code first(d)} is the first step of
 * day d, {@code first(d + 1)} the first of the next.
 */
public final class Timeline {
    private final Edition edition;
    private final int[] first;
    private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();

    public Timeline(Edition edition) {
        this.edition = edition;
        this.first = new int[edition.days().size() + 1];
        for (int day = 0; day < edition.days().size(); day++) {
            first[day + 1] = first[day] + edition.days().get(day).minutes() / edition.step();
            days.put(edition.days().get(day).date(), day);
        }
    }

    public int days() {
        return first.length - 1;
    }

    public int steps() {
        return first[days()];
    }

    public int first(int day) {
        return first[day];
    }

    public int dayOf(int step) {
        int found = Arrays.binarySearch(first, step);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether a step lies in the second half of its day, the night after it included. */
    public boolean afternoon(int step) {
        Day day = edition.days().get(dayOf(step));
        return !moment(step).isBefore(day.date().atTime(Apart.NOON));
    }

    /**
     * The date of the day that a moment belongs to.
     *
     * @param start a step's
     */
    public LocalDate date(LocalDateTime start) {
        return edition.days().get(dayOf(step(start).orElseThrow())).date();
    }

    public LocalDateTime moment(int step) {
        int day = dayOf(step);
        return edition.days()
                .get(day)
                .span()
                .from()
                .plusMinutes((long) (step - first[day]) * edition.step());
    }

    /** The step that begins at this moment; none off the grid or while the edition is closed. */
    public OptionalInt step(LocalDateTime moment) {
        for (int day : days.headMap(moment.toLocalDate(), true).descendingMap().values()) {
            Span open = edition.days().get(day).span();
            if (open.holds(moment)) {
                return onGrid(day, open, moment);
            }
            if (open.to().isBefore(moment)) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt onGrid(int day, Span open, LocalDateTime moment) {
        long minutes = Duration.between(open.from(), moment).toMinutes();
        boolean onGrid =
                moment.getSecond() == 0 && moment.getNano() == 0 && minutes % edition.step() == 0;
        return onGrid
                ? OptionalInt.of(first[day] + (int) (minutes / edition.step()))
                : OptionalInt.empty();
    }
}
