package maillage.timetable.shared.programme;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import maillage.timetable.shared.programme.InventedForum.Size;

/**
 * Those who speak at an {@link InventedForum}, and those who come; what they ask, the known
 * timetable gives.
 */
record InventedCrowd(Size size, SplittableRandom dice, List<InventedSlot> slots, List<Room> rooms) {
    private static final int TRACKS = 13;

    List<Track> tracks() {
        slots.forEach(slot -> slot.track = "t" + dice.nextInt(TRACKS));
        var tracks = new ArrayList<Track>();
        for (int i = 0; i < TRACKS; i++) {
            int most = 2 * size.rooms() / 10;
            tracks.add(new Track("t" + i, "", most, i % 4 == 0, i % 3 == 0));
        }
        return tracks;
    }

    List<SimilarTracks> similar() {
        return List.of(
                new SimilarTracks("t0", "t1", 1),
                new SimilarTracks("t2", "t3", 2),
                new SimilarTracks("t4", "t9", 1));
    }

    /** Three or four speakers a session; some speak again where they can be, and bear it. */
    List<Person> people() {
        var theirs = new ArrayList<List<InventedSlot>>();
        for (int i = 0; i < size.speakers(); i++) {
            theirs.add(new ArrayList<>());
        }
        int next = 0;
        for (InventedSlot slot : slots) {
            int count = 3 + dice.nextInt(2);
            for (int tries = 0; slot.people.size() < count && tries < 100; tries++) {
                int who = next < size.speakers() ? next++ : dice.nextInt(size.speakers());
                boolean free = theirs.get(who).stream().allMatch(other -> reachable(slot, other));
                if (free && !theirs.get(who).contains(slot)) {
                    theirs.get(who).add(slot);
                    slot.people.add(new Part("p" + who, "speaker", Presence.REQUIRED));
                }
            }
            if (dice.nextInt(8) == 0) {
                int who = dice.nextInt(size.speakers());
                if (slot.people.stream().noneMatch(part -> part.person().equals("p" + who))) {
                    slot.people.add(new Part("p" + who, "guest", Presence.WISHED));
                }
            }
        }
        var people = new ArrayList<Person>();
        for (int i = 0; i < size.speakers(); i++) {
            boolean busy = theirs.get(i).size() > 1;
            people.add(
                    new Person(
                            "p" + i,
                            "",
                            dice.nextInt(4) == 0 ? days(theirs.get(i)) : List.of(),
                            5,
                            busy && dice.nextInt(3) == 0 ? 10 : 0,
                            busy ? 2 : 0,
                            busy && dice.nextInt(3) == 0));
        }
        return people;
    }

    /**
     * Two sites are a quarter of an hour apart; a person needs as much to change rooms and set up.
     */
    private static boolean reachable(InventedSlot one, InventedSlot other) {
        return !one.start.isBefore(other.end().plusMinutes(2L * InventedForum.STEP))
                || !other.start.isBefore(one.end().plusMinutes(2L * InventedForum.STEP));
    }

    private static List<Span> days(List<InventedSlot> slots) {
        var days = new ArrayList<Span>();
        for (InventedSlot slot : slots) {
            var date = slot.start.toLocalDate();
            days.add(new Span(date.atTime(9, 0), date.atTime(19, 0)));
        }
        return Span.merged(days);
    }

    int pairs() {
        return 2 + 2 * size.rooms() / 10;
    }

    /** Plenaries are interpreted, and what else the pairs can bear. */
    void interpreters(List<InventedSlot> all) {
        var interpreted = new ArrayList<InventedSlot>();
        for (InventedSlot slot : all) {
            boolean asked = slot.kind.equals("plenary") || slot.ordinary() && dice.nextInt(4) == 0;
            if (asked && bears(interpreted, slot)) {
                interpreted.add(slot);
                slot.needs.add(new Need("fr-en", 1));
            }
        }
    }

    private boolean bears(List<InventedSlot> interpreted, InventedSlot slot) {
        for (LocalDateTime at = slot.start;
                at.isBefore(slot.end().plusMinutes(InventedForum.STEP));
                at = at.plusMinutes(InventedForum.STEP)) {
            LocalDateTime now = at;
            long busy =
                    interpreted.stream()
                            .filter(
                                    one ->
                                            !now.isBefore(one.start)
                                                    && now.isBefore(
                                                            one.end()
                                                                    .plusMinutes(
                                                                            InventedForum.STEP)))
                            .count();
            if (busy >= pairs()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Registrants wish four to eight sessions, half of them of one track; one delegation must see
     * all of its own.
     */
    List<Audience> audiences() {
        var audiences = new ArrayList<Audience>();
        for (int i = 0; i < size.lists(); i++) {
            var wishes = new TreeSet<String>();
            String track = "t" + dice.nextInt(TRACKS);
            int count = 4 + dice.nextInt(5);
            for (int tries = 0; wishes.size() < count && tries < 200; tries++) {
                // The smaller of two draws: some sessions are better loved than others.
                InventedSlot slot =
                        slots.get(Math.min(dice.nextInt(slots.size()), dice.nextInt(slots.size())));
                if (slot.track.equals(track) || tries % 20 > 9) {
                    wishes.add(slot.id);
                }
            }
            audiences.add(new Audience("r" + i, "", 1, false, List.copyOf(wishes)));
        }
        var seen = new ArrayList<InventedSlot>();
        for (InventedSlot slot : slots) {
            if (seen.size() < 5 && seen.stream().noneMatch(slot::meets)) {
                seen.add(slot);
            }
        }
        audiences.add(
                new Audience(
                        "delegation", "", 1, true, seen.stream().map(slot -> slot.id).toList()));
        return audiences;
    }

    List<Order> orders() {
        var orders = new ArrayList<Order>();
        var used = new HashSet<InventedSlot>();
        for (int tries = 0; orders.size() < size.sessions() / 17 && tries < 10_000; tries++) {
            InventedSlot one = slots.get(dice.nextInt(slots.size()));
            InventedSlot other = slots.get(dice.nextInt(slots.size()));
            if (!other.start.isBefore(one.end().plusMinutes(InventedForum.STEP))
                    && used.add(one)
                    && used.add(other)) {
                orders.add(
                        new Order(one.id, other.id, InventedForum.STEP, 0, one.room == other.room));
            }
        }
        return orders;
    }

    List<Repeats> repeats() {
        var repeats = new ArrayList<Repeats>();
        for (int i = 0; i < size.sessions() / 34; i++) {
            String one = slots.get(2 * i).id;
            String other = slots.get(slots.size() - 1 - i).id;
            repeats.add(new Repeats(List.of(one, other), Apart.values()[i % 3]));
        }
        return repeats;
    }
}
