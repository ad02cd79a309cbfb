package maillage.timetable.shared.programme.planning;

import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.judging.Score;

/**
 * What a place would cost.
 *
 * @param change from the timetable as it is; each level has its own sign
 */
public record Price(Place place, Score change) {}
