package maillage.timetable.shared.grid;

/** Sessions that a rule looks at together, for each kind of such rule. */
sealed interface Group {
    int[] sessions();

    /** How the sessions lie within each day. */
    record Days(int[] sessions, DayPattern pattern, int weight) implements Group {}

    /** At least so many distinct days, or a cost for each one missing. */
    record Spread(int[] sessions, int days, int cost) implements Group {}

    /** One room for all, or a cost for each further one. */
    record SameRoom(int[] sessions, int cost) implements Group {}
}
