package maillage.timetable.shared.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A programme some hours later: days that end in the evening end the next morning. */
public record Shifted(int hours) {
    public Programme of(Programme programme) {
        Edition edition = programme.edition();
        return new Programme(
                new Edition(
                        edition.name(),
                        edition.zone(),
                        edition.step(),
                        edition.days().stream().map(this::day).toList(),
                        spans(edition.prime()),
                        edition.pause(),
                        edition.longestBreak()),
                programme.sites(),
                programme.travel(),
                programme.rooms().stream().map(this::room).toList(),
                programme.resources(),
                programme.tracks(),
                programme.similar(),
                programme.people().stream().map(this::person).toList(),
                programme.audiences(),
                programme.sessions().stream().map(this::session).toList(),
                programme.orders(),
                programme.repeats(),
                programme.rules());
    }

    public Timetable of(Timetable timetable) {
        Map<String, Place> places = new LinkedHashMap<>();
        timetable.places().forEach((id, place) -> places.put(id, place(place)));
        return new Timetable(places);
    }

    private Place place(Place place) {
        return new Place(place.start().plusHours(hours), place.room());
    }

    private Day day(Day day) {
        return new Day(day.date(), day.from().plusHours(hours), day.to().plusHours(hours));
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream()
                .map(one -> new Span(one.from().plusHours(hours), one.to().plusHours(hours)))
                .toList();
    }

    private Room room(Room one) {
        return new Room(
                one.id(),
                one.name(),
                one.site(),
                one.capacity(),
                one.features(),
                spans(one.open()),
                one.changeover(),
                one.owner(),
                one.ownerOnly());
    }

    private Person person(Person one) {
        return new Person(
                one.id(),
                one.name(),
                spans(one.available()),
                one.walk(),
                one.setup(),
                one.inARow(),
                one.notAlone());
    }

    private Session session(Session one) {
        return new Session(
                one.id(),
                one.title(),
                one.kind(),
                one.duration(),
                spans(one.times()),
                spans(one.preferredTimes()),
                one.rooms(),
                one.preferredRooms(),
                one.features(),
                one.needs(),
                one.expected(),
                one.tracks(),
                one.organisations(),
                one.people(),
                one.blocks(),
                one.noRoom(),
                one.prime(),
                one.pinned(),
                one.place() == null ? null : place(one.place()),
                one.roomTimes().stream()
                        .map(there -> new RoomTimes(there.room(), spans(there.times())))
                        .toList());
    }
}
