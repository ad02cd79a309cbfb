package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Score;

/**
 * All places that a session could have, the others where they are: the answer to “why here?”.
 *
 * @param places starts that fit a day, times rooms; its own place is one of them
 * @param forbidden how many break something forbidden
 * @param reasons what they break, most often first; a place may have several
 * @param better how many of those allowed cost less in all
 * @param equal how many of those allowed cost as much, its own left out
 * @param tempting places where the session by itself would be better off, most first
 * @param cheapest those allowed, its own left out, the cheapest first
 */
public record Alternatives(
        int places,
        int forbidden,
        List<Reason> reasons,
        int better,
        int equal,
        List<Tempting> tempting,
        List<Price> cheapest) {
    /** Why places are forbidden, and how many are for that reason. */
    public record Reason(LocalizedText words, int places) {}

    /**
     * A place where the session by itself would be better off.
     *
     * @param own what it would cost less, below nothing
     * @param allowed whether nothing forbidden would be broken there
     */
    public record Tempting(Price price, Score own, boolean allowed) {}

    /**
     * @param programme a checked one
     */
    public static Alternatives of(Programme programme, Timetable timetable, String session) {
        var model = new Model(programme);
        var layout = new Layout(model);
        var at = new Placement(model);
        at.restore(layout.places(timetable));
        int one = layout.position(session);
        int[] starts = new int[model.steps * (model.rooms + 1)];
        int[] rooms = new int[starts.length];
        int many = 0;
        boolean nowhere = programme.sessions().get(one).noRoom();
        for (int start = 0; start < model.steps; start++) {
            boolean fits = start + model.duration[one] <= model.firstOf[model.dayOf[start] + 1];
            int end = nowhere ? model.rooms + 1 : model.rooms;
            for (int room = nowhere ? model.rooms : 0; fits && room < end; room++) {
                starts[many] = start;
                rooms[many++] = room;
            }
        }
        starts = Arrays.copyOf(starts, many);
        rooms = Arrays.copyOf(rooms, many);
        var against = new Obstacles(programme, timetable).against(one, starts, rooms);
        return counted(layout, at, one, starts, rooms, against);
    }

    private static Alternatives counted(
            Layout layout,
            Placement at,
            int session,
            int[] starts,
            int[] rooms,
            List<List<LocalizedText>> against) {
        Map<LocalizedText, Integer> reasons = new LinkedHashMap<>();
        var tempting = new ArrayList<Tempting>();
        var cheapest = new ArrayList<Price>();
        int forbidden = 0;
        int hereStart = at.start[session];
        int hereRoom = at.room[session];
        long here = hereStart < 0 ? Long.MAX_VALUE : at.model.own(session, hereStart, hereRoom);
        for (int i = 0; i < starts.length; i++) {
            boolean allowed = against.get(i).isEmpty();
            against.get(i).forEach(reason -> reasons.merge(reason, 1, Integer::sum));
            forbidden += allowed ? 0 : 1;
            if (starts[i] == hereStart && rooms[i] == hereRoom) {
                continue;
            }
            var price =
                    new Price(
                            layout.place(starts[i], rooms[i]),
                            at.model.costs.unpacked(at.change(session, starts[i], rooms[i])));
            long own = at.model.own(session, starts[i], rooms[i]);
            if (here < Long.MAX_VALUE && own < here) {
                tempting.add(new Tempting(price, at.model.costs.unpacked(own - here), allowed));
            }
            if (allowed) {
                cheapest.add(price);
            }
        }
        cheapest.sort(Comparator.comparing(Price::change));
        tempting.sort(
                Comparator.comparing(Tempting::own).thenComparing(one -> one.price().change()));
        return new Alternatives(
                starts.length,
                forbidden,
                reasons.entrySet().stream()
                        .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(Reason::places).reversed())
                        .toList(),
                (int)
                        cheapest.stream()
                                .filter(one -> one.change().compareTo(Score.NOTHING) < 0)
                                .count(),
                (int) cheapest.stream().filter(one -> one.change().equals(Score.NOTHING)).count(),
                tempting,
                cheapest);
    }
}
