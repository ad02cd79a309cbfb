package maillage.timetable.shared.programme;

import java.util.List;

/** Sessions that say the same, so that more people can come. */
public record Repeats(List<String> sessions, Apart apart) {
    public Repeats {
        sessions = List.copyOf(sessions);
    }
}
