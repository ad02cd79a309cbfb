package maillage.timetable.shared.conference;

import java.util.SplittableRandom;

/**
 * Moves the contents of whole cells around a ring of cells, empty ones too: two cells exchanged,
 * three in turn, a stretch of a room moved by one session, two stretches of rooms exchanged. What a
 * shorter session cannot hold goes to spare slots of its track.
 */
final class Relocating implements Neighbourhood {
    private final Board board;
    private final Packing packing;
    private final OrderRepair repair;
    private final int[] from;
    private final int[] to;
    private final int[] ends;
    private final int[] contents;
    private final int[] owners;
    private final int[] gained;

    Relocating(Board board, Packing packing, OrderRepair repair) {
        this.board = board;
        this.packing = packing;
        this.repair = repair;
        int cells = board.given.cells();
        from = new int[cells];
        to = new int[cells];
        ends = new int[cells];
        owners = new int[cells];
        gained = new int[board.given.tracks() + 1];
        contents = new int[cells * board.depth];
    }

    @Override
    public boolean attempt(SplittableRandom dice) {
        int submission = dice.nextInt(board.cell.length);
        int here = board.cell[submission];
        if (here == Board.NOWHERE) {
            return false;
        }
        return switch (dice.nextInt(16)) {
            case 0, 1, 2, 3 -> ring(here, other(dice), dice);
            case 4, 5, 6 -> join(here, dice);
            case 7, 8 -> ring(here, sameRoom(here, dice), dice);
            case 9 -> runs(here, dice);
            case 10 -> three(here, dice);
            case 11 -> blocks(here, dice);
            case 12 -> stretch(here, dice);
            case 13 -> runs(here, dice);
            case 14 -> blocks(here, dice);
            default -> tracks(here, dice);
        };
    }

    private int other(SplittableRandom dice) {
        return dice.nextInt(board.given.cells());
    }

    private int sameRoom(int here, SplittableRandom dice) {
        return dice.nextInt(board.given.sessions()) * board.given.rooms() + board.roomOf[here];
    }

    private boolean ring(int one, int two, SplittableRandom dice) {
        if (one == two || board.cells.owner(one) == board.cells.owner(two)) {
            return false;
        }
        if (board.sessionOf[one] == board.sessionOf[two]) {
            board.exchange(one, two);
            return true;
        }
        from[0] = one;
        to[0] = two;
        from[1] = two;
        to[1] = one;
        return move(2, dice);
    }

    /** Brings a cell of a track to the end of another run of that track. */
    private boolean join(int here, SplittableRandom dice) {
        int of = board.cells.owner(here);
        int there = board.cells.cell(of, dice.nextInt(board.cells.count(of)));
        int session =
                dice.nextBoolean()
                        ? board.cells.firstOfRun(there) - 1
                        : board.cells.lastOfRun(there) + 1;
        return session >= 0
                && session < board.given.sessions()
                && ring(here, session * board.given.rooms() + board.roomOf[there], dice);
    }

    private boolean three(int one, SplittableRandom dice) {
        int two = other(dice);
        int three = dice.nextBoolean() ? other(dice) : sameRoom(one, dice);
        if (one == two || two == three || one == three) {
            return false;
        }
        from[0] = one;
        to[0] = two;
        from[1] = two;
        to[1] = three;
        from[2] = three;
        to[2] = one;
        return move(3, dice);
    }

    /** In one room, what is in a session moves past those between it and another session. */
    private boolean stretch(int here, SplittableRandom dice) {
        int room = board.roomOf[here];
        int rooms = board.given.rooms();
        int first = board.sessionOf[here];
        int last = dice.nextInt(board.given.sessions());
        if (first == last) {
            return false;
        }
        int step = first < last ? 1 : -1;
        int count = 0;
        for (int session = first; session != last + step; session += step) {
            from[count] = session * rooms + room;
            to[count++] = (session == first ? last : session - step) * rooms + room;
        }
        return move(count, dice);
    }

