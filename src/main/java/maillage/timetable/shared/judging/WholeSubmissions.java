package maillage.timetable.shared.judging;

import java.util.ArrayList;
import java.util.List;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.Conference.Submission;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.formats.ConferencePlan.Cell;
import maillage.timetable.shared.judging.Judgement.Line;

/** What a schedule of a conference may never do: leave a submission out, split it, misplace it. */
final class WholeSubmissions {
    /** Where a slot of a submission is. */
    private record Spot(int session, int room, int slot) {}

    private WholeSubmissions() {}

    static List<Line> violations(Conference conference, List<List<Cell>> cells) {
        List<List<Spot>> spots = spots(conference, cells);
        long missing = 0;
        long split = 0;
        long strange = 0;
        for (int submission = 0; submission < spots.size(); submission++) {
            List<Spot> own = spots.get(submission);
            Submission wanted = conference.submissions().get(submission);
            missing += own.isEmpty() ? 1 : 0;
            split += own.isEmpty() || isWhole(own, wanted.slots()) ? 0 : 1;
            strange +=
                    own.stream()
                            .map(spot -> cells.get(spot.session()).get(spot.room()).track())
                            .filter(track -> track != wanted.track())
                            .count();
        }
        return List.of(
                Line.of(
                        "missing",
                        "communications non programmées",
                        "submissions not scheduled",
                        missing,
                        1),
                Line.of("split", "communications coupées", "submissions split", split, 1),
                Line.of(
                        "strange",
                        "créneaux d’une communication hors de son parcours",
                        "slots of a submission outside its track",
                        strange,
                        1));
    }

    private static List<List<Spot>> spots(Conference conference, List<List<Cell>> cells) {
        var spots = new ArrayList<List<Spot>>();
        conference.submissions().forEach(submission -> spots.add(new ArrayList<>()));
        for (int session = 0; session < cells.size(); session++) {
            for (int room = 0; room < cells.get(session).size(); room++) {
                List<Integer> slots = cells.get(session).get(room).submissions();
                for (int slot = 0; slot < slots.size(); slot++) {
                    if (slots.get(slot) != ConferencePlan.NONE) {
                        spots.get(slots.get(slot)).add(new Spot(session, room, slot));
                    }
                }
            }
        }
        return spots;
    }

    /** As many slots as it needs, one after the other in one cell. */
    private static boolean isWhole(List<Spot> own, int slots) {
        Spot first = own.get(0);
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).equals(new Spot(first.session(), first.room(), first.slot() + i))) {
                return false;
            }
        }
        return own.size() == slots;
    }
}
