package maillage.timetable.shared.programme.planning;

import java.util.function.Predicate;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.judging.Score;

/**
 * What no timetable of a programme goes below. Forbidden: the sum of what each session breaks by
 * itself at its best place, or without one; every breach of a session by itself is one of that
 * session alone, and no other breach takes any back. Strong and weak, each by itself, of all
 * timetables that break nothing forbidden: the sum of {@link RoomPrices}, of days that somebody
 * spends with one session ({@link DayBounds#alone}) and of days beyond their share ({@link
 * DayBounds#balance}). These add up since no breach is counted by two of them.
 */
public final class LowerBound {
    private final Programme programme;

    /**
     * @param programme a checked one
     */
    public LowerBound(Programme programme) {
        this.programme = programme;
    }

    /**
     * Level by level; where something forbidden cannot be avoided, or sessions may be left out,
     * nothing is said of the others.
     */
    public Score score() {
        long forbidden = forbidden();
        boolean all = programme.rules().of(Rule.UNPLACED).level() == Level.FORBIDDEN;
        return forbidden > 0 || !all
                ? new Score(forbidden, 0, 0)
                : new Score(0, of(Level.STRONG), of(Level.WEAK));
    }

    private long forbidden() {
        var model = new Model(counting(programme, level -> level == Level.FORBIDDEN));
        long sum = 0;
        for (int session = 0; session < model.sessions; session++) {
            long least = model.unplacedCost;
            for (int start : model.starts[session]) {
                for (int room : model.roomsOf[session]) {
                    least = Math.min(least, model.own(session, start, room));
                }
            }
            sum += least;
        }
        return model.costs.unpacked(sum).forbidden();
    }

    private long of(Level level) {
        var model = new Model(counting(programme, one -> one == Level.FORBIDDEN || one == level));
        var places = new UsablePlaces(model);
        if (places.isSomeoneOut()) {
            return 0;
        }
        var days = new DayBounds(model, places);
        long unit = level == Level.STRONG ? model.costs.strong : 1;
        return new RoomPrices(model, places, unit).bound() + (days.alone() + days.balance()) / unit;
    }

    /** The programme with rules of other levels told and not counted. */
    static Programme counting(Programme programme, Predicate<Level> counted) {
        RuleBook rules = programme.rules();
        for (Rule rule : Rule.values()) {
            if (!counted.test(rules.of(rule).level())) {
                rules = rules.with(rule, Level.NOTE, rules.of(rule).weight());
            }
        }
        return programme.withRules(rules);
    }
}
