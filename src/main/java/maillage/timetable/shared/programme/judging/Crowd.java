package maillage.timetable.shared.programme.judging;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;

/**
 * Sessions that share something there is only so much of, step by step.
 *
 * @param rest minutes for which each still holds it after its end
 * @param most how much there is
 */
record Crowd(Scene scene, List<Placed> sessions, int rest, int most) {
    /**
     * A stretch of a day on which the same sessions ask for too much.
     *
     * @param excess units beyond what there is, summed over the steps
     */
    record Rush(LocalDateTime at, List<Placed> sessions, long excess) {}

    List<Rush> rushes(ToIntFunction<Session> units) {
        var rushes = new ArrayList<Rush>();
        if (sessions.stream().mapToLong(one -> units.applyAsInt(one.session())).sum() <= most) {
            return rushes;
        }
        int step = scene.programme().edition().step();
        for (Day day : scene.programme().edition().days()) {
            List<Placed> today =
                    sessions.stream().filter(one -> one.date().equals(day.date())).toList();
            Rush last = null;
            for (int minute = 0; minute < day.minutes() && !today.isEmpty(); minute += step) {
                LocalDateTime at = day.span().from().plusMinutes(minute);
                var now = new Span(at, at.plusMinutes(step));
                List<Placed> there = today.stream().filter(one -> held(one).meets(now)).toList();
                int asked = there.stream().mapToInt(one -> units.applyAsInt(one.session())).sum();
                if (asked <= most) {
                    last = null;
                } else if (last != null && last.sessions().equals(there)) {
                    last = new Rush(last.at(), there, last.excess() + asked - most);
                    rushes.set(rushes.size() - 1, last);
                } else {
                    last = new Rush(at, there, asked - most);
                    rushes.add(last);
                }
            }
        }
        return rushes;
    }

    private Span held(Placed one) {
        return new Span(one.span().from(), one.span().to().plusMinutes(rest));
    }

    static String names(List<Placed> sessions) {
        return sessions.stream().map(Facts::named).collect(Collectors.joining(", "));
    }
}
