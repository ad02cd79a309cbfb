package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.List;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;

/**
 * Repairs a timetable that a change has broken: the programme is the one after the change, its
 * sessions still at the places they had. First the fewest moves, then what more of them would give.
 */
public final class Replanning {
    private final Programme programme;
    private final Model steady;

    /**
     * @param programme a checked one
     */
    public Replanning(Programme programme) {
        this.programme = programme;
        steady =
                new Model(
                        programme.withRules(
                                programme.rules().with(Rule.MOVED, Level.STRONG, RepairWalk.MOVE)));
    }

    /**
     * The least disturbing repair that the search finds; it ends where {@link #fewestMoves} proves
     * that there is none better.
     */
    public Timetable repaired(Orders orders) {
        var layout = new Layout(steady);
        int[] before = layout.places(programme.existing());
        int[] sown = new Sowing(steady).sown(before);
        int least = fewestMoves();
        Found found =
                new Search(
                                () ->
                                        new RepairWalk(
                                                steady.costs,
                                                new PlanningWalk(steady, sown),
                                                least),
                                RepairWalk.COOLING,
                                orders)
                        .run();
        return layout.timetable(found.places());
    }

    /**
     * How many moves no repair does without: sessions that cannot stay, whatever becomes of the
     * others.
     */
    public int fewestMoves() {
        int[] before = new Layout(steady).places(programme.existing());
        var alone = new Placement(steady);
        int fewest = 0;
        for (int session = 0; session < steady.sessions; session++) {
            if (before[session] >= 0
                    && alone.at(session, before[session], before[steady.sessions + session])
                            >= steady.costs.forbidden) {
                fewest++;
            }
        }
        return fewest;
    }

    /** How many sessions that had a place have another, or none. */
    public int moved(Timetable timetable) {
        int moved = 0;
        for (Session session : programme.sessions()) {
            Place before = session.place();
            if (before != null && !before.equals(timetable.find(session.id()).orElse(null))) {
                moved++;
            }
        }
        return moved;
    }

    /**
     * One more move and what it changes, by the rules of the programme.
     *
     * @param change below nothing at its highest level
     */
    public record Improvement(String session, Place to, Score change) {}

    /** The best single move, then the best after it, as long as one helps; at most so many. */
    public List<Improvement> improvements(Timetable timetable, int most) {
        var pricing = new Pricing(programme, timetable);
        var improvements = new ArrayList<Improvement>();
        while (improvements.size() < most) {
            Improvement best = pricing.best();
            if (best.change().compareTo(Score.NOTHING) >= 0) {
                break;
            }
            pricing.move(best.session(), best.to());
            improvements.add(best);
        }
        return improvements;
    }
}
