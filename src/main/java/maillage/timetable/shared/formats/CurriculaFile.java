package maillage.timetable.shared.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.formats.Curricula.Absence;
import maillage.timetable.shared.formats.Curricula.Course;
import maillage.timetable.shared.formats.Curricula.Curriculum;
import maillage.timetable.shared.formats.Curricula.Room;

/** A {@code .ctt}: seven lines of counts, then four lists, then {@code END.} */
final class CurriculaFile {
    private static final int MOST_COURSES = 10_000;
    private static final int MOST_ROOMS = 2_000;
    private static final int MOST_DAYS = 366;
    private static final int MOST_PERIODS = 288;
    private static final int MOST_CURRICULA = 50_000;
    private static final int MOST_ABSENCES = 2_000_000;
    private static final int MOST_LECTURES = 10_000;
    private static final int MOST_PEOPLE = 1_000_000;

    private final Lines in;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    CurriculaFile(Lines in) {
        this.in = in;
    }

    Curricula read() {
        in.require("l’en-tête", "the header");
        in.expect("Name:");
        String name = in.rest();
        int courseCount = count("Courses:", 1, MOST_COURSES);
        int roomCount = count("Rooms:", 1, MOST_ROOMS);
        int days = count("Days:", 1, MOST_DAYS);
        int periods = count("Periods_per_day:", 1, MOST_PERIODS);
        int curriculumCount = count("Curricula:", 0, MOST_CURRICULA);
        int absenceCount = count("Constraints:", 0, MOST_ABSENCES);
        List<Course> courses = courses(courseCount);
        List<Room> rooms = rooms(roomCount);
        List<Curriculum> curricula = curricula(curriculumCount);
        List<Absence> absences = absences(absenceCount, days, periods);
        heading("END.");
        if (in.advance()) {
            throw in.wrong("il reste du texte après END.", "text is left after END.");
        }
        return new Curricula(name, days, periods, courses, rooms, curricula, absences);
    }

    private int count(String keyword, int least, int most) {
        in.require(keyword, keyword);
        in.expect(keyword);
        int count = in.number(least, most, keyword, keyword);
        in.end();
        return count;
    }

    private void heading(String keyword) {
        in.require(keyword, keyword);
        in.expect(keyword);
        in.end();
    }

    private List<Course> courses(int count) {
        heading("COURSES:");
        var courses = new ArrayList<Course>();
        for (int i = 0; i < count; i++) {
            in.require("un cours", "a course");
            String id = in.word("le cours", "the course");
            if (places.put(id, i) != null) {
                throw twice(id);
            }
            courses.add(
                    new Course(
                            id,
                            in.word("l’enseignant", "the teacher"),
                            in.number(
                                    1,
                                    MOST_LECTURES,
                                    "le nombre de séances",
                                    "the number of lectures"),
                            in.number(0, MOST_DAYS, "le nombre de jours", "the number of days"),
                            in.number(
                                    0,
                                    MOST_PEOPLE,
                                    "le nombre d’étudiants",
                                    "the number of students")));
            in.end();
        }
        return courses;
    }

    private List<Room> rooms(int count) {
        heading("ROOMS:");
        var known = new LinkedHashMap<String, Room>();
        for (int i = 0; i < count; i++) {
            in.require("une salle", "a room");
            String id = in.word("la salle", "the room");
            var room = new Room(id, in.number(0, MOST_PEOPLE, "la capacité", "the capacity"));
            if (known.put(id, room) != null) {
                throw twice(id);
            }
            in.end();
        }
        return List.copyOf(known.values());
    }

    private List<Curriculum> curricula(int count) {
        heading("CURRICULA:");
        var known = new LinkedHashMap<String, Curriculum>();
        for (int i = 0; i < count; i++) {
            in.require("un cursus", "a curriculum");
            String id = in.word("le cursus", "the curriculum");
            int size = in.number(1, MOST_COURSES, "le nombre de cours", "the number of courses");
            var courses = new LinkedHashSet<Integer>();
            for (int j = 0; j < size; j++) {
                if (!courses.add(course())) {
                    throw in.wrong(
                            "un cours est deux fois dans ce cursus",
                            "a course is in this curriculum twice");
                }
            }
            in.end();
            if (known.put(id, new Curriculum(id, List.copyOf(courses))) != null) {
                throw twice(id);
            }
        }
        return List.copyOf(known.values());
    }

    private List<Absence> absences(int count, int days, int periods) {
        heading("UNAVAILABILITY_CONSTRAINTS:");
        var absences = new ArrayList<Absence>();
        for (int i = 0; i < count; i++) {
            in.require("une indisponibilité", "an unavailability");
            absences.add(
                    new Absence(
                            course(),
                            in.number(0, days - 1, "le jour", "the day"),
                            in.number(0, periods - 1, "la période", "the period")));
            in.end();
        }
        return absences;
    }

    private int course() {
        String id = in.word("le cours", "the course");
        Integer place = places.get(id);
        if (place == null) {
            String shown = Unreadable.shown(id);
            throw in.wrong(
                    "aucun cours ne s’appelle «\u00a0" + shown + "\u00a0»",
                    "no course is called “" + shown + "”");
        }
        return place;
    }

    private Unreadable twice(String id) {
        String shown = Unreadable.shown(id);
        return in.wrong(
                "«\u00a0" + shown + "\u00a0» est défini deux fois",
                "“" + shown + "” is defined twice");
    }
}
