package maillage.timetable.shared.programme.planning;

import maillage.timetable.shared.search.Watcher;

/**
 * Brings those who are not at home anyway where the programme likes them best; nobody leaves their
 * home for it, and nothing forbidden comes of it.
 */
final class Ease {
    private static final int ROUNDS = 5;
    private final Model model;
    private final int[] before;
    private final Placement likes;
    private final Placement steady;

    Ease(Model model, Model steady, int[] before) {
        this.model = model;
        this.before = before;
        likes = new Placement(model);
        this.steady = new Placement(steady);
    }

    /** The same places, or better ones for some; as they are where the watcher stops. */
    int[] eased(int[] places, Watcher watcher) {
        likes.restore(places);
        steady.restore(places);
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int session = 0; session < model.sessions && !watcher.stop(); session++) {
                better |= away(session) && ease(session);
            }
        }
        return likes.places();
    }

    private boolean away(int session) {
        return likes.start[session] >= 0
                && (likes.start[session] != before[session]
                        || likes.room[session] != before[model.sessions + session]);
    }

    private boolean ease(int session) {
        int start = -1;
        int room = -1;
        long disturbs = 0;
        long costs = 0;
        for (int k : model.starts[session]) {
            for (int r : model.roomsOf[session]) {
                long there = steady.change(session, k, r);
                if (there > disturbs) {
                    continue;
                }
                long change = likes.change(session, k, r);
                if (there < disturbs || change < costs) {
                    disturbs = there;
                    costs = change;
                    start = k;
                    room = r;
                }
            }
        }
        if (start < 0) {
            return false;
        }
        likes.move(session, start, room);
        likes.keep();
        steady.move(session, start, room);
        steady.keep();
        return true;
    }
}
