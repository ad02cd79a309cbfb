package maillage.timetable.solving;

import java.util.function.Function;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.planning.Planning;
import maillage.timetable.shared.programme.planning.Replanning;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Orders;

/** A programme whose sessions have places that no longer do: mended with the fewest moves. */
record RepairSolver(Programme programme, Function<Timetable, String> writing) implements Solver {
    @Override
    public String solve(Orders orders) {
        return writing.apply(new Replanning(programme).repaired(orders));
    }

    @Override
    public String written(Found found) {
        return writing.apply(new Planning(programme).timetable(found));
    }
}
