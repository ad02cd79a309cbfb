package libraries;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Curriculum-based with Timefold: a period and a room for each lecture. */
public final class CurriculaTimefold {
    private CurriculaTimefold() {}

    /** A period of a day. */
    public record Period(int index, int day, int inDay) {}

    /** One lecture of a course. */
    @PlanningEntity
    public static class Lecture {
        @PlanningId public int id;
        public Curricula.Course course;
        public boolean[] clash;
        public List<Integer> curricula = new ArrayList<>();

        @ValueRangeProvider(id = "periods")
        public List<Period> periods = new ArrayList<>();

        @PlanningVariable(valueRangeProviderRefs = "periods")
        public Period period;

        @PlanningVariable(valueRangeProviderRefs = "rooms")
        public Curricula.Room room;

        int missingSeats() {
            return Math.max(0, course.students() - room.capacity());
        }
    }

    /** All lectures. */
    @PlanningSolution
    public static class Timetable {
        @ValueRangeProvider(id = "rooms")
        public List<Curricula.Room> rooms;

        @PlanningEntityCollectionProperty public List<Lecture> lectures = new ArrayList<>();
        @PlanningScore public HardSoftScore score;
    }

    /** The competition's rules. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory all) {
            return new Constraint[] {
                all.forEachUniquePair(
                                Lecture.class,
                                Joiners.equal(l -> l.period),
                                Joiners.filtering((a, b) -> a.clash[b.course.index()]))
                        .penalize(HardSoftScore.ONE_HARD)
                        .asConstraint("conflict"),
                all.forEachUniquePair(
                                Lecture.class,
                                Joiners.equal(l -> l.period),
                                Joiners.equal(l -> l.room))
                        .penalize(HardSoftScore.ONE_HARD)
                        .asConstraint("room occupancy"),
                all.forEach(Lecture.class)
                        .filter(l -> l.missingSeats() > 0)
                        .penalize(HardSoftScore.ONE_SOFT, Lecture::missingSeats)
                        .asConstraint("room capacity"),
                all.forEach(Lecture.class)
                        .groupBy(
                                l -> l.course,
                                ConstraintCollectors.countDistinct(l -> l.period.day))
                        .filter((course, days) -> days < course.days())
                        .penalize(
                                HardSoftScore.ofSoft(Curricula.DAY_MISSING),
                                (course, days) -> course.days() - days)
                        .asConstraint("working days"),
                all.forEach(Lecture.class)
                        .groupBy(l -> l.course, ConstraintCollectors.countDistinct(l -> l.room))
                        .filter((course, rooms) -> rooms > 1)
                        .penalize(HardSoftScore.ONE_SOFT, (course, rooms) -> rooms - 1)
                        .asConstraint("room stability"),
                all.forEach(Lecture.class)
                        .flatten(l -> l.curricula)
                        .groupBy(
                                (l, curriculum) -> curriculum,
                                (l, curriculum) -> l.period.day,
                                new Periods<Lecture, Integer>(l -> l.period.inDay))
                        .penalize(
                                HardSoftScore.ofSoft(Curricula.ISOLATED),
                                (curriculum, day, bits) ->
                                        Integer.bitCount(bits & ~(bits << 1) & ~(bits >>> 1)))
                        .asConstraint("compactness")
            };
        }
    }

    static Answer solve(Curricula problem, int seed, Clock clock) {
        int n = problem.courses().size();
        boolean[][] clash = new boolean[n][n];
        problem.cliques().forEach(own -> own.forEach(a -> own.forEach(b -> clash[a][b] = true)));
        List<Period> periods =
                IntStream.range(0, problem.periods())
                        .mapToObj(
                                p ->
                                        new Period(
                                                p,
                                                p / problem.periodsPerDay(),
                                                p % problem.periodsPerDay()))
                        .toList();
        var start = new Timetable();
        start.rooms = problem.rooms();
        for (Curricula.Course course : problem.courses()) {
            clash[course.index()][course.index()] = true;
            for (int k = 0; k < course.lectures(); k++) {
                var lecture = new Lecture();
                lecture.id = start.lectures.size();
                lecture.course = course;
                lecture.clash = clash[course.index()];
                lecture.periods = periods.stream().filter(p -> !course.closed()[p.index]).toList();
                for (int q = 0; q < problem.curricula().size(); q++) {
                    if (problem.curricula().get(q).contains(course.index())) {
                        lecture.curricula.add(q);
                    }
                }
                start.lectures.add(lecture);
            }
        }
        var found =
                Timefold.solve(
                        start,
                        Lecture.class,
                        Rules.class,
                        seed,
                        clock,
                        Timefold.LATE,
                        change("period"),
                        change("room"),
                        both(),
                        new SwapMoveSelectorConfig());
        Timetable end = found.solution();
        var text = new StringBuilder();
        end.lectures.forEach(l -> text.append(problem.line(l.course, l.room, l.period.index)));
        return new Answer(
                "hard " + -end.score.hardScore() + " soft " + -end.score.softScore(),
                found.speed(),
                text.toString());
    }

    private static ChangeMoveSelectorConfig change(String variable) {
        return new ChangeMoveSelectorConfig()
                .withValueSelectorConfig(new ValueSelectorConfig().withVariableName(variable));
    }

    private static CartesianProductMoveSelectorConfig both() {
        return new CartesianProductMoveSelectorConfig()
                .withMoveSelectors(
                        change("period")
                                .withEntitySelectorConfig(
                                        new EntitySelectorConfig().withId("lecture")),
                        change("room")
                                .withEntitySelectorConfig(
                                        EntitySelectorConfig.newMimicSelectorConfig("lecture")));
    }
}
