package maillage.timetable.solving;

import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Orders;

/** A problem made ready to be searched. */
interface Solver {
    Found search(Orders orders);

    /** A state in the problem's own format of solutions. */
    String written(Found found);
}
