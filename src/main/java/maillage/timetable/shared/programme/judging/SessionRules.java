package maillage.timetable.shared.programme.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Words;

/** What can be said of a session and its place alone. */
record SessionRules(Scene scene, Facts facts) {
    void judge() {
        Map<String, Long> expected = scene.programme().expected();
        for (Session session : scene.programme().sessions()) {
            if (scene.find(session.id()).isEmpty()) {
                facts.add(facts.tell(Rule.UNPLACED, session), session.called());
            }
        }
        for (Placed one : scene.placed()) {
            stays(one);
            times(one);
            Room room = one.room();
            if (room == null) {
                open(one, List.of());
            } else {
                open(one, room.open());
                room(one, room, expected.getOrDefault(one.session().id(), 0L));
            }
        }
    }

    private void stays(Placed one) {
        Place before = one.session().place();
        if (before != null && !before.equals(one.place())) {
            Rule rule = one.session().pinned() ? Rule.PINNED : Rule.MOVED;
            facts.add(
                    facts.tell(rule, 1, one).in(one.room()),
                    Facts.named(one),
                    shown(before),
                    shown(one.place()));
        }
    }

    private LocalizedText shown(Place place) {
        return scene.programme().rooms().stream()
                .filter(room -> room.id().equals(place.room()))
                .map(room -> Words.text("programme.place", place.start(), Facts.named(room)))
                .findFirst()
                .orElseGet(() -> Words.text("programme.start", place.start()));
    }

    private void times(Placed one) {
        if (one.span().within(one.session().times())) {
            timesThere(one);
        } else {
            breach(one, one.session().times(), Rule.TIMES);
        }
        breach(one, one.session().preferredTimes(), Rule.PREFERRED_TIMES);
        if (one.session().prime()) {
            breach(one, scene.programme().edition().prime(), Rule.PRIME);
        }
    }

    private void timesThere(Placed one) {
        Room room = one.room();
        if (room != null && !one.span().within(one.session().timesIn(room.id()))) {
            facts.addAs(
                    "room",
                    facts.tell(Rule.TIMES, 1, one).in(room),
                    Facts.named(one),
                    Facts.named(room),
                    one.place().start());
        }
    }

    private void breach(Placed one, List<Span> times, Rule rule) {
        if (!one.span().within(times)) {
            facts.add(facts.tell(rule, 1, one), Facts.named(one), one.place().start());
        }
    }

    private void open(Placed one, List<Span> open) {
        boolean day =
                scene.programme().edition().days().stream()
                        .anyMatch(each -> each.span().holds(one.span()));
        if (!day || !one.span().within(open)) {
            facts.add(
                    facts.tell(Rule.OPEN, 1, one).in(one.room()),
                    Facts.named(one),
                    one.place().start());
        }
    }

    private void room(Placed one, Room room, long expected) {
        Session session = one.session();
        if (!session.rooms().isEmpty() && !session.rooms().contains(room.id())) {
            facts.add(facts.tell(Rule.ROOMS, 1, one).in(room), Facts.named(one), Facts.named(room));
        }
        if (!session.preferredRooms().isEmpty() && !session.preferredRooms().contains(room.id())) {
            facts.add(
                    facts.tell(Rule.PREFERRED_ROOMS, 1, one).in(room),
                    Facts.named(one),
                    Facts.named(room));
        }
        var missing = new ArrayList<>(session.features());
        missing.removeAll(room.features());
        if (!missing.isEmpty()) {
            facts.add(
                    facts.tell(Rule.FEATURES, missing.size(), one).in(room),
                    Facts.named(one),
                    Facts.named(room),
                    String.join(", ", missing));
        }
        if (room.ownerOnly() && !session.organisations().contains(room.owner())) {
            facts.add(
                    facts.tell(Rule.OWNER, 1, one).in(room),
                    Facts.named(one),
                    Facts.named(room),
                    room.owner());
        }
        if (expected > room.capacity()) {
            facts.add(
                    facts.tell(Rule.CAPACITY, expected - room.capacity(), one).in(room),
                    Facts.named(one),
                    Facts.named(room),
                    expected - room.capacity(),
                    expected,
                    room.capacity());
        }
    }
}
