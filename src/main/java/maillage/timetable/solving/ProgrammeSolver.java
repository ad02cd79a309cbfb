package maillage.timetable.solving;

import java.util.function.Function;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.planning.Planning;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Orders;

/** A programme, planned from the places that it has. */
record ProgrammeSolver(Planning planning, Function<Timetable, String> writing) implements Solver {
    @Override
    public String solve(Orders orders) {
        return written(planning.plan(orders));
    }

    @Override
    public String written(Found found) {
        return writing.apply(planning.timetable(found));
    }
}
