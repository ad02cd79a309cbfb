package maillage.timetable.solving;

import java.util.Optional;
import java.util.function.Function;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.planning.Planning;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Orders;

/** A programme, planned from a timetable found before, or from the places that it has. */
record ProgrammeSolver(
        Planning planning, Optional<Timetable> from, Function<Timetable, String> writing)
        implements Solver {
    @Override
    public String solve(Orders orders) {
        return written(
                from.map(known -> planning.plan(known, orders))
                        .orElseGet(() -> planning.plan(orders)));
    }

    @Override
    public String written(Found found) {
        return writing.apply(planning.timetable(found));
    }
}
