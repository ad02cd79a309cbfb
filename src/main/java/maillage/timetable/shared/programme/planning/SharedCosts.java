package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Edition;
import maillage.timetable.shared.programme.Need;
import maillage.timetable.shared.programme.Order;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Repeats;
import maillage.timetable.shared.programme.Resource;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Timeline;
import maillage.timetable.shared.programme.Track;
import maillage.timetable.shared.programme.planning.Model.Use;

/** What many sessions cost together: what they share, their days, their order. */
final class SharedCosts {
    private final Programme programme;
    private final Costs costs;
    private final List<Session> sessions;
    private final List<Resource> scarce;
    private final List<Track> limited;
    private final Map<String, Integer> positions = new HashMap<>();

    SharedCosts(Programme programme, Costs costs) {
        this.programme = programme;
        this.costs = costs;
        sessions = programme.sessions();
        // What is enough for all at once costs nobody anything.
        scarce = programme.resources().stream().filter(this::scarce).toList();
        limited = programme.tracks().stream().filter(this::limited).toList();
        sessions.forEach(session -> positions.put(session.id(), positions.size()));
    }

    private boolean scarce(Resource resource) {
        return sessions.stream().mapToLong(session -> units(session, resource)).sum()
                > resource.count();
    }

    private boolean limited(Track track) {
        return track.atOnce() > 0
                && members(session -> session.tracks().contains(track.id())).length
                        > track.atOnce();
    }

    int[] supplies() {
        return IntStream.concat(
                        scarce.stream().mapToInt(Resource::count),
                        limited.stream().mapToInt(Track::atOnce))
                .toArray();
    }

    long[] excessCosts() {
        int resources = scarce.size();
        return IntStream.range(0, resources + limited.size())
                .mapToLong(i -> costs.of(i < resources ? Rule.RESOURCE : Rule.TRACK_AT_ONCE))
                .toArray();
    }

    Use[][] uses() {
        int step = programme.edition().step();
        int resources = scarce.size();
        return sessions.stream()
                .map(
                        session -> {
                            var uses = new ArrayList<Use>();
                            int lasts = session.duration() / step;
                            for (int i = 0; i < resources; i++) {
                                Resource resource = scarce.get(i);
                                int units = units(session, resource);
                                if (units > 0) {
                                    int rest = Math.ceilDiv(resource.rest(), step);
                                    uses.add(new Use(i, units, lasts + rest));
                                }
                            }
                            for (int i = 0; i < limited.size(); i++) {
                                if (session.tracks().contains(limited.get(i).id())) {
                                    uses.add(new Use(resources + i, 1, lasts));
                                }
                            }
                            return uses.toArray(Use[]::new);
                        })
                .toArray(Use[][]::new);
    }

    private static int units(Session session, Resource resource) {
        return session.needs().stream()
                .filter(need -> need.resource().equals(resource.id()))
                .mapToInt(Need::count)
                .sum();
    }

    List<DayGroup> groups() {
        Edition edition = programme.edition();
        var groups = new ArrayList<DayGroup>();
        Map<String, List<Integer>> required = new HashMap<>();
        for (int s = 0; s < sessions.size(); s++) {
            for (Part part : sessions.get(s).people()) {
                if (part.presence() == Presence.REQUIRED) {
                    required.computeIfAbsent(part.person(), any -> new ArrayList<>()).add(s);
                }
            }
        }
        for (Person person : programme.people()) {
            int[] members = array(required.getOrDefault(person.id(), List.of()));
            boolean rows = person.inARow() > 0 && members.length > person.inARow();
            long row = rows ? costs.of(Rule.IN_A_ROW) : 0;
            long alone = person.notAlone() ? costs.of(Rule.ALONE) : 0;
            if (members.length > 0 && row + alone > 0) {
                groups.add(
                        new DayGroup(
                                members, person.inARow(), edition.pause(), row, alone, 0, 0, 0));
            }
        }
        for (Track track : programme.tracks()) {
            int[] members = members(session -> session.tracks().contains(track.id()));
            long room = track.sameRoom() ? costs.of(Rule.TRACK_ROOM) : 0;
            long gap = track.consecutive() ? costs.of(Rule.TRACK_CONSECUTIVE) : 0;
            if (members.length > 1 && room + gap > 0) {
                groups.add(new DayGroup(members, 0, 0, 0, 0, room, edition.longestBreak(), gap));
            }
        }
        return groups;
    }

    int[][] groupsOf(List<DayGroup> groups) {
        List<List<Integer>> of = new ArrayList<>();
        sessions.forEach(any -> of.add(new ArrayList<>()));
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g).members()) {
                of.get(member).add(g);
            }
        }
        return of.stream().map(SharedCosts::array).toArray(int[][]::new);
    }

    Link[][] links() {
        List<List<Link>> of = new ArrayList<>();
        sessions.forEach(any -> of.add(new ArrayList<>()));
        for (Order order : programme.orders()) {
            link(
                    of,
                    new Link(
                            position(order.before()),
                            position(order.after()),
                            order.gap(),
                            order.within(),
                            order.sameRoom(),
                            null));
        }
        for (Repeats repeats : programme.repeats()) {
            for (int i = 0; i < repeats.sessions().size(); i++) {
                for (int j = i + 1; j < repeats.sessions().size(); j++) {
                    int one = position(repeats.sessions().get(i));
                    int other = position(repeats.sessions().get(j));
                    link(of, new Link(one, other, 0, 0, false, repeats.apart()));
                }
            }
        }
        return of.stream().map(list -> list.toArray(Link[]::new)).toArray(Link[][]::new);
    }

    private static void link(List<List<Link>> of, Link link) {
        of.get(link.first()).add(link);
        of.get(link.second()).add(link);
    }

    boolean[] weighing() {
        var weighs = new boolean[sessions.size()];
        for (int s = 0; s < weighs.length; s++) {
            weighs[s] = sessions.get(s).blocks() == Blocks.NOTHING;
        }
        return weighs;
    }

    /** Steps of each day that are its share. */
    int[] shares(Timeline timeline) {
        int step = programme.edition().step();
        long all =
                sessions.stream()
                        .filter(session -> session.blocks() == Blocks.NOTHING)
                        .mapToLong(session -> session.duration() / step)
                        .sum();
        return IntStream.range(0, timeline.days())
                .map(
                        day -> {
                            long open = timeline.first(day + 1) - timeline.first(day);
                            return (int) Math.ceilDiv(all * open, timeline.steps());
                        })
                .toArray();
    }

    private int[] members(Predicate<Session> which) {
        return IntStream.range(0, sessions.size())
                .filter(s -> which.test(sessions.get(s)))
                .toArray();
    }

    private int position(String session) {
        return java.util.Objects.requireNonNull(positions.get(session));
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(i -> i).toArray();
    }
}
