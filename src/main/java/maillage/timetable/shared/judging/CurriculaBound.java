package maillage.timetable.shared.judging;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.Curricula.Absence;
import maillage.timetable.shared.formats.Curricula.Course;

/**
 * What no timetable of a curriculum-based problem that holds every lecture costs less than
 * (formulation “UD2”). The three parts count different rules, so they add up.
 */
public record CurriculaBound(Curricula problem) {
    private static final int ISOLATED = 2;
    private static final int MISSING_DAY = 5;

    public long cost() {
        return seats() + isolated() + days();
    }

    /**
     * No two lectures share a room and a period. Of all ways to give lectures a room and period
     * each, the one that gives the largest room to the largest lecture, and so on down, turns away
     * the fewest: {@code max(0, students − seats)} is a Monge array, exchanging two that are not in
     * that order never helps (Hoffman 1963).
     */
    private long seats() {
        int periods = problem.days() * problem.periods();
        List<Integer> lectures =
                problem.courses().stream()
                        .flatMap(
                                course ->
                                        Stream.generate(course::students).limit(course.lectures()))
                        .sorted(Comparator.reverseOrder())
                        .toList();
        List<Integer> rooms =
                problem.rooms().stream()
                        .map(Curricula.Room::capacity)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        long sum = 0;
        for (int i = 0; i < lectures.size() && i / periods < rooms.size(); i++) {
            sum += Math.max(0, lectures.get(i) - rooms.get(i / periods));
        }
        return sum;
    }

    /**
     * Lectures of a curriculum hold a period each, so neighbours are of the same day. A single one
     * has none; none has on days of one period; on days of two, all but pairs have none.
     */
    private long isolated() {
        return problem.curricula().stream()
                .mapToLong(
                        one ->
                                one.courses().stream()
                                        .mapToLong(c -> problem.courses().get(c).lectures())
                                        .sum())
                .map(this::isolated)
                .sum();
    }

    private long isolated(long lectures) {
        return ISOLATED
                * switch (problem.periods()) {
                    case 1 -> lectures;
                    case 2 -> lectures % 2;
                    default -> lectures == 1 ? 1 : 0;
                };
    }

    /** A course is on no more days than it has lectures, or days with a period it can have. */
    private long days() {
        Set<Absence> absences = new HashSet<>(problem.absences());
        long sum = 0;
        for (int c = 0; c < problem.courses().size(); c++) {
            int course = c;
            Course it = problem.courses().get(c);
            long possible =
                    IntStream.range(0, problem.days())
                            .filter(
                                    day ->
                                            IntStream.range(0, problem.periods())
                                                    .anyMatch(
                                                            period ->
                                                                    !absences.contains(
                                                                            new Absence(
                                                                                    course, day,
                                                                                    period))))
                            .count();
            sum += Math.max(0, it.leastDays() - Math.min(possible, it.lectures())) * MISSING_DAY;
        }
        return sum;
    }
}
