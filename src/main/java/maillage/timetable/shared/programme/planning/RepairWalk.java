package maillage.timetable.shared.programme.planning;

import java.util.SplittableRandom;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Landscape;

/**
 * A {@link PlanningWalk} seen from far: what is forbidden costs as much as ten moves, so that a
 * repair may pass through it; wishes are left aside. Of a programme where moves are strong.
 */
final class RepairWalk implements Landscape {
    /** What one move weighs, in strong breaches. */
    static final int MOVE = 10;

    static final Cooling COOLING = new Cooling(2.5 * MOVE, 0.8, 3, 0.6);
    private static final int FORBIDDEN = 10 * MOVE;
    private final Costs costs;
    private final PlanningWalk walk;
    private final long bound;

    /**
     * @param least how many moves no repair does without
     */
    RepairWalk(Costs costs, PlanningWalk walk, int least) {
        this.costs = costs;
        this.walk = walk;
        bound = (long) least * MOVE;
    }

    private long seen(long packed) {
        Score levels = costs.unpacked(packed);
        return levels.forbidden() * FORBIDDEN + levels.strong();
    }

    @Override
    public long cost() {
        return seen(walk.cost());
    }

    @Override
    public long propose(SplittableRandom dice) {
        long change =
                dice.nextInt(4) == 0 ? walk.proposeForTroubled(dice) : walk.proposeFreely(dice);
        return change == REFUSED ? REFUSED : seen(change);
    }

    @Override
    public void accept() {
        walk.accept();
    }

    @Override
    public int[] places() {
        return walk.places();
    }

    @Override
    public void restore(int[] places) {
        walk.restore(places);
    }

    @Override
    public long bound() {
        return bound;
    }
}
