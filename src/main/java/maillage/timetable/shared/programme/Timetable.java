package maillage.timetable.shared.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The place of each session that has one, by id. */
public record Timetable(Map<String, Place> places) {
    public Timetable {
        places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    public Optional<Place> find(String session) {
        return Optional.ofNullable(places.get(session));
    }
}
