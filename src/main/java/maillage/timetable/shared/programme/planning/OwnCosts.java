package maillage.timetable.shared.programme.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timeline;

/** What a session costs by its own start and its own room. */
record OwnCosts(Programme programme, Timeline timeline, Costs costs) {
    int[] durations() {
        int step = programme.edition().step();
        return programme.sessions().stream().mapToInt(one -> one.duration() / step).toArray();
    }

    long[] startCosts() {
        int steps = timeline.steps();
        Map<String, List<Span>> available = new HashMap<>();
        for (Person person : programme.people()) {
            available.put(person.id(), Span.merged(person.available()));
        }
        List<Span> prime = Span.merged(programme.edition().prime());
        List<LocalDateTime> moments = IntStream.range(0, steps).mapToObj(timeline::moment).toList();
        long[] cost = new long[programme.sessions().size() * steps];
        for (int s = 0; s < programme.sessions().size(); s++) {
            Session session = programme.sessions().get(s);
            List<Span> times = Span.merged(session.times());
            List<Span> preferred = Span.merged(session.preferredTimes());
            List<Part> bound =
                    session.people().stream()
                            .filter(
                                    part ->
                                            !available
                                                    .getOrDefault(part.person(), List.of())
                                                    .isEmpty())
                            .toList();
            if (times.isEmpty() && preferred.isEmpty() && !session.prime() && bound.isEmpty()) {
                continue;
            }
            for (int start = 0; start < steps; start++) {
                Span span = session.at(new Place(moments.get(start), ""));
                long sum = outside(span, times) ? costs.of(Rule.TIMES) : 0;
                sum += outside(span, preferred) ? costs.of(Rule.PREFERRED_TIMES) : 0;
                sum += session.prime() && outside(span, prime) ? costs.of(Rule.PRIME) : 0;
                for (Part part : bound) {
                    if (outside(span, available.getOrDefault(part.person(), List.of()))) {
                        sum += costs.of(away(part));
                    }
                }
                cost[s * steps + start] = sum;
            }
        }
        return cost;
    }

    private static Rule away(Part part) {
        return part.presence() == Presence.REQUIRED ? Rule.AVAILABLE : Rule.WISHED_PERSON;
    }

    /** As {@link Span#within}, of spans merged before. */
    private static boolean outside(Span span, List<Span> merged) {
        if (merged.isEmpty()) {
            return false;
        }
        for (Span one : merged) {
            if (one.holds(span)) {
                return false;
            }
        }
        return true;
    }

    long[] roomCosts() {
        int width = programme.rooms().size() + 1;
        Map<String, Long> expected = programme.expected();
        long[] cost = new long[programme.sessions().size() * width];
        for (int s = 0; s < programme.sessions().size(); s++) {
            Session session = programme.sessions().get(s);
            for (int r = 0; r < programme.rooms().size(); r++) {
                cost[s * width + r] =
                        cost(
                                session,
                                programme.rooms().get(r),
                                expected.getOrDefault(session.id(), 0L));
            }
        }
        return cost;
    }

    private long cost(Session session, Room room, long expected) {
        long sum = 0;
        if (!session.rooms().isEmpty() && !session.rooms().contains(room.id())) {
            sum += costs.of(Rule.ROOMS);
        }
        if (!session.preferredRooms().isEmpty() && !session.preferredRooms().contains(room.id())) {
            sum += costs.of(Rule.PREFERRED_ROOMS);
        }
        for (String feature : session.features()) {
            sum += room.features().contains(feature) ? 0 : costs.of(Rule.FEATURES);
        }
        if (room.ownerOnly() && !session.organisations().contains(room.owner())) {
            sum += costs.of(Rule.OWNER);
        }
        return sum + Math.max(0, expected - room.capacity()) * costs.of(Rule.CAPACITY);
    }

