package maillage.timetable.shared.programme;

import java.time.ZoneId;
import java.util.List;

/**
 * When the edition takes place.
 *
 * @param step minutes between two starts
 * @param days in order of date; a programme of months lists each of its days
 * @param prime the hours promised to partners
 * @param pause minutes without a session after which a person is no longer in a row
 * @param longestBreak minutes that may lie between two sessions of a consecutive track
 */
public record Edition(
        String name,
        ZoneId zone,
        int step,
        List<Day> days,
        List<Span> prime,
        int pause,
        int longestBreak) {
    public Edition {
        days = List.copyOf(days);
        prime = List.copyOf(prime);
    }
}
