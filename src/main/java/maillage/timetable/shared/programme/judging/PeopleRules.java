package maillage.timetable.shared.programme.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;

/** Nobody in two places, nobody out of breath. */
record PeopleRules(Scene scene, Facts facts) {
    void judge() {
        Map<String, List<Placed>> sessions = new HashMap<>();
        for (Placed one : scene.placed()) {
            for (Part part : one.session().people()) {
                sessions.computeIfAbsent(part.person(), any -> new java.util.ArrayList<>())
                        .add(one);
            }
        }
        for (Person person : scene.programme().people()) {
            List<Placed> theirs = sessions.getOrDefault(person.id(), List.of());
            theirs.forEach(one -> available(person, one));
            Scene.pairs(theirs, (one, other) -> pair(person, one, other));
        }
    }

    private void available(Person person, Placed one) {
        if (!one.span().within(person.available())) {
            boolean required = requires(one, person);
            var telling =
                    facts.tell(required ? Rule.AVAILABLE : Rule.WISHED_PERSON, 1, one).of(person);
            if (required) {
                facts.add(telling, Facts.named(person), Facts.named(one), one.place().start());
            } else {
                facts.addAs(
                        "away",
                        telling,
                        Facts.named(person),
                        Facts.named(one),
                        one.place().start());
            }
        }
    }

    private void pair(Person person, Placed one, Placed other) {
        boolean required = requires(one, person) && requires(other, person);
        if (one.overlaps(other)) {
            tell(required ? Rule.PERSON_CLASH : Rule.WISHED_PERSON, person, one, other);
        } else if (required && one.sharesDay(other)) {
            distance(person, one, other);
        }
    }

    private void distance(Person person, Placed one, Placed other) {
        Room here = one.room();
        Room there = other.room();
        if (here == null || there == null) {
            return;
        }
        int travel = scene.programme().minutesBetween(here.site(), there.site());
        if (one.gap(other) < travel) {
            tell(Rule.TRAVEL, person, one, other);
            return;
        }
        int way = one.sharesSite(other) ? one.sharesRoom(other) ? 0 : person.walk() : travel;
        if (one.gap(other) < way + person.setup()) {
            tell(Rule.BUFFER, person, one, other);
        }
    }

    private void tell(Rule rule, Person person, Placed one, Placed other) {
        boolean inOrder = !other.place().start().isBefore(one.place().start());
        Placed first = inOrder ? one : other;
        Placed second = inOrder ? other : one;
        facts.add(
                facts.tell(rule, 1, first, second).of(person),
                Facts.named(person),
                Facts.named(first),
                Facts.named(second),
                second.place().start());
    }

    static boolean requires(Placed one, Person person) {
        return one.session().people().stream()
                .anyMatch(
                        part ->
                                part.person().equals(person.id())
                                        && part.presence() == Presence.REQUIRED);
    }
}
