package maillage.timetable.shared.conference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Landscape;

/**
 * A conference to be searched: the landscape of its programmes, the temperatures that suit it, a
 * lower bound, and its plans as the states of the search.
 */
public final class ConferenceModel {
    /** Steps a sample of temperatures may take to place everyone: little, before any clock. */
    private static final int SETTLING = 20_000;

    private final Conference conference;
    private final Instance numbers;
    private final long bound;
    private final int[] first;

    public ConferenceModel(Conference conference) {
        this.conference = conference;
        numbers = Numbering.of(conference);
        bound = LowerBound.of(numbers);
        first = Construction.places(numbers);
    }

    /** A landscape of its own for each worker; all begin at the same programme. */
    public Landscape landscape() {
        return new ConferenceLandscape(numbers, bound, first);
    }

    /** One that begins at a plan, as far as it fits together. */
    public Landscape landscape(ConferencePlan from) {
        return new ConferenceLandscape(numbers, bound, places(from));
    }

    /** Of a submission that a plan names twice or in pieces, the first slot that it has. */
    private int[] places(ConferencePlan plan) {
        int[] places = new int[numbers.submissions()];
        Arrays.fill(places, ConferencePlan.NONE);
        for (int session = 0; session < numbers.sessions(); session++) {
            for (int room = 0; room < numbers.rooms(); room++) {
                List<Integer> slots = plan.cells().get(session).get(room).submissions();
                for (int slot = slots.size() - 1; slot >= 0; slot--) {
                    if (slots.get(slot) != ConferencePlan.NONE) {
                        int cell = session * numbers.rooms() + room;
                        places[slots.get(slot)] = cell * numbers.depth() + slot;
                    }
                }
            }
        }
        return places;
    }

    /** Temperatures from the changes around a first programme; the same each time. */
    public Cooling cooling() {
        var land = new ConferenceLandscape(numbers, bound, first);
        land.settle(new SplittableRandom(1), SETTLING);
        return Temperatures.of(land, new SplittableRandom(1));
    }

    /** A cost that no programme goes below; 0 where none better is known. */
    public long bound() {
        return bound;
    }

    /** What each slot of a submission that is nowhere adds to the cost: more than any objective. */
    public long level() {
        return numbers.outside();
    }

    /** The programme of a state. */
    public ConferencePlan plan(int[] places) {
        int depth = numbers.depth();
        List<List<ConferencePlan.Cell>> cells = new ArrayList<>();
        for (int session = 0; session < numbers.sessions(); session++) {
            List<ConferencePlan.Cell> row = new ArrayList<>();
            for (int room = 0; room < numbers.rooms(); room++) {
                int cell = session * numbers.rooms() + room;
                int track = ConferencePlan.NONE;
                var slots =
                        new ArrayList<>(
                                Collections.nCopies(numbers.slots()[session], ConferencePlan.NONE));
                for (int s = 0; s < places.length; s++) {
                    if (Math.floorDiv(places[s], depth) != cell) {
                        continue;
                    }
                    track = numbers.track()[s];
                    int first = places[s] % depth;
                    Collections.fill(slots.subList(first, first + numbers.length()[s]), s);
                }
                row.add(new ConferencePlan.Cell(track, slots));
            }
            cells.add(row);
        }
        return new ConferencePlan(cells);
    }
}
