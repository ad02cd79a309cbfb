package maillage.timetable.solving;

import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Orders;

/** A problem made ready to be searched; solutions are texts in its own format. */
interface Solver {
    String solve(Orders orders);

    /** A state on the way. */
    String written(Found found);
}
