package maillage.timetable.shared.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Places lie on the grid, in a room that exists; a session without a room has none. */
final class PlaceChecking {
    private final Programme programme;
    private final Faults faults;
    private final Timeline timeline;
    private final Set<String> rooms = new HashSet<>();

    PlaceChecking(Programme programme, Faults faults) {
        this.programme = programme;
        this.faults = faults;
        this.timeline = new Timeline(programme.edition());
        programme.rooms().forEach(room -> rooms.add(room.id()));
    }

    void run(Map<String, Place> places) {
        var sessions = new HashMap<String, Session>();
        programme.sessions().forEach(session -> sessions.put(session.id(), session));
        places.forEach(
                (id, place) -> {
                    Session session = sessions.get(id);
                    if (session == null) {
                        faults.at("places." + id, "unknown", id);
                    } else {
                        check(session, place, "places." + id);
                    }
                });
    }

    void check(Session session, Place place, String at) {
        if (timeline.step(place.start()).isEmpty()) {
            faults.at(at + ".start", "off-grid", place.start().toString());
        }
        if (session.noRoom() != place.room().isEmpty()) {
            faults.at(at + ".room", session.noRoom() ? "room-too-many" : "room-missing");
        } else if (!session.noRoom()
                && !rooms.contains(place.room())
                && !faults.doubtful("rooms")) {
            faults.at(at + ".room", "unknown", place.room());
        }
    }
}
