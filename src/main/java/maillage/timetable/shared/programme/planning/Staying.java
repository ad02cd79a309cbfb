package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far sessions can stay where they were, proved two ways: alone, whatever becomes of the
 * others; and of two, of which one at least must leave.
 */
final class Staying {
    private final Model model;
    private final int[] before;
    private final Placement at;
    private final List<Integer> possible = new ArrayList<>();
    private int fewest;
    private long bound;

    /**
     * @param model one of {@link RepairWalk#alone}: more sessions never cost less together
     */
    Staying(Model model, int[] before) {
        this.model = model;
        this.before = before;
        at = new Placement(model);
        for (int session = 0; session < model.sessions; session++) {
            alone(session);
        }
        int pairs = matched(clashes());
        fewest += pairs;
        bound += (long) pairs * RepairWalk.MOVE;
    }

    /** How many moves no repair does without. */
    int fewest() {
        return fewest;
    }

    /** What no repair costs less than, as {@link RepairWalk} sees it. */
    long bound() {
        return bound;
    }

    private void alone(int session) {
        long here = before[session] < 0 ? Long.MAX_VALUE : seen(home(session));
        long least = here == 0 ? 0 : Math.min(here, elsewhere(session));
        bound += least;
        if (least < here && before[session] >= 0) {
            fewest++;
        } else if (here == 0) {
            possible.add(session);
        }
    }

    private long home(int session) {
        return at.at(session, before[session], before[model.sessions + session]);
    }

    private long seen(long packed) {
        return RepairWalk.seen(model.costs, packed);
    }

    /** The least of all other places, and of none. */
    private long elsewhere(int session) {
        long least = seen(model.unplacedCost);
        boolean nowhere = model.programme.sessions().get(session).noRoom();
        long nothing = before[session] < 0 ? 0 : RepairWalk.MOVE;
        for (int start = 0; start < model.steps; start++) {
            int end = nowhere ? model.rooms + 1 : model.rooms;
            for (int room = nowhere ? model.rooms : 0; room < end && least > nothing; room++) {
                least = Math.min(least, seen(at.at(session, start, room)));
            }
        }
        return least;
    }

    /** Those who cannot both stay: of each session, the later ones. */
    private List<List<Integer>> clashes() {
        for (int session : possible) {
            at.move(session, before[session], before[model.sessions + session]);
            at.keep();
        }
        List<Integer> troubled = new ArrayList<>();
        for (int session : possible) {
            if (home(session) >= model.costs.forbidden) {
                troubled.add(session);
            }
        }
        at.restore(new Layout(model).none());
        List<List<Integer>> clashes = new ArrayList<>();
        for (int i = 0; i < model.sessions; i++) {
            clashes.add(new ArrayList<>());
        }
        for (int one : troubled) {
            at.move(one, before[one], before[model.sessions + one]);
            for (int other : troubled) {
                if (other != one && home(other) >= model.costs.forbidden) {
                    clashes.get(one).add(other);
                }
            }
            at.takeBack();
        }
        return clashes;
    }

    /** Pairs without a session in common, those with the fewest clashes first: each one move. */
    private static int matched(List<List<Integer>> clashes) {
        var taken = new boolean[clashes.size()];
        int pairs = 0;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(one -> clashes.get(one).size()));
        for (int one : order) {
            int partner = -1;
            for (int other : clashes.get(one)) {
                boolean fewer =
                        partner < 0 || clashes.get(other).size() < clashes.get(partner).size();
                partner = !taken[other] && fewer ? other : partner;
            }
            if (!taken[one] && partner >= 0) {
                taken[one] = true;
                taken[partner] = true;
                pairs++;
            }
        }
        return pairs;
    }
}
