package maillage.timetable.shared.programme.planning;

import java.util.SplittableRandom;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.search.Landscape;

/**
 * The neighbourhoods of a programme: a session to another start, another room or both; where others
 * hold the room, they change places with it.
 */
final class PlanningWalk implements Landscape {
    private static final long FORBIDDEN = Score.unit(Level.FORBIDDEN);
    private static final int TRIES = 8;
    private final Model model;
    private final Placement at;
    private final Settling settling = new Settling();
    private final int[] holders = new int[2];

    /** Those that can move at all. */
    private final int[] movable;

    /** Whether the last proposal was made lightly, and must be taken back unless accepted. */
    private boolean made;

    private int session;
    private int toStart;
    private int toRoom;

    PlanningWalk(Model model, int[] places) {
        this.model = model;
        at = new Placement(model);
        at.restore(places);
        movable =
                java.util.stream.IntStream.range(0, model.sessions)
                        .filter(
                                one ->
                                        model.starts[one].length > 0
                                                && model.roomsOf[one].length > 0)
                        .filter(one -> model.starts[one].length + model.roomsOf[one].length > 2)
                        .toArray();
    }

    @Override
    public long cost() {
        takeBack();
        return at.cost();
    }

    @Override
    public long propose(SplittableRandom dice) {
        takeBack();
        if (movable.length == 0) {
            return REFUSED;
        }
        return propose(movable[dice.nextInt(movable.length)], dice);
    }

    /** A neighbour by a session that something forbids, as far as one is soon found. */
    long proposeForTroubled(SplittableRandom dice) {
        takeBack();
        return movable.length == 0 ? REFUSED : propose(troubled(dice), dice);
    }

    private long propose(int one, SplittableRandom dice) {
        session = one;
        int[] starts = model.starts[one];
        int[] rooms = model.roomsOf[one];
        int kind = dice.nextInt(8);
        toStart = at.start[one];
        toRoom = at.room[one];
        if (kind < 7 || toStart < 0) {
            toStart = starts[dice.nextInt(starts.length)];
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
        if (toRoom == model.rooms || kind == 2) {
            return at.change(one, toStart, toRoom);
        }
        int many = at.holders(one, toStart, toRoom, holders);
        if (many == 0) {
            return at.change(one, toStart, toRoom);
        }
        return many > holders.length || at.start[one] < 0 ? REFUSED : exchange(many, dice);
    }

    /** The session takes the room; those who held it follow each other where it was. */
    private long exchange(int many, SplittableRandom dice) {
        int oldStart = at.start[session];
        int oldRoom = at.room[session];
        for (int i = 0; i < many; i++) {
            if (!allowed(holders[i], oldRoom)) {
                return REFUSED;
            }
        }
        boolean swapped = many == 2 && at.start[holders[0]] > at.start[holders[1]];
        made = true;
        long change = at.move(session, toStart, toRoom);
        int next = oldStart;
        for (int i = 0; i < many; i++) {
            int holder = holders[swapped ? 1 - i : i];
            boolean fits =
                    next + model.duration[holder] <= model.firstOf[model.dayOf[oldStart] + 1];
            int start = fits ? next : oldStart;
            if (dice.nextInt(4) == 0) {
                start = model.starts[holder][dice.nextInt(model.starts[holder].length)];
            }
            change += at.move(holder, start, oldRoom);
            next = start + model.duration[holder] + model.changeover[oldRoom];
            if (next >= model.firstOf[model.dayOf[oldStart] + 1]) {
                next = oldStart;
            }
        }
        return change;
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
        for (int step = 0; step < steps && cost() >= FORBIDDEN; step++) {
            long change = proposeForTroubled(dice);
            if (change != REFUSED && settling.takes(change, dice)) {
                accept();
            }
            settling.cool();
        }
        return cost() < FORBIDDEN;
    }

    private int troubled(SplittableRandom dice) {
        int one = movable[dice.nextInt(movable.length)];
        for (int tries = 0; tries < TRIES; tries++) {
            if (at.at(one, at.start[one], at.room[one]) >= FORBIDDEN) {
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
