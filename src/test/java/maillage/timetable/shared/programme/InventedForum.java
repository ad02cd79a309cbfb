package maillage.timetable.shared.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A forum that never was, with every rule at work: first a timetable is made up, then everything
 * that is asked is asked so that this timetable gives it. What is only wished is wished at random.
 */
public final class InventedForum {
    static final int STEP = 15;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 8);
    private static final LocalTime NOON = LocalTime.of(12, 30);

    /**
     * @param sessions all together, plenaries and lunches too
     * @param lists registrants, each with some sessions they wish
     */
    public record Size(int sessions, int rooms, int days, int speakers, int lists) {
        /** A world forum: 170 sessions of 380 speakers in 10 rooms and 3 days. */
        public static final Size FORUM = new Size(170, 10, 3, 380, 1_500);

        /** What it may grow to. */
        public static final Size GROWTH = new Size(1_000, 40, 5, 2_200, 10_000);
    }

    private final Size size;
    private final SplittableRandom dice;
    private final List<Room> rooms = new ArrayList<>();
    private final List<InventedSlot> slots = new ArrayList<>();

    private InventedForum(Size size, long seed) {
        this.size = size;
        this.dice = new SplittableRandom(seed);
    }

    public static Programme of(Size size, long seed) {
        return new InventedForum(size, seed).programme();
    }

    /** The timetable that the forum of this size and seed was made up around. */
    public static Timetable known(Size size, long seed) {
        var forum = new InventedForum(size, seed);
        Map<String, Place> places = new LinkedHashMap<>();
        forum.programme();
        forum.slots.forEach(slot -> places.put(slot.id, forum.place(slot)));
        return new Timetable(places);
    }

    private Programme programme() {
        inventRooms();
        inventSlots();
        List<InventedSlot> ordinary = slots.stream().filter(InventedSlot::ordinary).toList();
        var crowd = new InventedCrowd(size, dice, ordinary, rooms);
        List<Track> tracks = crowd.tracks();
        List<Person> people = crowd.people();
        crowd.interpreters(slots);
        var sessions = new ArrayList<Session>();
        slots.forEach(slot -> sessions.add(session(slot)));
        var programme =
                new Programme(
                        edition(),
                        List.of(new Site("centre", "Centre"), new Site("annexe", "Annexe")),
                        List.of(new Travel("centre", "annexe", STEP)),
                        rooms,
                        List.of(new Resource("fr-en", "Interpreters", crowd.pairs(), STEP)),
                        tracks,
                        crowd.similar(),
                        people,
                        crowd.audiences(),
                        sessions,
                        crowd.orders(),
                        crowd.repeats(),
                        RuleBook.UNSAID);
        ProgrammeFile.check(programme);
        return programme;
    }

    private Edition edition() {
        var days = new ArrayList<Day>();
        var prime = new ArrayList<Span>();
        for (int day = 0; day < size.days(); day++) {
            LocalDate date = FIRST.plusDays(day);
            days.add(new Day(date, LocalTime.of(9, 0), LocalTime.of(19, 0)));
            prime.add(new Span(date.atTime(10, 0), date.atTime(15, 30)));
        }
        return new Edition("Invented", ZoneId.of("Europe/Paris"), STEP, days, prime, 2 * STEP, 120);
    }

    private void inventRooms() {
        int[] seats = {600, 250, 150, 120, 80, 80, 60, 60, 40, 30};
        for (int i = 0; i < size.rooms(); i++) {
            boolean annexe = i % 10 > 6;
            List<String> features =
                    i % 10 < 3 ? List.of("screen", "stage", "booth") : List.of("screen");
            boolean lent = i == size.rooms() - 1;
            rooms.add(
                    new Room(
                            "room" + i,
                            "",
                            annexe ? "annexe" : "centre",
                            seats[i % 10],
                            i % 10 == 5 ? List.of() : features,
                            List.of(),
                            STEP,
                            lent ? "lender" : "",
                            lent));
        }
    }

    private void inventSlots() {
        var drawn = new ArrayList<InventedSlot>();
        for (int day = 0; day < size.days(); day++) {
            LocalDate date = FIRST.plusDays(day);
            slots.add(new InventedSlot("plenary" + day, "plenary", 60, date.atTime(9, 0), 0));
            slots.add(new InventedSlot("lunch" + day, "break", 60, date.atTime(NOON), -1));
            for (int room = 0; room < size.rooms(); room++) {
                fill(drawn, date.atTime(10, 15), date.atTime(NOON), room);
                fill(drawn, date.atTime(13, 30), date.atTime(19, 0), room);
            }
        }
        while (drawn.size() + slots.size() > size.sessions()) {
            drawn.remove(dice.nextInt(drawn.size()));
        }
        if (drawn.size() + slots.size() < size.sessions()) {
            throw new IllegalArgumentException("the rooms hold " + drawn.size());
        }
        slots.addAll(drawn);
    }

    private void fill(List<InventedSlot> drawn, LocalDateTime from, LocalDateTime to, int room) {
        int[] durations = {45, 45, 60, 60, 60, 75, 90};
        LocalDateTime at = from;
        while (!at.plusMinutes(45).isAfter(to)) {
            int duration = durations[dice.nextInt(durations.length)];
            if (!at.plusMinutes(duration).isAfter(to)) {
                drawn.add(new InventedSlot("s" + drawn.size(), "session", duration, at, room));
                at = at.plusMinutes(duration + STEP);
            }
        }
    }

    private Place place(InventedSlot slot) {
        return new Place(slot.start, slot.room < 0 ? "" : rooms.get(slot.room).id());
    }

    private Session session(InventedSlot slot) {
        if (!slot.ordinary()) {
            boolean lunch = slot.kind.equals("break");
            LocalDate date = slot.start.toLocalDate();
            return new Session(
                    slot.id,
                    "",
                    slot.kind,
                    slot.duration,
                    lunch ? List.of(new Span(date.atTime(12, 0), date.atTime(14, 0))) : List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    slot.needs,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    Blocks.ALL,
                    lunch,
                    false,
                    !lunch,
                    lunch ? null : place(slot));
        }
        Room room = rooms.get(slot.room);
        boolean prime = slot.start.getHour() < 14 && dice.nextInt(12) == 0;
        return new Session(
                slot.id,
                "",
                slot.kind,
                slot.duration,
                dice.nextInt(4) == 0 ? List.of(around(slot)) : List.of(),
                dice.nextInt(5) == 0 ? List.of(anyHalf()) : List.of(),
                dice.nextInt(5) == 0 ? some(room.id()) : List.of(),
                dice.nextInt(8) == 0 ? some(rooms.get(dice.nextInt(rooms.size())).id()) : List.of(),
                dice.nextInt(3) == 0 ? room.features() : List.of(),
                slot.needs,
                room.capacity() * (40 + dice.nextInt(60)) / 100,
                List.of(slot.track),
                room.ownerOnly() ? List.of(room.owner()) : List.of(),
                slot.people,
                Blocks.NOTHING,
                false,
                prime,
                false,
                null);
    }

    /** The day, or the half of it, that holds a slot. */
    private Span around(InventedSlot slot) {
        LocalDate date = slot.start.toLocalDate();
        boolean whole = dice.nextBoolean();
        boolean morning = slot.start.toLocalTime().isBefore(NOON);
        return new Span(
                date.atTime(whole || morning ? LocalTime.of(9, 0) : NOON),
                date.atTime(whole || !morning ? LocalTime.of(19, 0) : LocalTime.of(13, 0)));
    }

    private Span anyHalf() {
        LocalDate date = FIRST.plusDays(dice.nextInt(size.days()));
        return dice.nextBoolean()
                ? new Span(date.atTime(9, 0), date.atTime(13, 0))
                : new Span(date.atTime(13, 0), date.atTime(19, 0));
    }

    private List<String> some(String room) {
        String other = rooms.get(dice.nextInt(rooms.size())).id();
        return other.equals(room) ? List.of(room) : List.of(room, other);
    }
}
