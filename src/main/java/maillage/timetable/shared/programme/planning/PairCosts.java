package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import maillage.timetable.shared.programme.Audience;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.SimilarTracks;
import maillage.timetable.shared.programme.planning.Model.Companion;

/** What two sessions cost that overlap, or lie too close for someone. */
final class PairCosts {
    private final Programme programme;
    private final Costs costs;
    private final int sessions;
    private final Map<String, Integer> positions = new HashMap<>();

    /** A part of a person in a session. */
    private record Appearance(int session, boolean required) {}

    PairCosts(Programme programme, Costs costs) {
        this.programme = programme;
        this.costs = costs;
        sessions = programme.sessions().size();
        programme.sessions().forEach(session -> positions.put(session.id(), positions.size()));
    }

    long[] overlaps() {
        long[] overlap = new long[sessions * sessions];
        for (Audience audience : programme.audiences()) {
            long cost =
                    costs.of(audience.hard() ? Rule.AUDIENCE_MUST : Rule.AUDIENCE)
                            * audience.weight();
            int[] wished = audience.sessions().stream().mapToInt(positions::get).toArray();
            for (int one : wished) {
                for (int other : wished) {
                    overlap[one * sessions + other] += one == other ? 0 : cost;
                }
            }
        }
        appearances()
                .values()
                .forEach(
                        theirs -> {
                            for (Appearance one : theirs) {
                                for (Appearance other : theirs) {
                                    if (one.session() != other.session()) {
                                        boolean both = one.required() && other.required();
                                        overlap[one.session() * sessions + other.session()] +=
                                                costs.of(
                                                        both
                                                                ? Rule.PERSON_CLASH
                                                                : Rule.WISHED_PERSON);
                                    }
                                }
                            }
                        });
        for (int one = 0; one < sessions; one++) {
            for (int other = 0; other < one; other++) {
                if (blocksAll(one) || blocksAll(other)) {
                    overlap[one * sessions + other] += costs.of(Rule.BLOCKS);
                    overlap[other * sessions + one] += costs.of(Rule.BLOCKS);
                }
            }
        }
        programme.similar().forEach(pair -> similar(overlap, pair));
        return overlap;
    }

    private void similar(long[] overlap, SimilarTracks pair) {
        long cost = costs.of(Rule.SIMILAR_TRACKS) * pair.weight();
        int[] some = members(pair.track());
        for (int other : members(pair.other())) {
            boolean both = session(other).tracks().contains(pair.track());
            for (int one : some) {
                // Two sessions that are both in both tracks meet here twice.
                boolean again = both && session(one).tracks().contains(pair.other());
                if (one != other && (!again || one < other)) {
                    overlap[one * sessions + other] += cost;
                    overlap[other * sessions + one] += cost;
                }
            }
        }
    }

    private int[] members(String track) {
        return IntStream.range(0, sessions)
                .filter(s -> session(s).tracks().contains(track))
                .toArray();
    }

    /** Whether a session blocks its site; where it blocks all, overlaps tell already. */
    boolean[] siteBlocking() {
        var blocking = new boolean[sessions];
        for (int s = 0; s < sessions; s++) {
            blocking[s] = session(s).blocks() == Blocks.SITE;
        }
        return blocking;
    }

    Companion[][] companions() {
        var people = new HashMap<String, Person>();
        programme.people().forEach(person -> people.put(person.id(), person));
        int travel = programme.travel().stream().mapToInt(leg -> leg.minutes()).max().orElse(0);
        List<List<Companion>> companions = new ArrayList<>();
        IntStream.range(0, sessions).forEach(s -> companions.add(new ArrayList<>()));
        appearances()
                .forEach(
                        (id, theirs) -> {
                            Person person = people.get(id);
                            if (person == null || person.walk() + person.setup() + travel == 0) {
                                return;
                            }
                            for (Appearance one : theirs) {
                                for (Appearance other : theirs) {
                                    if (one.session() != other.session()
                                            && one.required()
                                            && other.required()) {
                                        companions
                                                .get(one.session())
                                                .add(
                                                        new Companion(
                                                                other.session(),
                                                                person.walk(),
                                                                person.setup()));
                                    }
                                }
                            }
                        });
        return companions.stream()
                .map(list -> list.toArray(Companion[]::new))
                .toArray(Companion[][]::new);
    }

    private Map<String, List<Appearance>> appearances() {
        var theirs = new HashMap<String, List<Appearance>>();
        for (int s = 0; s < sessions; s++) {
            for (Part part : session(s).people()) {
                theirs.computeIfAbsent(part.person(), any -> new ArrayList<>())
                        .add(new Appearance(s, part.presence() == Presence.REQUIRED));
            }
        }
        return theirs;
    }

    private boolean blocksAll(int position) {
        return session(position).blocks() == Blocks.ALL;
    }

    private Session session(int position) {
        return programme.sessions().get(position);
    }

    static int[][] neighbours(long[] overlap, int sessions) {
        return IntStream.range(0, sessions)
                .mapToObj(
                        one ->
                                IntStream.range(0, sessions)
                                        .filter(other -> overlap[one * sessions + other] != 0)
                                        .toArray())
                .toArray(int[][]::new);
    }

    static int[] positions(boolean[] which) {
        return IntStream.range(0, which.length).filter(i -> which[i]).toArray();
    }
}
