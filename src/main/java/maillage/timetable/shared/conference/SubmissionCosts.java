package maillage.timetable.shared.conference;

/** By how much a trial changes what submissions cost: their wishes and their conflicts. */
final class SubmissionCosts {
    private final Board board;
    private final Trace trace;
    private final Instance given;
    private final Pairs meetings;
    private final Pairs clashes;
    private final boolean slotsMatter;

    SubmissionCosts(Board board, Trace trace) {
        this.board = board;
        this.trace = trace;
        given = board.given;
        meetings = given.meetings();
        clashes = given.clashes();
        slotsMatter = clashes.with().length > 0;
    }

    long change() {
        long sum = 0;
        for (int i = 0; i < trace.size(); i++) {
            int submission = trace.submission(i);
            int from = trace.cell(submission);
            int to = board.cell[submission];
            if (from != to) {
                sum += wishes(submission, to) - wishes(submission, from) + meetings(submission);
            }
            if (slotsMatter && (from != to || moved(submission))) {
                sum += clashes(submission);
            }
        }
        return sum;
    }

    private boolean moved(int submission) {
        return trace.touched(submission)
                && (trace.cell(submission) != board.cell[submission]
                        || trace.start(submission) != board.start[submission]);
    }

    private long wishes(int submission, int at) {
        return at == Board.NOWHERE
                ? 0
                : given.sessionCost()[submission * given.sessions() + board.sessionOf[at]]
                        + given.roomCost()[submission * given.rooms() + board.roomOf[at]];
    }

    /** Pairs of two that changed cell are counted at the first of them. */
    private long meetings(int submission) {
        int from = trace.cell(submission);
        int to = board.cell[submission];
        int session = session(to);
        int sessionBefore = session(from);
        long sum = 0;
        for (int i = meetings.from()[submission]; i < meetings.from()[submission + 1]; i++) {
            int other = meetings.with()[i];
            int there = board.cell[other];
            int thereBefore = there;
            if (trace.touched(other)) {
                thereBefore = trace.cell(other);
                if (other < submission && there != thereBefore) {
                    continue;
                }
            }
            if (there != to && session(there) == session) {
                sum += meetings.cost()[i];
            }
            if (thereBefore != from && session(thereBefore) == sessionBefore) {
                sum -= meetings.cost()[i];
            }
        }
        return sum;
    }

    private int session(int cell) {
        return cell == Board.NOWHERE ? Board.NOWHERE : board.sessionOf[cell];
    }

    private long clashes(int submission) {
        long sum = 0;
        for (int i = clashes.from()[submission]; i < clashes.from()[submission + 1]; i++) {
            int other = clashes.with()[i];
            boolean touched = trace.touched(other);
            if (touched && other < submission && moved(other)) {
                continue;
            }
            int now =
                    overlap(
                            submission,
                            board.cell[submission],
                            board.start[submission],
                            other,
                            board.cell[other],
                            board.start[other]);
            int before =
                    overlap(
                            submission,
                            trace.cell(submission),
                            trace.start(submission),
                            other,
                            touched ? trace.cell(other) : board.cell[other],
                            touched ? trace.start(other) : board.start[other]);
            sum += (now - before) * clashes.cost()[i];
        }
        return sum;
    }

    /** The slots in which both take place in the same session. */
    private int overlap(int one, int at, int start, int other, int there, int otherStart) {
        if (at == Board.NOWHERE || session(at) != session(there)) {
            return 0;
        }
        int last = Math.min(start + given.length()[one], otherStart + given.length()[other]);
        return Math.max(0, last - Math.max(start, otherStart));
    }
}
