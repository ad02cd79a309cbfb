package maillage.timetable.shared.programme;

import java.util.List;

/**
 * People, or an organisation, interested in several sessions.
 *
 * @param weight how many people, or how much they count
 * @param hard whether they must be able to attend all of them
 */
public record Audience(String id, String name, int weight, boolean hard, List<String> sessions) {
    public Audience {
        sessions = List.copyOf(sessions);
    }
}
