package maillage.timetable.solving;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Landscape;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;

/**
 * A problem that is a landscape.
 *
 * @param landscapes one for each worker, all twins
 * @param solution of a state
 */
record LandscapeSolver(
        Supplier<? extends Landscape> landscapes, Cooling cooling, Function<int[], String> solution)
        implements Solver {
    /** Less hot where there is something to go on from. */
    static Cooling cooling(Cooling usual, Optional<?> from) {
        return from.isPresent() ? usual.again() : usual;
    }

    @Override
    public String solve(Orders orders) {
        return written(new Search(landscapes, cooling, orders).run());
    }

    @Override
    public String written(Found found) {
        return solution.apply(found.places());
    }
}
