package maillage.timetable.shared.conference;

import java.util.SplittableRandom;

/** One way to change a board. */
interface Neighbourhood {
    /** Tries a drawn change in place; false when it cannot be made, with the board half changed. */
    boolean attempt(SplittableRandom dice);
}
