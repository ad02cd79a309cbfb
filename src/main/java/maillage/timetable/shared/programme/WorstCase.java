package maillage.timetable.shared.programme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What rules count at most, whatever the timetable: all sessions in one room at one time, and what
 * is worse. Numbers are exact.
 */
final class WorstCase {
    private final Programme programme;
    private final List<Session> sessions;
    private final Map<Rule, BigInteger> most = new EnumMap<>(Rule.class);

    WorstCase(Programme programme) {
        this.programme = programme;
        sessions = programme.sessions();
        ofSessions();
        ofRooms();
        ofPeople();
        ofAudiences();
        ofTracks();
        ofOrders();
    }

    /** The most that all breaches of a rule can cost, in units of its level. */
    BigInteger cost(Rule rule) {
        return most.getOrDefault(rule, BigInteger.ZERO)
                .multiply(BigInteger.valueOf(programme.rules().of(rule).weight()));
    }

    BigInteger cost(Level level) {
        BigInteger sum = BigInteger.ZERO;
        for (Rule rule : Rule.values()) {
            if (programme.rules().of(rule).level() == level) {
                sum = sum.add(cost(rule));
            }
        }
        return sum;
    }

    private void add(Rule rule, long count) {
        most.merge(rule, BigInteger.valueOf(count), BigInteger::add);
    }

    private void add(Rule rule, long count, long weight) {
        most.merge(
                rule,
                BigInteger.valueOf(count).multiply(BigInteger.valueOf(weight)),
                BigInteger::add);
    }

    private long count(Predicate<Session> which) {
        return sessions.stream().filter(which).count();
    }

    private static long pairs(long many) {
        return many * (many - 1) / 2;
    }

    private long steps(Session session) {
        return session.duration() / programme.edition().step();
    }

    private void ofSessions() {
        add(Rule.UNPLACED, sessions.size());
        add(Rule.PINNED, count(Session::pinned));
        add(Rule.MOVED, count(one -> one.place() != null && !one.pinned()));
        add(Rule.TIMES, count(one -> !one.times().isEmpty() || !one.roomTimes().isEmpty()));
        add(Rule.PREFERRED_TIMES, count(one -> !one.preferredTimes().isEmpty()));
        add(Rule.PRIME, count(Session::prime));
        add(Rule.OPEN, sessions.size());
        add(Rule.ROOMS, count(one -> !one.rooms().isEmpty()));
        add(Rule.PREFERRED_ROOMS, count(one -> !one.preferredRooms().isEmpty()));
        sessions.forEach(one -> add(Rule.FEATURES, one.features().size()));
        sessions.stream()
                .filter(one -> one.blocks() == Blocks.NOTHING)
                .forEach(one -> add(Rule.BALANCE, steps(one)));
    }

    private void ofRooms() {
        if (programme.rooms().stream().anyMatch(Room::ownerOnly)) {
            add(Rule.OWNER, sessions.size());
        }
        long seats = programme.rooms().stream().mapToLong(Room::capacity).min().orElse(0);
        Map<String, Long> expected = programme.expected();
        long inRooms = count(one -> !one.noRoom());
        sessions.stream()
                .filter(one -> !one.noRoom())
                .forEach(
                        one ->
                                add(
                                        Rule.CAPACITY,
                                        Math.max(0, expected.getOrDefault(one.id(), 0L) - seats)));
        add(Rule.ROOM_CLASH, pairs(inRooms));
        if (programme.rooms().stream().anyMatch(room -> room.changeover() > 0)) {
            add(Rule.CHANGEOVER, pairs(inRooms));
        }
        long blocking = count(one -> one.blocks() != Blocks.NOTHING);
        add(Rule.BLOCKS, pairs(sessions.size()) - pairs(sessions.size() - blocking));
        for (Resource resource : programme.resources()) {
            long rest = Math.ceilDiv(resource.rest(), programme.edition().step());
            for (Session session : sessions) {
                for (Need need : session.needs()) {
                    if (need.resource().equals(resource.id())) {
                        add(Rule.RESOURCE, steps(session) + rest, need.count());
                    }
                }
            }
        }
    }

    private void ofPeople() {
        Map<String, List<Presence>> parts = new HashMap<>();
        for (Session session : sessions) {
            for (Part part : session.people()) {
                parts.computeIfAbsent(part.person(), any -> new ArrayList<>()).add(part.presence());
            }
        }
        for (Person person : programme.people()) {
            List<Presence> theirs = parts.getOrDefault(person.id(), List.of());
            long all = theirs.size();
            long required = theirs.stream().filter(Presence.REQUIRED::equals).count();
            add(Rule.PERSON_CLASH, pairs(required));
            add(Rule.WISHED_PERSON, pairs(all) - pairs(required));
            if (!person.available().isEmpty()) {
                add(Rule.AVAILABLE, required);
                add(Rule.WISHED_PERSON, all - required);
            }
            if (!programme.travel().isEmpty()) {
                add(Rule.TRAVEL, pairs(required));
            }
            if (!programme.travel().isEmpty() || person.walk() + person.setup() > 0) {
                add(Rule.BUFFER, pairs(required));
            }
            add(Rule.IN_A_ROW, person.inARow() > 0 ? required : 0);
            add(Rule.ALONE, person.notAlone() ? required : 0);
        }
    }

    private void ofAudiences() {
        for (Audience audience : programme.audiences()) {
            add(
                    audience.hard() ? Rule.AUDIENCE_MUST : Rule.AUDIENCE,
                    pairs(audience.sessions().size()),
                    audience.weight());
        }
    }

    private void ofTracks() {
        Map<String, Long> members = new HashMap<>();
        Map<String, Long> lasting = new HashMap<>();
        for (Session session : sessions) {
            for (String track : session.tracks()) {
                members.merge(track, 1L, Long::sum);
                lasting.merge(track, steps(session), Long::sum);
            }
        }
        ToLongFunction<String> many = track -> members.getOrDefault(track, 0L);
        for (Track track : programme.tracks()) {
            add(Rule.TRACK_AT_ONCE, track.atOnce() > 0 ? lasting.getOrDefault(track.id(), 0L) : 0);
            add(Rule.TRACK_ROOM, track.sameRoom() ? many.applyAsLong(track.id()) : 0);
            add(Rule.TRACK_CONSECUTIVE, track.consecutive() ? many.applyAsLong(track.id()) : 0);
        }
        for (SimilarTracks pair : programme.similar()) {
            long meetings = many.applyAsLong(pair.track()) * many.applyAsLong(pair.other());
            add(Rule.SIMILAR_TRACKS, meetings, pair.weight());
        }
    }

    private void ofOrders() {
        for (Order order : programme.orders()) {
            add(Rule.ORDER, 1);
            add(Rule.ORDER_WITHIN, order.within() > 0 ? 1 : 0);
            add(Rule.ORDER_ROOM, order.sameRoom() ? 1 : 0);
        }
        programme.repeats().forEach(one -> add(Rule.REPEATS, pairs(one.sessions().size())));
    }
}
