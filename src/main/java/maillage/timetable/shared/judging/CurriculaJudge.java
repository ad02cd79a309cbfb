package maillage.timetable.shared.judging;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.Curricula.Absence;
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
    private final Map<Integer, Set<Integer>> curriculaOfCourses = new HashMap<>();

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
        for (int curriculum = 0; curriculum < problem.curricula().size(); curriculum++) {
            for (int course : problem.curricula().get(curriculum).courses()) {
                curriculaOfCourses.computeIfAbsent(course, any -> new HashSet<>()).add(curriculum);
            }
        }
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
                || !Collections.disjoint(curricula(one), curricula(other));
    }

    private Set<Integer> curricula(int course) {
        return curriculaOfCourses.getOrDefault(course, Set.of());
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
        var days = new HashMap<Integer, Set<Integer>>();
        lectures.forEach(
                one ->
                        days.computeIfAbsent(one.course(), course -> new HashSet<>())
                                .add(one.day()));
        long missing = 0;
        for (int course = 0; course < problem.courses().size(); course++) {
            int wanted = problem.courses().get(course).leastDays();
            missing += Math.max(0, wanted - days.getOrDefault(course, Set.of()).size());
        }
        return missing;
    }

    /** By curriculum, its lectures in a period with none before and none after on that day. */
    private long isolated() {
        var held = new HashMap<Integer, Map<Integer, Long>>();
        coursesOfPeriods.forEach(
                (period, courses) ->
                        courses.forEach(
                                (course, times) ->
                                        curricula(course)
                                                .forEach(
                                                        one ->
                                                                held.computeIfAbsent(
                                                                                one,
                                                                                any ->
                                                                                        new HashMap<>())
                                                                        .merge(
                                                                                period, times,
                                                                                Long::sum))));
        return held.values().stream()
                .mapToLong(
                        own ->
                                own.entrySet().stream()
                                        .filter(one -> isAlone(one.getKey(), own.keySet()))
                                        .mapToLong(Map.Entry::getValue)
                                        .sum())
                .sum();
    }

    private boolean isAlone(int period, Set<Integer> held) {
        int ofDay = period % problem.periods();
        return !(ofDay > 0 && held.contains(period - 1))
                && !(ofDay < problem.periods() - 1 && held.contains(period + 1));
    }

    private long rooms() {
        return lectures.stream().map(one -> List.of(one.course(), one.room())).distinct().count()
                - lectures.stream().map(Lecture::course).distinct().count();
    }
}
