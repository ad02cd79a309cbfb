package maillage.timetable.shared.programme.planning;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Whether some sessions can be one after the other: every order of them, each as early as it can be
 * on one of its sites, with the way between two that follow each other (Held and Karp 1962). Ending
 * earlier never hinders what comes after, so that the earliest end of each set, last session and
 * site is enough. Ways between sessions that do not follow each other are left aside: what is found
 * impossible is.
 *
 * @param travels whether the way between sites must be kept
 * @param buffers whether walking and setting up must
 * @param walk minutes
 * @param setup minutes
 */
record Sequence(Windows windows, boolean travels, boolean buffers, int walk, int setup) {
    /** Beyond, nothing is claimed. */
    static final int MOST = 11;

    boolean possible(int[] sessions) {
        Model model = windows.model;
        int many = sessions.length;
        int width = model.sites + 1;
        int[] end = new int[(1 << many) * many * width];
        Arrays.fill(end, Integer.MAX_VALUE);
        BitSet[][] starts = new BitSet[many][];
        for (int i = 0; i < many; i++) {
            starts[i] = starts(sessions[i]);
            for (int site = 0; site < width; site++) {
                int start = starts[i][site].nextSetBit(0);
                if (start >= 0) {
                    end[((1 << i) * many + i) * width + site] = start + model.duration[sessions[i]];
                }
            }
        }
        int all = (1 << many) - 1;
        for (int set = 1; set < all; set++) {
            for (int state = 0; state < many * width; state++) {
                int from = end[set * many * width + state];
                for (int i = 0; from < Integer.MAX_VALUE && i < many; i++) {
                    if ((set >> i & 1) == 0) {
                        int last = state / width;
                        for (int site = 0; site < width; site++) {
                            int gap = gap(sessions[last], state % width, sessions[i], site);
                            int start = next(starts[i][site], from, gap);
                            int slot = ((set | 1 << i) * many + i) * width + site;
                            if (start >= 0) {
                                end[slot] =
                                        Math.min(end[slot], start + model.duration[sessions[i]]);
                            }
                        }
                    }
                }
            }
        }
        for (int state = 0; state < many * width; state++) {
            if (end[all * many * width + state] < Integer.MAX_VALUE) {
                return true;
            }
        }
        return many == 0;
    }

    /** By site; the last is for sessions without a room. */
    private BitSet[] starts(int session) {
        Model model = windows.model;
        var starts = new BitSet[model.sites + 1];
        Arrays.setAll(starts, any -> new BitSet());
        for (int room : windows.rooms[session]) {
            BitSet there = starts[room < model.rooms ? model.site[room] : model.sites];
            for (int start : windows.starts[session]) {
                if (windows.can(session, start, room)) {
                    there.set(start);
                }
            }
        }
        return starts;
    }

    /** The first start after an end: with the gap on the same day, or on a later one. */
    private int next(BitSet starts, int end, int gap) {
        Model model = windows.model;
        int tomorrow = model.firstOf[model.dayOf[end - 1] + 1];
        int start = starts.nextSetBit(Math.min(end + gap, Math.max(end, tomorrow)));
        return start;
    }

    /** Steps at least. */
    private int gap(int one, int here, int other, int there) {
        Model model = windows.model;
        if (here == model.sites || there == model.sites) {
            return 0;
        }
        int travel = model.travelMinutes[here * model.sites + there];
        int least = travels ? travel : 0;
        if (buffers) {
            boolean stays =
                    Arrays.stream(windows.rooms[one])
                            .anyMatch(
                                    room ->
                                            Arrays.stream(windows.rooms[other])
                                                    .anyMatch(next -> next == room));
            int way = here != there ? travel : stays ? 0 : walk;
            least = Math.max(least, way + setup);
        }
        return Math.ceilDiv(least, model.step);
    }

    /** A set that cannot be although it can without any one of its sessions. */
    int[] smallest(int[] sessions) {
        int[] kept = sessions;
        for (int session : sessions) {
            int[] fewer = Arrays.stream(kept).filter(one -> one != session).toArray();
            if (!possible(fewer)) {
                kept = fewer;
            }
        }
        return kept;
    }
}
