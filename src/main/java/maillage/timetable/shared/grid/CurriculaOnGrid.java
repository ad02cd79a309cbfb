package maillage.timetable.shared.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.search.Cooling;

/**
 * Curriculum-based course timetabling as a {@link Grid}. Its cost is the number of lectures without
 * a place times {@link #level()}, plus the soft cost of the competition's formulation "UD2": 1 a
 * student without a seat, 5 a missing day of a course, 2 a lecture with no neighbour in its
 * curriculum, 1 a further room of a course (Di Gaspero, McCollum, Schaerf 2007).
 */
public final class CurriculaOnGrid {
    /** Temperatures in soft cost; see the decision on the timetable's search. */
    public static final Cooling COOLING = new Cooling(10, 0.1, 3, 0.3);

    private static final int MISSING_DAY = 5;
    private static final int FURTHER_ROOM = 1;
    private static final int ISOLATED = 2;

    private final Curricula problem;

    /** The course of each session; lectures of a course follow each other. */
    private final int[] course;

    private final int[] first;
    private final long level;
    private final Grid grid;

    /**
     * @throws BeyondGrid if there are more than 64 rooms, or periods in a day
     */
    public CurriculaOnGrid(Curricula problem) {
        this.problem = problem;
        level = above(problem);
        int courses = problem.courses().size();
        first = new int[courses + 1];
        for (int c = 0; c < courses; c++) {
            first[c + 1] = first[c] + problem.courses().get(c).lectures();
        }
        course = IntStream.range(0, courses).flatMap(c -> lectures(c).map(lecture -> c)).toArray();
        var to =
                new GridBuilder(
                        course.length, problem.rooms().size(), problem.days(), problem.periods());
        for (int c = 0; c < courses; c++) {
            course(c, to);
        }
        var compact = new DayPattern(problem.periods(), 0, 0, ISOLATED);
        for (Curricula.Curriculum one : problem.curricula()) {
            int[] group = one.courses().stream().flatMapToInt(this::lectures).toArray();
            to.apart(group).days(group, compact, 1);
        }
        for (Curricula.Absence absence : problem.absences()) {
            int start = absence.day() * problem.periods() + absence.period();
            lectures(absence.course()).forEach(lecture -> to.forbidStart(lecture, start));
        }
        grid = to.build();
    }

    private IntStream lectures(int c) {
        return IntStream.range(first[c], first[c + 1]);
    }

    private void course(int c, GridBuilder to) {
        Curricula.Course it = problem.courses().get(c);
        int[] group = lectures(c).toArray();
        to.apart(group).spread(group, it.leastDays(), MISSING_DAY).sameRoom(group, FURTHER_ROOM);
        for (int lecture : group) {
            to.unplaced(lecture, level);
            for (int room = 0; room < problem.rooms().size(); room++) {
                int seats = problem.rooms().get(room).capacity();
                to.room(lecture, room, Math.max(0, it.students() - seats));
            }
        }
        for (int other = 0; other < c; other++) {
            if (problem.courses().get(other).teacher().equals(it.teacher())) {
                to.apart(IntStream.concat(lectures(c), lectures(other)).toArray());
            }
        }
    }

    /** More than any soft cost. */
    public long level() {
        return level;
    }

    private static long above(Curricula problem) {
        long most = 1;
        for (Curricula.Course it : problem.courses()) {
            most += (long) it.lectures() * (it.students() + FURTHER_ROOM);
            most += (long) it.leastDays() * MISSING_DAY;
        }
        for (Curricula.Curriculum one : problem.curricula()) {
            for (int c : one.courses()) {
                most += (long) problem.courses().get(c).lectures() * ISOLATED;
            }
        }
        return most;
    }

    public Grid grid() {
        return grid;
    }

    /**
     * A solution, be it right or wrong, in the order of a state of the grid; of too many lectures
     * of a course the last are left aside.
     */
    public int[] places(LecturePlaces solution) {
        int[] places = new int[2 * course.length];
        Arrays.fill(places, -1);
        int[] next = first.clone();
        for (LecturePlaces.Lecture one : solution.lectures()) {
            int lecture = next[one.course()];
            if (lecture < first[one.course() + 1]) {
                places[lecture] = one.day() * problem.periods() + one.period();
                places[course.length + lecture] = one.room();
                next[one.course()]++;
            }
        }
        return places;
    }

    /** A state of the grid as a solution; lectures without a place are left out. */
    public LecturePlaces solution(int[] places) {
        List<LecturePlaces.Lecture> all = new ArrayList<>();
        for (int lecture = 0; lecture < course.length; lecture++) {
            if (places[lecture] >= 0) {
                all.add(
                        new LecturePlaces.Lecture(
                                course[lecture],
                                places[course.length + lecture],
                                places[lecture] / problem.periods(),
                                places[lecture] % problem.periods()));
            }
        }
        return new LecturePlaces(all);
    }
}
