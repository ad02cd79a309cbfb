package maillage.timetable.shared.programme.planning;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Timeline;

/**
 * A programme as numbers; never changes, so that several workers share it. Sessions, rooms and days
 * go by their position; room {@code rooms} is the place of sessions that need none. Times are
 * steps, lengths of time are steps where not said otherwise.
 */
final class Model {
    final Programme programme;
    final Timeline timeline;
    final Costs costs;
    final int sessions;
    final int rooms;
    final int steps;
    final int days;
    final int[] dayOf;
    final int[] duration;

    /** Cost of a session at a start, {@code session * steps + start}, rooms and others apart. */
    final long[] startCost;

    /** Cost of a session in a room, {@code session * (rooms + 1) + room}. */
    final long[] roomCost;

    /** What {@link RoomHours} knows: a start is outside the hours of a session in a room. */
    private final boolean[][][] outside;

    private final long timesCost;

    /** The starts and rooms worth trying. */
    final int[][] starts;

    final int[][] roomsOf;

    /** For how many steps a room stays open, {@code room * steps + step}. */
    final int[] openFor;

    /** The place a session had, or -1, and what leaving it costs. */
    final int[] homeStart;

    final int[] homeRoom;
    final long[] awayCost;

    /** Cost of an overlap in time, {@code session * sessions + other}; symmetric. */
    final long[] overlap;

    /** Those whose overlap with a session costs. */
    final int[][] overlapping;

    final int[] changeover;
    final int[] site;
    final int[] travelMinutes;
    final int sites;
    final boolean[] blocksSite;
    final int[] siteBlockers;

    /** Those who share a required person whom distance may cost, one entry a person. */
    final Companion[][] companions;

    /** What is shared: resources, then tracks with a limit. */
    final int[] supply;

    final long[] excessCost;
    final Use[][] uses;
    final DayGroup[] groups;
    final int[][] groupsOf;
    final Link[][] links;
    final boolean[] weighs;
    final int[] share;
    final boolean[] blocksAll;
    final int[] firstOf;
    final int step;

    /** Minutes since the first day began, on the wall clock. */
    final long[] minute;

    final boolean[] afternoon;
    final long unplacedCost;
    final long openCost;
    final long clashCost;
    final long changeoverCost;
    final long blocksCost;
    final long travelCost;
    final long bufferCost;
    final long orderCost;
    final long withinCost;
    final long orderRoomCost;
    final long repeatsCost;
    final long balanceCost;

    /** Someone both sessions require; minutes. */
    record Companion(int other, int walk, int setup) {}

    /** Units of a supply taken from the start of a session, for its duration and rest. */
    record Use(int supply, int units, int hold) {}

    Model(Programme programme) {
        this.programme = programme;
        timeline = new Timeline(programme.edition());
        step = programme.edition().step();
        costs = new Costs(programme);
        sessions = programme.sessions().size();
        rooms = programme.rooms().size();
        steps = timeline.steps();
        days = timeline.days();
        dayOf = IntStream.range(0, steps).map(timeline::dayOf).toArray();
        firstOf = IntStream.rangeClosed(0, days).map(timeline::first).toArray();
        minute = IntStream.range(0, steps).mapToLong(this::minuteOf).toArray();
        afternoon = new boolean[steps];
        for (int at = 0; at < steps; at++) {
            afternoon[at] = timeline.afternoon(at);
        }
        blocksAll = new boolean[sessions];
        for (int s = 0; s < sessions; s++) {
            blocksAll[s] = programme.sessions().get(s).blocks() == Blocks.ALL;
        }
        unplacedCost = costs.of(Rule.UNPLACED);
        openCost = costs.of(Rule.OPEN);
        clashCost = costs.of(Rule.ROOM_CLASH);
        changeoverCost = costs.of(Rule.CHANGEOVER);
        blocksCost = costs.of(Rule.BLOCKS);
        travelCost = costs.of(Rule.TRAVEL);
        bufferCost = costs.of(Rule.BUFFER);
        orderCost = costs.of(Rule.ORDER);
        withinCost = costs.of(Rule.ORDER_WITHIN);
        orderRoomCost = costs.of(Rule.ORDER_ROOM);
        repeatsCost = costs.of(Rule.REPEATS);
        balanceCost = costs.of(Rule.BALANCE);
        var own = new OwnCosts(programme, timeline, costs);
        duration = own.durations();
        startCost = own.startCosts();
        roomCost = own.roomCosts();
        openFor = own.openFor();
        homeStart = own.homeStarts();
        homeRoom = own.homeRooms();
        awayCost = own.awayCosts();
        outside = new RoomHours(programme, timeline).outside();
        timesCost = costs.of(Rule.TIMES);
        roomsOf = own.roomsOf(roomCost);
        starts = own.starts(this::leastCost);
        var pairs = new PairCosts(programme, costs);
        overlap = pairs.overlaps();
        overlapping = PairCosts.neighbours(overlap, sessions);
        companions = pairs.companions();
        blocksSite = pairs.siteBlocking();
        siteBlockers = PairCosts.positions(blocksSite);
        var grounds = new Grounds(programme);
        changeover = grounds.changeovers();
        site = grounds.sitesOfRooms();
        sites = grounds.sites();
        travelMinutes = grounds.travel();
        var shared = new SharedCosts(programme, costs);
        supply = shared.supplies();
        excessCost = shared.excessCosts();
        uses = shared.uses();
        List<DayGroup> made = shared.groups();
        groups = made.toArray(DayGroup[]::new);
        groupsOf = shared.groupsOf(made);
        links = shared.links();
        weighs = shared.weighing();
        share = shared.shares(timeline);
    }

    /** What a session costs at a place by itself, whatever becomes of the others. */
    long own(int session, int at, int where) {
        boolean closed = openFor[where * steps + at] < duration[session];
        boolean away =
                homeStart[session] >= 0 && (homeStart[session] != at || homeRoom[session] != where);
        return startCost[session * steps + at]
                + roomCost[session * (rooms + 1) + where]
                + (closed ? openCost : 0)
                + hours(session, at, where)
                + (away ? awayCost[session] : 0);
    }

    /** What a session costs outside its hours in a room. */
    long hours(int session, int at, int where) {
        return outside.length > 0
                        && outside[session].length > 0
                        && outside[session][where].length > 0
                        && outside[session][where][at]
                ? timesCost
                : 0;
    }

    /** Of a session at a start, in the room where its hours allow it best. */
    private long leastCost(int session, int at) {
        long cost = startCost[session * steps + at];
        if (outside.length == 0 || outside[session].length == 0) {
            return cost;
        }
        for (int room : roomsOf[session]) {
            if (hours(session, at, room) == 0) {
                return cost;
            }
        }
        return cost + timesCost;
    }

    /** Whether two sessions overlap at these starts; -1 for one without a place. */
    boolean overlap(int session, int at, int other, int otherAt) {
        return otherAt >= 0
                && at < otherAt + duration[other]
                && otherAt < at + duration[session]
                && dayOf[at] == dayOf[otherAt];
    }

    private long minuteOf(int at) {
        return Duration.between(timeline.moment(0), timeline.moment(at)).toMinutes();
    }
}
