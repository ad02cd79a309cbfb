package maillage.timetable.shared.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What one field cannot tell: names that must exist, days and grid, what goes round in a circle.
 */
record Checking(Programme programme, Faults faults) {
    void run() {
        sizes();
        edition();
        Set<String> sites = ids("sites", programme.sites(), Site::id);
        Set<String> rooms = ids("rooms", programme.rooms(), Room::id);
        Set<String> resources = ids("resources", programme.resources(), Resource::id);
        Set<String> tracks = ids("tracks", programme.tracks(), Track::id);
        Set<String> people = ids("people", programme.people(), Person::id);
        Set<String> sessions = ids("sessions", programme.sessions(), Session::id);
        ids("audiences", programme.audiences(), Audience::id);
        sites(sites);
        similar(tracks);
        var known = new Known(rooms, resources, tracks, people);
        new SessionChecking(programme, known, faults).run();
        for (int i = 0; i < programme.audiences().size(); i++) {
            known(
                    "audiences[" + i + "].sessions",
                    programme.audiences().get(i).sessions(),
                    sessions);
        }
        for (int i = 0; i < programme.repeats().size(); i++) {
            String at = "repeats[" + i + "].sessions";
            known(at, programme.repeats().get(i).sessions(), sessions);
            if (programme.repeats().get(i).sessions().size() < 2) {
                faults.at(at, "two");
            }
        }
        new OrderChecking(programme.orders(), sessions, faults).run();
        if (faults.found().isEmpty() && Units.of(programme).isEmpty()) {
            faults.at("rules." + Units.heaviest(programme).code(), "heavy");
        }
    }

    /** The ids that sessions may name. */
    record Known(
            Set<String> rooms, Set<String> resources, Set<String> tracks, Set<String> people) {}

    /** Of programmes made in another way than from a document, too. */
    private void sizes() {
        size("edition.days", programme.edition().days().size(), Limits.DAYS);
        size("sites", programme.sites().size(), Limits.ROOMS);
        size("travel", programme.travel().size(), Limits.LINKS);
        size("rooms", programme.rooms().size(), Limits.ROOMS);
        size("resources", programme.resources().size(), Limits.SHORT_LIST);
        size("tracks", programme.tracks().size(), Limits.SHORT_LIST);
        size("similar", programme.similar().size(), Limits.LINKS);
        size("people", programme.people().size(), Limits.PEOPLE);
        size("audiences", programme.audiences().size(), Limits.AUDIENCES);
        size("sessions", programme.sessions().size(), Limits.SESSIONS);
        size("orders", programme.orders().size(), Limits.LINKS);
        size("repeats", programme.repeats().size(), Limits.LINKS);
    }

    private void size(String list, int size, int most) {
        if (size > most) {
            faults.at(list, "too-many", most);
        }
    }

    private void edition() {
        if (faults.wrong("edition")) {
            return;
        }
        Edition edition = programme.edition();
        List<Day> days = edition.days();
        if (days.isEmpty()) {
            faults.at("edition.days", "days");
        }
        long steps = 0;
        LocalDate last = LocalDate.of(1900, 1, 1);
        LocalDateTime end = last.atStartOfDay();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            String at = "edition.days[" + i + "]";
            if (!day.date().isAfter(last) || day.date().getYear() > 9000) {
                faults.at(at + ".date", "day-order");
                continue;
            }
            last = day.date();
            if (day.span().from().isBefore(end)) {
                faults.at(at + ".from", "day-overlap");
            }
            end = day.span().to();
            if (day.minutes() % edition.step() != 0
                    || day.from().getSecond() != 0
                    || day.to().getSecond() != 0
                    || day.from().getNano() != 0
                    || day.to().getNano() != 0) {
                faults.at(at, "day-grid", edition.step());
            } else if (changesClock(day)) {
                faults.at(at, "clock");
            }
            steps += day.minutes() / edition.step();
        }
        if (steps > Limits.STEPS) {
            faults.at("edition.days", "steps", Limits.STEPS);
        } else if (steps * rows() > Limits.STARTS) {
            faults.at("sessions", "starts", Limits.STARTS);
        } else if (steps * openings() > Limits.OPENINGS) {
            faults.at("rooms", "openings", Limits.OPENINGS);
        }
    }

    /** Rooms, and what is counted step by step. */
    private long openings() {
        return programme.rooms().size()
                + programme.resources().size()
                + programme.tracks().stream().filter(track -> track.atOnce() > 0).count();
    }

    /** Sessions, and rooms in which one has hours of its own. */
    private long rows() {
        return programme.sessions().stream().mapToLong(one -> 1 + one.roomTimes().size()).sum();
    }

    private boolean changesClock(Day day) {
        var rules = programme.edition().zone().getRules();
        ZoneOffset before = rules.getOffset(day.span().from());
        return !before.equals(rules.getOffset(day.span().to()));
    }

    private <T> Set<String> ids(String list, List<T> all, Function<T, String> id) {
        var ids = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            String one = id.apply(all.get(i));
            if (one.isBlank()) {
                faults.at(list + "[" + i + "].id", "id");
            } else if (!ids.add(one)) {
                faults.at(list + "[" + i + "].id", "twice", one);
            }
        }
        return faults.doubtful(list) ? new Anything() : ids;
    }

    /** Stands in for ids that could not all be read: nothing is told unknown. */
    private static final class Anything extends AbstractSet<String> {
        @Override
        public boolean contains(Object any) {
            return true;
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }
    }

    private void sites(Set<String> sites) {
        for (int i = 0; i < programme.rooms().size(); i++) {
            Room room = programme.rooms().get(i);
            if (!room.site().isEmpty() || !programme.sites().isEmpty()) {
                known("rooms[" + i + "].site", room.site(), sites);
            }
            if (room.ownerOnly() && room.owner().isEmpty()) {
                faults.at("rooms[" + i + "].ownerOnly", "owner");
            }
        }
        Map<String, Integer> legs = new HashMap<>();
        for (int i = 0; i < programme.travel().size(); i++) {
            Travel leg = programme.travel().get(i);
            String at = "travel[" + i + "]";
            known(at + ".from", leg.from(), sites);
            known(at + ".to", leg.to(), sites);
            boolean forth = leg.from().compareTo(leg.to()) < 0;
            String key = forth ? leg.from() + "\0" + leg.to() : leg.to() + "\0" + leg.from();
            if (leg.from().equals(leg.to())) {
                faults.at(at, "itself", leg.from());
            } else if (legs.put(key, i) != null) {
                faults.at(at, "twice", leg.from() + " – " + leg.to());
            }
        }
    }

    private void similar(Set<String> tracks) {
        for (int i = 0; i < programme.similar().size(); i++) {
            SimilarTracks pair = programme.similar().get(i);
            known("similar[" + i + "].track", pair.track(), tracks);
            known("similar[" + i + "].other", pair.other(), tracks);
            if (pair.track().equals(pair.other())) {
                faults.at("similar[" + i + "]", "itself", pair.track());
            }
        }
    }

    private void known(String path, List<String> ids, Set<String> known) {
        for (int i = 0; i < ids.size(); i++) {
            known(path + "[" + i + "]", ids.get(i), known);
        }
    }

    private void known(String path, String id, Set<String> known) {
        if (!known.contains(id)) {
            faults.at(path, "unknown", id);
        }
    }
}
