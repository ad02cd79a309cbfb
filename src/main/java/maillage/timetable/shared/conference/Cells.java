package maillage.timetable.shared.conference;

/** Which cells each track has, and which are empty: lists from which one is drawn in one step. */
final class Cells {
    private final int[][] lists;
    private final int[] sizes;
    private final int rooms;
    private final int[] owner;
    private final int[] position;

    /** All cells are empty: they belong to the list numbered {@code tracks}. */
    Cells(Instance given) {
        rooms = given.rooms();
        int tracks = given.tracks();
        int cells = given.cells();
        int[] most = new int[tracks];
        for (int of : given.track()) {
            most[of] = Math.min(cells, most[of] + 1);
        }
        lists = new int[tracks + 1][];
        for (int of = 0; of < tracks; of++) {
            lists[of] = new int[most[of]];
        }
        lists[tracks] = new int[cells];
        sizes = new int[tracks + 1];
        sizes[tracks] = cells;
        owner = new int[cells];
        position = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            owner[cell] = tracks;
            position[cell] = cell;
            lists[tracks][cell] = cell;
        }
    }

    /** The track that has this cell, or the number of tracks when it is empty. */
    int owner(int cell) {
        return owner[cell];
    }

    int count(int of) {
        return sizes[of];
    }

    int cell(int of, int index) {
        return lists[of][index];
    }

    void move(int cell, int to) {
        int from = owner[cell];
        int last = lists[from][--sizes[from]];
        lists[from][position[cell]] = last;
        position[last] = position[cell];
        lists[to][sizes[to]] = cell;
        position[cell] = sizes[to]++;
        owner[cell] = to;
    }

    /** Each of two cells goes to the list of the other. */
    void exchange(int one, int other) {
        int of = owner[one];
        int at = position[one];
        lists[of][at] = other;
        lists[owner[other]][position[other]] = one;
        position[one] = position[other];
        owner[one] = owner[other];
        position[other] = at;
        owner[other] = of;
    }

    /** The first session of the run a cell is in: the same track, or none, in the same room. */
    int firstOfRun(int cell) {
        int at = cell;
        while (at >= rooms && owner[at - rooms] == owner[cell]) {
            at -= rooms;
        }
        return at / rooms;
    }

    int lastOfRun(int cell) {
        int at = cell;
        while (at + rooms < owner.length && owner[at + rooms] == owner[cell]) {
            at += rooms;
        }
        return at / rooms;
    }
}