    int[] openFor() {
        int steps = timeline.steps();
        int[] open = new int[(programme.rooms().size() + 1) * steps];
        for (int r = 0; r <= programme.rooms().size(); r++) {
            List<Span> hours =
                    r < programme.rooms().size()
                            ? Span.merged(programme.rooms().get(r).open())
                            : List.of();
            for (int day = 0; day < timeline.days(); day++) {
                for (int at = timeline.first(day + 1) - 1; at >= timeline.first(day); at--) {
                    var from = timeline.moment(at);
                    var now = new Span(from, from.plusMinutes(programme.edition().step()));
                    int after = at + 1 < timeline.first(day + 1) ? open[r * steps + at + 1] : 0;
                    open[r * steps + at] = outside(now, hours) ? 0 : after + 1;
                }
            }
        }
        return open;
    }

    int[] homeStarts() {
        return homes(place -> timeline.step(place.start()).orElse(-1));
    }

    int[] homeRooms() {
        var positions = new HashMap<String, Integer>();
        programme.rooms().forEach(room -> positions.put(room.id(), positions.size()));
        return homes(place -> positions.getOrDefault(place.room(), programme.rooms().size()));
    }

    private int[] homes(java.util.function.ToIntFunction<Place> reading) {
        int[] homes = new int[programme.sessions().size()];
        for (int s = 0; s < homes.length; s++) {
            Place place = programme.sessions().get(s).place();
            homes[s] = place == null ? -1 : reading.applyAsInt(place);
        }
        return homes;
    }

    long[] awayCosts() {
        return programme.sessions().stream()
                .mapToLong(
                        session ->
                                session.place() == null
                                        ? 0
                                        : costs.of(session.pinned() ? Rule.PINNED : Rule.MOVED))
                .toArray();
    }

    interface StartCost {
        long of(int session, int start);
    }

    int[][] starts(StartCost cost) {
        int steps = timeline.steps();
        int[] lasts = durations();
        int[][] starts = new int[programme.sessions().size()][];
        for (int s = 0; s < starts.length; s++) {
            int session = s;
            int home = homeStart(s);
            var fitting = new ArrayList<Integer>();
            for (int start = 0; start < steps; start++) {
                if (start + lasts[s] <= timeline.first(timeline.dayOf(start) + 1)) {
                    fitting.add(start);
                }
            }
            starts[s] =
                    stays(s) && home >= 0
                            ? new int[] {home}
                            : allowed(fitting, start -> cost.of(session, start));
        }
        return starts;
    }

    int[][] roomsOf(long[] roomCost) {
        int nowhere = programme.rooms().size();
        int[] homes = homeRooms();
        List<Integer> all = IntStream.range(0, nowhere).boxed().toList();
        int[][] rooms = new int[programme.sessions().size()][];
        for (int s = 0; s < rooms.length; s++) {
            int session = s;
            if (programme.sessions().get(s).noRoom()) {
                rooms[s] = new int[] {nowhere};
            } else if (stays(s)) {
                rooms[s] = new int[] {homes[s]};
            } else {
                rooms[s] = allowed(all, room -> roomCost[session * (nowhere + 1) + room]);
            }
        }
        return rooms;
    }

    private int homeStart(int session) {
        Place place = programme.sessions().get(session).place();
        return place == null ? -1 : timeline.step(place.start()).orElse(-1);
    }

    private boolean stays(int session) {
        Session one = programme.sessions().get(session);
        return one.pinned() && costs.of(Rule.PINNED) >= costs.forbidden;
    }

    /** Those that break nothing forbidden; where all do, all. */
    private int[] allowed(List<Integer> all, IntToLongFunction cost) {
        int[] free =
                all.stream()
                        .mapToInt(i -> i)
                        .filter(i -> cost.applyAsLong(i) < costs.forbidden)
                        .toArray();
        return free.length > 0
                ? free
                : Arrays.copyOf(all.stream().mapToInt(i -> i).toArray(), all.size());
    }
}
