package maillage.timetable.shared.programme.planning;

import java.util.SplittableRandom;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Landscape;

/**
 * A {@link PlanningWalk} seen from far: what is forbidden costs as much as ten moves, so that a
 * repair may pass through it. Of a {@link #steady} programme, where nothing else costs anything:
 * what was strongly wished and missed before is no reason to move.
 */
final class RepairWalk implements Landscape {
    /** What one move weighs, in strong breaches. */
    static final int MOVE = 10;

    static final Cooling COOLING = new Cooling(2.5 * MOVE, 0.8, 3, 0.6);
    private static final int FORBIDDEN = 10 * MOVE;

    /** Where the edition allows to leave a session out, rather than break what is forbidden. */
    private static final int OUT = 3 * MOVE;

    private final Costs costs;
    private final PlanningWalk walk;
    private final long bound;

    /**
     * @param bound what no repair costs less than, as it is seen here
     */
    RepairWalk(Costs costs, PlanningWalk walk, long bound) {
        this.costs = costs;
        this.walk = walk;
        this.bound = bound;
    }

    /** The programme of which only what is forbidden matters, and then moves. */
    static Programme steady(Programme programme) {
        RuleBook rules = programme.rules();
        for (Rule rule : Rule.values()) {
            if (programme.rules().of(rule).level() != Level.FORBIDDEN) {
                rules = rules.with(rule, Level.NOTE, 1);
            }
        }
        rules = rules.with(Rule.MOVED, Level.STRONG, MOVE);
        if (rules.of(Rule.PINNED).level() != Level.FORBIDDEN) {
            rules = rules.with(Rule.PINNED, Level.STRONG, MOVE);
        }
        if (rules.of(Rule.UNPLACED).level() != Level.FORBIDDEN) {
            rules = rules.with(Rule.UNPLACED, Level.STRONG, OUT);
        }
        return programme.withRules(rules);
    }

    /** The same without the rules that another session may help to keep. */
    static Programme alone(Programme programme) {
        Programme steady = steady(programme);
        return steady.withRules(
                steady.rules()
                        .with(Rule.ALONE, Level.NOTE, 1)
                        .with(Rule.TRACK_CONSECUTIVE, Level.NOTE, 1)
                        .with(Rule.TRACK_ROOM, Level.NOTE, 1));
    }

    static long seen(Costs costs, long packed) {
        Score levels = costs.unpacked(packed);
        return levels.forbidden() * FORBIDDEN + levels.strong();
    }

    @Override
    public long cost() {
        return seen(costs, walk.cost());
    }

    @Override
    public long propose(SplittableRandom dice) {
        long change =
                dice.nextInt(4) == 0 ? walk.proposeForTroubled(dice) : walk.proposeFreely(dice);
        return change == REFUSED ? REFUSED : seen(costs, change);
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
