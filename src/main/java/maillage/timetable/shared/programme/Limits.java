package maillage.timetable.shared.programme;

/**
 * What a document may hold at most: far above any real programme, far below what fills a memory.
 */
public final class Limits {
    public static final int DAYS = 800;
    static final int STEPS = 100_000;

    /** Sessions × steps: what a plan keeps a number for. */
    static final int STARTS = 10_000_000;

    /** Rooms, resources and limited tracks × steps: as much. */
    static final int OPENINGS = 10_000_000;

    public static final int SESSIONS = 5_000;
    public static final int ROOMS = 500;
    public static final int PEOPLE = 50_000;
    public static final int AUDIENCES = 100_000;
    public static final int SHORT_LIST = 1_000;
    public static final int LINKS = 20_000;
    public static final int MINUTES = 1_440;
    public static final int SEATS = 100_000;
    public static final int WEIGHT = 1_000;

    private Limits() {}
}
