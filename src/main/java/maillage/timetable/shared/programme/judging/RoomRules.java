package maillage.timetable.shared.programme.judging;

import java.util.List;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Need;
import maillage.timetable.shared.programme.Resource;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;

/** Sessions that are in each other's way. */
record RoomRules(Scene scene, Facts facts) {
    void judge() {
        Scene.pairs(scene.placed(), this::pair);
        for (Resource resource : scene.programme().resources()) {
            var users = scene.placed(session -> units(session, resource) > 0);
            var crowd = new Crowd(scene, users, resource.rest(), resource.count());
            for (Crowd.Rush rush : crowd.rushes(session -> units(session, resource))) {
                facts.add(
                        facts.tell(Rule.RESOURCE, rush.excess(), rush.sessions()),
                        resource.name().isEmpty() ? resource.id() : resource.name(),
                        rush.at(),
                        Crowd.names(rush.sessions()),
                        resource.count());
            }
        }
    }

    private void pair(Placed one, Placed other) {
        Room room = one.room();
        if (room != null && one.sharesRoom(other) && one.sharesDay(other)) {
            Rule rule = one.overlaps(other) ? Rule.ROOM_CLASH : Rule.CHANGEOVER;
            if (one.overlaps(other) || one.gap(other) < room.changeover()) {
                facts.add(
                        facts.tell(rule, 1, one, other).in(room),
                        Facts.named(one),
                        Facts.named(other),
                        Facts.named(room),
                        one.place().start(),
                        room.changeover());
            }
        }
        if (one.overlaps(other) && blocked(one, other)) {
            boolean first = one.session().blocks() != Blocks.NOTHING;
            facts.add(
                    facts.tell(Rule.BLOCKS, 1, one, other),
                    Facts.named(first ? other : one),
                    Facts.named(first ? one : other),
                    one.place().start());
        }
    }

    private static boolean blocked(Placed one, Placed other) {
        var strongest =
                List.of(one.session().blocks(), other.session().blocks()).stream()
                        .max(Blocks::compareTo)
                        .orElseThrow();
        return switch (strongest) {
            case NOTHING -> false;
            case SITE -> one.sharesSite(other);
            case ALL -> true;
        };
    }

    private static int units(Session session, Resource resource) {
        return session.needs().stream()
                .filter(need -> need.resource().equals(resource.id()))
                .mapToInt(Need::count)
                .sum();
    }
}
