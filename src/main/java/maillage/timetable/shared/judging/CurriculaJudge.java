package maillage.timetable.shared.judging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.Curricula.Absence;
import maillage.timetable.shared.formats.Curricula.Course;
import maillage.timetable.shared.formats.Curricula.Curriculum;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.formats.LecturePlaces.Lecture;
import maillage.timetable.shared.judging.Judgement.Line;

/**
 * Judges curriculum-based course timetables (Di Gaspero, McCollum, Schaerf, “The second
 * international timetabling competition: curriculum-based course timetabling (track 3)”, 2007;
 * later known as UD2).
 */
public final class CurriculaJudge {
    private final Curricula problem;
    private final List<Lecture> lectures;
    private final Map<Integer, Map<Integer, Long>> coursesOfPeriods;

    private CurriculaJudge(Curricula problem, LecturePlaces places) {
        this.problem = problem;
        this.lectures = places.lectures();
        this.coursesOfPeriods =
                lectures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::period,
                                        Collectors.groupingBy(
                                                Lecture::course, Collectors.counting())));
    }

    public static Judgement judge(Curricula problem, LecturePlaces places) {
        return new CurriculaJudge(problem, places).judge();
    }

    private Judgement judge() {
        return new Judgement(
                List.of(
                        Line.of(
                                "lectures",
                                "séances en trop ou qui manquent",
                                "lectures missing or too many",
                                missing(),
                                1),
                        Line.of(
                                "conflicts",
                                "cours en conflit au même moment",
                                "conflicting courses at the same time",
                                conflicts(),
                                1),
                        Line.of(
                                "absences",
                                "séances pendant une indisponibilité",
                                "lectures at an unavailable time",
                                absent(),
                                1),
                        Line.of(
                                "rooms",
                                "salles prises deux fois à la fois",
                                "rooms taken twice at once",
                                doubled(),
                                1)),
                List.of(),
                List.of(
                        Line.of(
                                "seats",
                                "étudiants sans siège",
                                "students without a seat",
                                seats(),
                                1),
                        Line.of(
                                "days",
                                "jours qui manquent à l’étalement d’un cours",
                                "days missing to a course’s spread",
                                days(),
                                5),
                        Line.of(
                                "compactness",
                                "séances isolées d’un cursus",
                                "isolated lectures of a curriculum",
                                isolated(),
                                2),
                        Line.of(
                                "stability",
                                "salles d’un cours au-delà de la première",
                                "rooms of a course beyond the first",
                                rooms(),
                                1)));
    }

    private int period(Lecture lecture) {
        return lecture.day() * problem.periods() + lecture.period();
    }

    /** Those of one course at the same time count once. */
    private long missing() {
        var periods = new HashMap<Integer, Set<Integer>>();
        lectures.forEach(
                one ->
                        periods.computeIfAbsent(one.course(), course -> new HashSet<>())
                                .add(period(one)));
        return IntStream.range(0, problem.courses().size())
                .map(
                        course ->
                                Math.abs(
                                        problem.courses().get(course).lectures()
                                                - periods.getOrDefault(course, Set.of()).size()))
                .asLongStream()
                .sum();
    }

    /** By period, every pair of courses that share a teacher or a curriculum. */
    private long conflicts() {
        long conflicts = 0;
        for (Map<Integer, Long> courses : coursesOfPeriods.values()) {
            for (int one : courses.keySet()) {
                conflicts +=
                        courses.keySet().stream()
                                .filter(other -> one < other && isConflicting(one, other))
                                .count();
            }
        }
        return conflicts;
    }

    private boolean isConflicting(int one, int other) {
        return problem.courses().get(one).teacher().equals(problem.courses().get(other).teacher())
                || problem.curricula().stream()
                        .map(Curriculum::courses)
                        .anyMatch(courses -> courses.contains(one) && courses.contains(other));
    }

    private long absent() {
        var absences = new HashSet<>(problem.absences());
        return lectures.stream()
                .map(one -> new Absence(one.course(), one.day(), one.period()))
                .filter(absences::contains)
                .count();
    }

    private long doubled() {
        return lectures.size()
                - lectures.stream().map(one -> List.of(one.room(), period(one))).distinct().count();
    }

    private long seats() {
        return lectures.stream()
                .mapToLong(
                        one ->
                                problem.courses().get(one.course()).students()
                                        - problem.rooms().get(one.room()).capacity())
                .filter(over -> over > 0)
                .sum();
    }

    private long days() {
        long missing = 0;
        for (int course = 0; course < problem.courses().size(); course++) {
            int number = course;
            Course wanted = problem.courses().get(course);
            long days =
                    lectures.stream()
                            .filter(one -> one.course() == number)
                            .map(Lecture::day)
                            .distinct()
                            .count();
            missing += Math.max(0, wanted.leastDays() - days);
        }
        return missing;
    }

    private long isolated() {
        long isolated = 0;
        for (Curriculum curriculum : problem.curricula()) {
            var members = new HashSet<>(curriculum.courses());
            for (int day = 0; day < problem.days(); day++) {
                for (int period = 0; period < problem.periods(); period++) {
                    if (held(members, day, period - 1) == 0
                            && held(members, day, period + 1) == 0) {
                        isolated += held(members, day, period);
                    }
                }
            }
        }
        return isolated;
    }

    private long held(Set<Integer> courses, int day, int period) {
        if (period < 0 || period == problem.periods()) {
            return 0;
        }
        return coursesOfPeriods
                .getOrDefault(day * problem.periods() + period, Map.of())
                .entrySet()
                .stream()
                .filter(one -> courses.contains(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long rooms() {
        return lectures.stream().map(one -> List.of(one.course(), one.room())).distinct().count()
                - lectures.stream().map(Lecture::course).distinct().count();
    }
}
