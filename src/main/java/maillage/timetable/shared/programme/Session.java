package maillage.timetable.shared.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has a place in a timetable, or is to have one.
 *
 * @param kind plenary, round table, break… as the edition words it; decides nothing
 * @param duration minutes, a multiple of the step
 * @param times the session lies wholly in one of these; empty: whenever the edition is open
 * @param preferredTimes where it would rather lie
 * @param rooms those possible; empty: all
 * @param features what the room must have
 * @param expected people; 0: the weight of the audiences that wish it
 * @param organisations those who hold it
 * @param blocks what may run beside it
 * @param noRoom whether it takes place without a room: a break, a visit
 * @param prime whether its partner was promised a prime hour
 * @param pinned whether it stays at its place
 * @param place where it was, or null
 * @param roomTimes rooms in which it lies wholly in one of their times too; each room once
 */
public record Session(
        String id,
        String title,
        String kind,
        int duration,
        List<Span> times,
        List<Span> preferredTimes,
        List<String> rooms,
        List<String> preferredRooms,
        List<String> features,
        List<Need> needs,
        int expected,
        List<String> tracks,
        List<String> organisations,
        List<Part> people,
        Blocks blocks,
        boolean noRoom,
        boolean prime,
        boolean pinned,
        @Nullable Place place,
        List<RoomTimes> roomTimes) {
    public Session {
        times = List.copyOf(times);
        preferredTimes = List.copyOf(preferredTimes);
        rooms = List.copyOf(rooms);
        preferredRooms = List.copyOf(preferredRooms);
        features = List.copyOf(features);
        needs = List.copyOf(needs);
        tracks = List.copyOf(tracks);
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        roomTimes = List.copyOf(roomTimes);
    }

    /** One that no room narrows. */
    public Session(
            String id,
            String title,
            String kind,
            int duration,
            List<Span> times,
            List<Span> preferredTimes,
            List<String> rooms,
            List<String> preferredRooms,
            List<String> features,
            List<Need> needs,
            int expected,
            List<String> tracks,
            List<String> organisations,
            List<Part> people,
            Blocks blocks,
            boolean noRoom,
            boolean prime,
            boolean pinned,
            @Nullable Place place) {
        this(
                id,
                title,
                kind,
                duration,
                times,
                preferredTimes,
                rooms,
                preferredRooms,
                features,
                needs,
                expected,
                tracks,
                organisations,
                people,
                blocks,
                noRoom,
                prime,
                pinned,
                place,
                List.of());
    }

    /** When it may be in a room; empty: whenever it may be anywhere. */
    public List<Span> timesIn(String room) {
        return roomTimes.stream()
                .filter(one -> one.room().equals(room))
                .flatMap(one -> one.times().stream())
                .toList();
    }

    /** The same with hours in some rooms. */
    public Session narrowed(List<RoomTimes> hours) {
        return with(place, pinned, hours);
    }

    /** The time it takes when it starts there. */
    public Span at(Place where) {
        return new Span(where.start(), where.start().plusMinutes(duration));
    }

    /** The same at another place, pinned there or not. */
    public Session placed(@Nullable Place where, boolean stays) {
        return with(where, stays, roomTimes);
    }

    private Session with(@Nullable Place where, boolean stays, List<RoomTimes> hours) {
        return new Session(
                id,
                title,
                kind,
                duration,
                times,
                preferredTimes,
                rooms,
                preferredRooms,
                features,
                needs,
                expected,
                tracks,
                organisations,
                people,
                blocks,
                noRoom,
                prime,
                stays,
                where,
                hours);
    }

    /** The title, or the id where there is none. */
    public String called() {
        return title.isEmpty() ? id : title;
    }
}
