package maillage.timetable.shared.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a timetable is made from: the edition's days, what has a place, what places there
 * are, who comes and which rules hold. {@link ProgrammeFile} gives checked ones only.
 */
public record Programme(
        Edition edition,
        List<Site> sites,
        List<Travel> travel,
        List<Room> rooms,
        List<Resource> resources,
        List<Track> tracks,
        List<SimilarTracks> similar,
        List<Person> people,
        List<Audience> audiences,
        List<Session> sessions,
        List<Order> orders,
        List<Repeats> repeats,
        RuleBook rules) {
    public Programme {
        sites = List.copyOf(sites);
        travel = List.copyOf(travel);
        rooms = List.copyOf(rooms);
        resources = List.copyOf(resources);
        tracks = List.copyOf(tracks);
        similar = List.copyOf(similar);
        people = List.copyOf(people);
        audiences = List.copyOf(audiences);
        sessions = List.copyOf(sessions);
        orders = List.copyOf(orders);
        repeats = List.copyOf(repeats);
    }

    /** The same with other sessions: a change that is to be planned again. */
    public Programme withSessions(List<Session> others) {
        return new Programme(
                edition, sites, travel, rooms, resources, tracks, similar, people, audiences,
                others, orders, repeats, rules);
    }

    /** The same under other rules. */
    public Programme withRules(RuleBook others) {
        return new Programme(
                edition, sites, travel, rooms, resources, tracks, similar, people, audiences,
                sessions, orders, repeats, others);
    }

    /** The places that the document gives: a timetable published before, whole or in part. */
    public Timetable existing() {
        var places = new LinkedHashMap<String, Place>();
        for (Session session : sessions) {
            Place place = session.place();
            if (place != null) {
                places.put(session.id(), place);
            }
        }
        return new Timetable(places);
    }

    /** Minutes from one site to another; 0 where nothing is said. */
    public int minutesBetween(String site, String other) {
        for (Travel leg : travel) {
            boolean forth = leg.from().equals(site) && leg.to().equals(other);
            boolean back = leg.from().equals(other) && leg.to().equals(site);
            if (forth || back) {
                return leg.minutes();
            }
        }
        return 0;
    }

    /**
     * How many people each session is prepared for: what is expected, or else the weight of the
     * audiences that wish it.
     */
    public Map<String, Long> expected() {
        var expected = new LinkedHashMap<String, Long>();
        sessions.forEach(session -> expected.put(session.id(), (long) session.expected()));
        for (Audience audience : audiences) {
            for (String session : audience.sessions()) {
                expected.merge(session, (long) audience.weight(), Long::sum);
            }
        }
        for (Session session : sessions) {
            if (session.expected() > 0) {
                expected.put(session.id(), (long) session.expected());
            }
        }
        return expected;
    }
}
