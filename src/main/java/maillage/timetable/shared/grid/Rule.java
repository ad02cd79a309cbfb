package maillage.timetable.shared.grid;

/** A soft rule with its own counts, kept up to date as sessions come and go. */
interface Rule {
    /** The change of cost if a placed session moved; changes nothing. */
    long shift(int session, int start, int room, int newStart, int newRoom);

    /** Counts a session in; answers the change of cost. */
    long in(int session, int start, int room);

    /** Counts a session out; answers the change of cost. */
    long out(int session, int start, int room);
}
