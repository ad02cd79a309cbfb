package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.List;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
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
    private final int[] before;
    private final Staying staying;

    /**
     * @param programme a checked one
     */
    public Replanning(Programme programme) {
        this.programme = programme;
        steady = new Model(RepairWalk.steady(programme));
        before = new Layout(steady).places(programme.existing());
        staying = new Staying(new Model(RepairWalk.alone(programme)), before);
    }

    /**
     * The least disturbing repair that the search finds, those who move where the programme likes
     * them best; it ends where {@link #fewestMoves} proves that there is none better.
     */
    public Timetable repaired(Orders orders) {
        var model = new Model(programme);
        int[] sown = new Sowing(model).sown(before, orders);
        Found found =
                new Search(
                                () ->
                                        new RepairWalk(
                                                steady.costs,
                                                new PlanningWalk(steady, sown),
                                                staying.bound()),
                                RepairWalk.COOLING,
                                orders)
                        .run();
        var ease = new Ease(model, steady, before);
        return new Layout(model).timetable(ease.eased(found.places(), orders.watcher()));
    }

    /**
     * How many moves no repair does without: sessions that cannot stay, whatever becomes of the
     * others, though they can be elsewhere; and pairs of others that cannot both.
     */
    public int fewestMoves() {
        return staying.fewest();
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
