package maillage.timetable.shared.programme.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Timetable;

/** A timetable as a placement's numbers, and back. */
record Layout(Model model) {
    int[] places(Timetable timetable) {
        var rooms = new HashMap<String, Integer>();
        model.programme.rooms().forEach(room -> rooms.put(room.id(), rooms.size()));
        int[] places = new int[2 * model.sessions];
        Arrays.fill(places, -1);
        for (int s = 0; s < model.sessions; s++) {
            Place place = timetable.find(session(s).id()).orElse(null);
            if (place != null) {
                places[s] = model.timeline.step(place.start()).orElseThrow();
                places[model.sessions + s] = rooms.getOrDefault(place.room(), model.rooms);
            }
        }
        return places;
    }

    Timetable timetable(int[] places) {
        Map<String, Place> timetable = new LinkedHashMap<>();
        for (int s = 0; s < model.sessions; s++) {
            if (places[s] >= 0) {
                timetable.put(session(s).id(), place(places[s], places[model.sessions + s]));
            }
        }
        return new Timetable(timetable);
    }

    Place place(int start, int room) {
        String id = room == model.rooms ? "" : model.programme.rooms().get(room).id();
        return new Place(model.timeline.moment(start), id);
    }

    private Session session(int position) {
        return model.programme.sessions().get(position);
    }
}
