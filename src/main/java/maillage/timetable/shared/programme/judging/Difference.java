package maillage.timetable.shared.programme.judging;

import java.util.ArrayList;
import java.util.List;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Timetable;

/**
 * What one timetable says that another does not: the answer to “why not there?”.
 *
 * @param before what held, in the terms of both
 * @param gone facts that a move would end
 * @param come facts that it would bring
 */
public record Difference(Judgement before, List<Fact> gone, List<Fact> come) {
    public Difference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public static Difference between(Judgement before, Judgement after) {
        return new Difference(
                before,
                without(before.facts(), after.facts()),
                without(after.facts(), before.facts()));
    }

    /** What changes when one session goes elsewhere. */
    public static Difference of(
            Programme programme, Timetable timetable, String session, Place elsewhere) {
        var judge = new Judge(programme);
        return between(judge.of(timetable), judge.of(timetable.with(session, elsewhere)));
    }

    /** Below nothing, level by level, where the move helps. */
    public Score change() {
        return total(come).minus(total(gone));
    }

    private Score total(List<Fact> facts) {
        return facts.stream().map(before::cost).reduce(Score.NOTHING, Score::plus);
    }

    private static List<Fact> without(List<Fact> facts, List<Fact> others) {
        var left = new ArrayList<>(facts);
        others.forEach(left::remove);
        return left;
    }
}
