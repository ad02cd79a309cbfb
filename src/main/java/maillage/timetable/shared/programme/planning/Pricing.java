package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.List;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.planning.Replanning.Improvement;

/**
 * A timetable under somebody's hand: what each place of a session would cost, all others where they
 * are. Not thread-safe.
 */
public final class Pricing {
    private final Model model;
    private final Layout layout;
    private final Placement at;

    /**
     * @param programme a checked one
     */
    public Pricing(Programme programme, Timetable timetable) {
        model = new Model(programme);
        layout = new Layout(model);
        at = new Placement(model);
        at.restore(layout.places(timetable));
    }

    public Timetable timetable() {
        return layout.timetable(at.places());
    }

    /** Every start at which the session ends within the day, in every room. */
    public List<Price> prices(String session) {
        int one = layout.position(session);
        var prices = new ArrayList<Price>();
        for (int start = 0; start < model.steps; start++) {
            if (start + model.duration[one] > model.firstOf[model.dayOf[start] + 1]) {
                continue;
            }
            for (int room = first(one); room < end(one); room++) {
                long change = at.change(one, start, room);
                prices.add(new Price(layout.place(start, room), model.costs.unpacked(change)));
            }
        }
        return prices;
    }

    private int first(int session) {
        return nowhere(session) ? model.rooms : 0;
    }

    private int end(int session) {
        return nowhere(session) ? model.rooms + 1 : model.rooms;
    }

    private boolean nowhere(int session) {
        return model.programme.sessions().get(session).noRoom();
    }

    public void move(String session, Place to) {
        at.move(layout.position(session), layout.start(to), layout.room(to));
        at.keep();
    }

    /** The single move that helps most, or harms least. */
    Improvement best() {
        long least = Long.MAX_VALUE;
        int session = 0;
        int start = -1;
        int room = -1;
        for (int one = 0; one < model.sessions; one++) {
            for (int k : model.starts[one]) {
                for (int r : model.roomsOf[one]) {
                    long change =
                            k == at.start[one] && r == at.room[one] ? 0 : at.change(one, k, r);
                    if (change < least) {
                        least = change;
                        session = one;
                        start = k;
                        room = r;
                    }
                }
            }
        }
        if (start < 0) {
            throw new IllegalStateException("no session can be moved");
        }
        return new Improvement(
                model.programme.sessions().get(session).id(),
                layout.place(start, room),
                model.costs.unpacked(least));
    }
}