    /** A run of a track in its room, or a few sessions from there on, and as many elsewhere. */
    private boolean blocks(int here, SplittableRandom dice) {
        int sessions = board.given.sessions();
        int rooms = board.given.rooms();
        boolean whole = dice.nextBoolean();
        int one = whole ? board.cells.firstOfRun(here) : board.sessionOf[here];
        int size = whole ? board.cells.lastOfRun(here) + 1 - one : 2 + dice.nextInt(3);
        int two = dice.nextInt(sessions);
        int room = dice.nextInt(3) == 0 ? board.roomOf[here] : dice.nextInt(rooms);
        if (one == two || one + size > sessions || two + size > sessions) {
            return false;
        }
        boolean near = Math.abs(one - two) < size;
        if (near && room == board.roomOf[here]) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            from[2 * i] = (one + i) * rooms + board.roomOf[here];
            to[2 * i] = (two + i) * rooms + room;
            from[2 * i + 1] = to[2 * i];
            to[2 * i + 1] = from[2 * i];
        }
        return move(2 * size, dice);
    }

    /** In one room, the run of a track and the run after it change turns. */
    private boolean runs(int here, SplittableRandom dice) {
        int rooms = board.given.rooms();
        int one = board.cells.firstOfRun(here);
        int two = board.cells.lastOfRun(here) + 1;
        if (two == board.given.sessions()) {
            return false;
        }
        int end = board.cells.lastOfRun(two * rooms + board.roomOf[here]) + 1;
        int count = 0;
        for (int session = one; session < end; session++) {
            int now = session < two ? session + end - two : session - (two - one);
            from[count] = session * rooms + board.roomOf[here];
            to[count++] = now * rooms + board.roomOf[here];
        }
        return move(count, dice);
    }

    /** Two tracks exchange cells, one for one, as many as both have. */
    private boolean tracks(int here, SplittableRandom dice) {
        int one = board.cells.owner(here);
        int two = board.given.track()[dice.nextInt(board.cell.length)];
        int count = Math.min(board.cells.count(one), board.cells.count(two));
        if (one == two || count == 0) {
            return false;
        }
        int shift = dice.nextInt(board.cells.count(one));
        for (int i = 0; i < count; i++) {
            from[2 * i] = board.cells.cell(one, (i + shift) % board.cells.count(one));
            to[2 * i] = board.cells.cell(two, i);
            from[2 * i + 1] = to[2 * i];
            to[2 * i + 1] = from[2 * i];
        }
        return move(2 * count, dice);
    }

    /**
     * Moves what is in each cell {@code from} to its {@code to}, the same cells in another turn.
     */
    private boolean move(int count, SplittableRandom dice) {
        int end = 0;
        for (int i = 0; i < count; i++) {
            owners[i] = board.cells.owner(from[i]);
        }
        if (!holds(count)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            end = packing.empty(from[i], contents, end);
            ends[i] = end;
        }
        int begin = 0;
        int over = 0;
        for (int i = 0; i < count; i++) {
            for (int at = begin; at < ends[i]; at++) {
                if (!packing.fit(contents[at], to[i])) {
                    contents[over++] = contents[at];
                }
            }
            begin = ends[i];
        }
        for (int i = 0; i < over; i++) {
            if (!packing.squeeze(contents[i], dice)) {
                return false;
            }
        }
        for (int i = 0; i < count; i++) {
            if (!repair.maybe(owners[i], dice)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each track has slots enough afterwards, wherever they are. */
    private boolean holds(int count) {
        boolean holds = true;
        for (int i = 0; i < count; i++) {
            gained[owners[i]] += board.slotsOf[to[i]] - board.slotsOf[from[i]];
        }
        for (int i = 0; i < count; i++) {
            int of = owners[i];
            holds &= of == board.given.tracks() || board.spare[of] + gained[of] >= 0;
            gained[of] = 0;
        }
        return holds;
    }
}
