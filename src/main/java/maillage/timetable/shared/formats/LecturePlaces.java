package maillage.timetable.shared.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A solution of a {@link Curricula}; it may hold too few or too many lectures of a course. */
public record LecturePlaces(List<Lecture> lectures) {
    private static final int MOST_LECTURES = 1_000_000;

    /** Course and room by place in the problem's lists; day and period count from 0. */
    public record Lecture(int course, int room, int day, int period) {}

    public LecturePlaces {
        lectures = List.copyOf(lectures);
    }

    /**
     * Reads lines of {@code course room day period}.
     *
     * @throws Unreadable with the line
     */
    public static LecturePlaces read(Content content, Curricula problem) {
        var courses = new HashMap<String, Integer>();
        problem.courses().forEach(course -> courses.put(course.id(), courses.size()));
        var rooms = new HashMap<String, Integer>();
        problem.rooms().forEach(room -> rooms.put(room.id(), rooms.size()));
        var in = new Lines(content.text());
        var lectures = new ArrayList<Lecture>();
        while (in.advance()) {
            if (lectures.size() == MOST_LECTURES) {
                throw in.wrong("il y a trop de séances", "there are too many lectures");
            }
            lectures.add(
                    new Lecture(
                            known(courses, in, "le cours", "the course"),
                            known(rooms, in, "la salle", "the room"),
                            in.number(0, problem.days() - 1, "le jour", "the day"),
                            in.number(0, problem.periods() - 1, "la période", "the period")));
            in.end();
        }
        return new LecturePlaces(lectures);
    }

    private static int known(Map<String, Integer> places, Lines in, String french, String english) {
        String id = in.word(french, english);
        Integer place = places.get(id);
        if (place == null) {
            String shown = Unreadable.shown(id);
            throw in.wrong(
                    french + " «\u00a0" + shown + "\u00a0» n’existe pas dans le problème",
                    english + " “" + shown + "” is not in the problem");
        }
        return place;
    }

    public String written(Curricula problem) {
        var text = new StringBuilder();
        for (Lecture one : lectures) {
            text.append(problem.courses().get(one.course()).id())
                    .append(' ')
                    .append(problem.rooms().get(one.room()).id())
                    .append(' ')
                    .append(one.day())
                    .append(' ')
                    .append(one.period())
                    .append('\n');
        }
        return text.toString();
    }
}
