package maillage.timetable.shared.formats;

import java.util.List;

/**
 * A problem of curriculum-based course timetabling, second international timetabling competition,
 * track 3 (Di Gaspero, McCollum, Schaerf, Udine 2007). Days, periods, courses and rooms count from
 * 0.
 */
public record Curricula(
        String name,
        int days,
        int periods,
        List<Course> courses,
        List<Room> rooms,
        List<Curriculum> curricula,
        List<Absence> absences) {
    /**
     * @param lectures to be held in as many periods
     * @param leastDays over which they are to be spread
     */
    public record Course(String id, String teacher, int lectures, int leastDays, int students) {}

    public record Room(String id, int capacity) {}

    /**
     * @param courses that share students, by place in the problem's list
     */
    public record Curriculum(String id, List<Integer> courses) {
        public Curriculum {
            courses = List.copyOf(courses);
        }
    }

    /** When a course cannot be. */
    public record Absence(int course, int day, int period) {}

    public Curricula {
        courses = List.copyOf(courses);
        rooms = List.copyOf(rooms);
        curricula = List.copyOf(curricula);
        absences = List.copyOf(absences);
    }

    /**
     * Reads a {@code .ctt}.
     *
     * @throws Unreadable with the line
     */
    public static Curricula read(Content content) {
        return new CurriculaFile(new Lines(content.text())).read();
    }
}
