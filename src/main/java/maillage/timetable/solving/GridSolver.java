package maillage.timetable.solving;

import java.util.function.Function;
import maillage.timetable.shared.grid.Grid;
import maillage.timetable.shared.grid.GridWalk;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;

/** A problem compiled into the grid. */
record GridSolver(Grid grid, Cooling cooling, Function<int[], String> solution) implements Solver {
    @Override
    public Found search(Orders orders) {
        return new Search(() -> new GridWalk(grid), cooling, orders).run();
    }

    @Override
    public String written(Found found) {
        return solution.apply(found.places());
    }
}
