package maillage.timetable.shared.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The place of each session that has one, by id. */
public record Timetable(Map<String, Place> places) {
    public Timetable {
        places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** The same with one session at another place. */
    public Timetable with(String session, Place place) {
        var others = new LinkedHashMap<>(places);
        others.put(session, place);
        return new Timetable(others);
    }

    public Optional<Place> find(String session) {
        return Optional.ofNullable(places.get(session));
    }
}
