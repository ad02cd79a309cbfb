package maillage.timetable.shared.programme.planning;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import maillage.timetable.shared.search.Landscape;

/**
 * The neighbourhoods of a programme: a session to another start, another room or both; where others
 * hold the room, they change places with it; out of the timetable, where that is not forbidden.
 */
final class PlanningWalk implements Landscape {
    private static final int TRIES = 8;

    /** One proposal in so many takes a session out, where none is forbidden to be. */
    private static final int OUT = 16;

    private final Model model;
    private final Placement at;
    private final boolean mayBeOut;
    private final Settling settling;
    private final int[] holders = new int[2];
    private final int[] starts = new int[2];
    private final int[] leaving = new int[3];

    /** Those that can move at all. */
    private final int[] movable;

    /** Whether the last proposal was made lightly, and must be taken back unless accepted. */
    private boolean made;

    private boolean strict;
    private int session;
    private int toStart;
    private int toRoom;

    PlanningWalk(Model model, int[] places) {
        this.model = model;
        mayBeOut = model.unplacedCost < model.costs.forbidden;
        settling = new Settling(model.costs);
        at = new Placement(model);
        at.restore(places);
        movable =
                IntStream.range(0, model.sessions)
                        .filter(
                                one ->
                                        model.starts[one].length > 0
                                                && model.roomsOf[one].length > 0)
                        .filter(one -> !isWhereItMustBe(one))
                        .toArray();
    }

    private boolean isWhereItMustBe(int one) {
        return model.starts[one].length == 1
                && model.roomsOf[one].length == 1
                && at.start[one] == model.starts[one][0]
                && at.room[one] == model.roomsOf[one][0];
    }

    @Override
    public long cost() {
        takeBack();
        return at.cost();
    }

    /** Where nothing forbidden is broken, what would break it is refused as soon as it is seen. */
    @Override
    public long propose(SplittableRandom dice) {
        takeBack();
        strict = at.cost() < model.costs.forbidden;
        return proposeAny(dice);
    }

    /** A neighbour whatever it breaks. */
    long proposeFreely(SplittableRandom dice) {
        takeBack();
        strict = false;
        return proposeAny(dice);
    }

    private long proposeAny(SplittableRandom dice) {
        return movable.length == 0 ? REFUSED : propose(movable[dice.nextInt(movable.length)], dice);
    }

    /** A neighbour by a session that something forbids, as far as one is soon found. */
    long proposeForTroubled(SplittableRandom dice) {
        takeBack();
        strict = false;
        return movable.length == 0 ? REFUSED : propose(troubled(dice), dice);
    }

    private long propose(int one, SplittableRandom dice) {
        session = one;
        int[] possible = model.starts[one];
        int[] rooms = model.roomsOf[one];
        if (mayBeOut && at.start[one] >= 0 && dice.nextInt(OUT) == 0) {
            toStart = -1;
            toRoom = -1;
            return at.change(one, -1, -1);
        }
        int kind = dice.nextInt(8);
        toStart = at.start[one];
        toRoom = at.room[one];
        if (kind < 7 || toStart < 0) {
            toStart = possible[dice.nextInt(possible.length)];
        }
        if (kind > 1 || toRoom < 0) {
            toRoom = rooms[dice.nextInt(rooms.length)];
        }
        if (kind == 3 && model.homeStart[one] >= 0 && model.awayCost[one] > 0) {
            toStart = model.homeStart[one];
            toRoom = model.homeRoom[one];
        }
        if (toStart == at.start[one] && toRoom == at.room[one]) {
            return REFUSED;
        }
        boolean doubled = kind == 2 && !strict;
        boolean roomFree = toRoom == model.rooms || doubled;
        int many = roomFree ? 0 : at.holders(one, toStart, toRoom, holders);
        if (many > holders.length || (many > 0 && at.start[one] < 0)) {
            return REFUSED;
        }
        if (strict && at.forbidden(one, toStart, toRoom, holders, many)) {
            return REFUSED;
        }
        return many == 0 ? at.change(one, toStart, toRoom) : exchange(many, dice);
    }

    /** The session takes the room; those who held it follow each other where it was. */
    private long exchange(int many, SplittableRandom dice) {
        int oldRoom = at.room[session];
        if (many == 2 && at.start[holders[0]] > at.start[holders[1]]) {
            int later = holders[0];
            holders[0] = holders[1];
            holders[1] = later;
        }
        leaving[0] = session;
        System.arraycopy(holders, 0, leaving, 1, many);
        int next = at.start[session];
        for (int i = 0; i < many; i++) {
            int holder = holders[i];
            if (!allowed(holder, oldRoom)) {
                return REFUSED;
            }
            starts[i] = start(holder, next, dice);
            next = starts[i] + model.duration[holder] + model.changeover[oldRoom];
            if (strict && at.forbidden(holder, starts[i], oldRoom, leaving, many + 1)) {
                return REFUSED;
            }
        }
        made = true;
        long change = at.move(session, toStart, toRoom);
        for (int i = 0; i < many; i++) {
            change += at.move(holders[i], starts[i], oldRoom);
        }
        return change;
    }

    /** Most often the next that is free where the session was, as long as the day lasts. */
    private int start(int holder, int next, SplittableRandom dice) {
        int old = at.start[session];
        if (dice.nextInt(4) == 0) {
            return model.starts[holder][dice.nextInt(model.starts[holder].length)];
        }
        return next + model.duration[holder] <= model.firstOf[model.dayOf[old] + 1] ? next : old;
    }

    private boolean allowed(int holder, int room) {
        if (model.starts[holder].length < 2 || room == model.rooms) {
            return false;
        }
        for (int one : model.roomsOf[holder]) {
            if (one == room) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void accept() {
        if (!made) {
            at.move(session, toStart, toRoom);
        }
        made = false;
        at.keep();
    }

    private void takeBack() {
        if (made) {
            at.takeBack();
            made = false;
        }
    }

    @Override
    public int[] places() {
        takeBack();
        return at.places();
    }

    @Override
    public void restore(int[] places) {
        made = false;
        at.restore(places);
    }

    /** Until nothing forbidden is broken; proposals begin with sessions that something forbids. */
    @Override
    public boolean settle(SplittableRandom dice, int steps) {
        for (int step = 0; step < steps && cost() >= model.costs.forbidden; step++) {
            long change = proposeForTroubled(dice);
            if (change != REFUSED && settling.takes(change, dice)) {
                accept();
            }
            settling.cool();
        }
        return cost() < model.costs.forbidden;
    }

    private int troubled(SplittableRandom dice) {
        int one = movable[dice.nextInt(movable.length)];
        for (int tries = 0; tries < TRIES; tries++) {
            if (at.at(one, at.start[one], at.room[one]) >= model.costs.forbidden) {
                return one;
            }
            one = movable[dice.nextInt(movable.length)];
        }
        return one;
    }

    @Override
    public long bound() {
        return 0;
    }
}
