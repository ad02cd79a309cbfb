package maillage.timetable.shared.programme.planning;

import maillage.timetable.shared.programme.Apart;
import org.jspecify.annotations.Nullable;

/**
 * Two sessions, one after the other or apart from each other. Times are minutes.
 *
 * @param first the one that comes before; of a repetition, either
 * @param apart of a repetition; null for an order
 */
record Link(int first, int second, int gap, int within, boolean sameRoom, @Nullable Apart apart) {}
