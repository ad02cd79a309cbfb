package maillage.timetable.shared.formats;

import java.util.ArrayList;
import java.util.List;

/** A solution of a {@link PostEnrolment}: slot and room of each event, in their order. */
public record EventPlaces(List<Place> places) {
    /** Slot and room count from 0; −1 both where the event is left out. */
    public record Place(int slot, int room) {
        public static final Place NONE = new Place(-1, -1);

        public Place {
            if ((slot < 0) != (room < 0)) {
                throw new IllegalArgumentException("half placed: " + slot + " " + room);
            }
        }

        public boolean isPlaced() {
            return slot >= 0;
        }
    }

    public EventPlaces {
        places = List.copyOf(places);
    }

    /**
     * Reads a {@code .sln}: {@code slot room} for each event of the problem.
     *
     * @throws Unreadable with the line
     */
    public static EventPlaces read(Content content, PostEnrolment problem) {
        Integers in = content.integers();
        var places = new ArrayList<Place>();
        for (int event = 0; event < problem.events(); event++) {
            int slot = in.next(-1, PostEnrolment.SLOTS - 1, "un créneau", "a slot");
            int room = in.next(-1, problem.rooms() - 1, "une salle", "a room");
            if ((slot < 0) != (room < 0)) {
                throw new Unreadable(
                        in.line(),
                        "un événement a un créneau et une salle, ou ni l’un ni l’autre (-1 -1)",
                        "an event has a slot and a room, or neither of them (-1 -1)");
            }
            places.add(new Place(slot, room));
        }
        in.end();
        return new EventPlaces(places);
    }

    /** As a {@code .sln}. */
    public String written() {
        var text = new StringBuilder();
        for (Place place : places) {
            text.append(place.slot()).append(' ').append(place.room()).append('\n');
        }
        return text.toString();
    }
}
