package maillage.timetable.shared.programme.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Timetable;

/** A timetable as a placement's numbers, and back. */
final class Layout {
    private final Model model;
    private final Map<String, Integer> sessions = new HashMap<>();
    private final Map<String, Integer> rooms = new HashMap<>();

    Layout(Model model) {
        this.model = model;
        model.programme.sessions().forEach(one -> sessions.put(one.id(), sessions.size()));
        model.programme.rooms().forEach(one -> rooms.put(one.id(), rooms.size()));
    }

    /** No session anywhere. */
    int[] none() {
        int[] places = new int[2 * model.sessions];
        Arrays.fill(places, -1);
        return places;
    }

    int[] places(Timetable timetable) {
        int[] places = none();
        timetable
                .places()
                .forEach(
                        (session, place) -> {
                            places[position(session)] = start(place);
                            places[model.sessions + position(session)] = room(place);
                        });
        return places;
    }

    Timetable timetable(int[] places) {
        Map<String, Place> timetable = new LinkedHashMap<>();
        for (int s = 0; s < model.sessions; s++) {
            if (places[s] >= 0) {
                timetable.put(
                        model.programme.sessions().get(s).id(),
                        place(places[s], places[model.sessions + s]));
            }
        }
        return new Timetable(timetable);
    }

    Place place(int start, int room) {
        String id = room == model.rooms ? "" : model.programme.rooms().get(room).id();
        return new Place(model.timeline.moment(start), id);
    }

    int position(String session) {
        Integer position = sessions.get(session);
        if (position == null) {
            throw new NoSuchElementException("session " + session);
        }
        return position;
    }

    int start(Place place) {
        return model.timeline.step(place.start()).orElseThrow();
    }

    int room(Place place) {
        return rooms.getOrDefault(place.room(), model.rooms);
    }
}
