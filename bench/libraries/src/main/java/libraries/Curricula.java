package libraries;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Curriculum-based course timetabling (ITC-2007 track 3, .ctt). */
public record Curricula(
        int days,
        int periodsPerDay,
        List<Course> courses,
        List<Room> rooms,
        List<List<Integer>> curricula) {
    /** Weights of the competition. */
    static final int DAY_MISSING = 5;

    static final int ISOLATED = 2;

    /**
     * @param days on which lectures should be held at least
     * @param closed periods when the course cannot be held
     */
    public record Course(
            int index,
            String id,
            String teacher,
            int lectures,
            int days,
            int students,
            boolean[] closed) {}

    public record Room(int index, String id, int capacity) {}

    int periods() {
        return days * periodsPerDay;
    }

    static Curricula read(Path file) {
        Map<String, Integer> header = new HashMap<>();
        var courses = new ArrayList<Course>();
        var byId = new HashMap<String, Course>();
        var rooms = new ArrayList<Room>();
        var curricula = new ArrayList<List<Integer>>();
        String section = "";
        for (String line :
                Files.text(file).lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            String[] w = line.split("\\s+");
            if (w.length == 1) {
                section = w[0];
                continue;
            }
            switch (section) {
                case "" -> {
                    if (!w[0].equals("Name:")) {
                        header.put(w[0], Integer.parseInt(w[1]));
                    }
                }
                case "COURSES:" -> {
                    boolean[] closed =
                            new boolean[header.get("Days:") * header.get("Periods_per_day:")];
                    var course =
                            new Course(
                                    courses.size(),
                                    w[0],
                                    w[1],
                                    Integer.parseInt(w[2]),
                                    Integer.parseInt(w[3]),
                                    Integer.parseInt(w[4]),
                                    closed);
                    courses.add(course);
                    byId.put(course.id, course);
                }
                case "ROOMS:" -> rooms.add(new Room(rooms.size(), w[0], Integer.parseInt(w[1])));
                case "CURRICULA:" ->
                        curricula.add(
                                java.util.Arrays.stream(w)
                                        .skip(2)
                                        .map(id -> byId.get(id).index)
                                        .toList());
                default ->
                        byId.get(w[0])
                                        .closed[
                                        Integer.parseInt(w[1]) * header.get("Periods_per_day:")
                                                + Integer.parseInt(w[2])] =
                                true;
            }
        }
        return new Curricula(
                header.get("Days:"), header.get("Periods_per_day:"), courses, rooms, curricula);
    }

    /** Courses that may never be held at once: all of one curriculum, all of one teacher. */
    List<List<Integer>> cliques() {
        var all = new ArrayList<List<Integer>>(curricula);
        var taught = new HashMap<String, List<Integer>>();
        courses.forEach(
                c -> taught.computeIfAbsent(c.teacher, t -> new ArrayList<>()).add(c.index));
        taught.values().stream().filter(own -> own.size() > 1).forEach(all::add);
        return all;
    }

    String line(Course course, Room room, int period) {
        return course.id
                + " "
                + room.id
                + " "
                + period / periodsPerDay
                + " "
                + period % periodsPerDay
                + "\n";
    }
}
