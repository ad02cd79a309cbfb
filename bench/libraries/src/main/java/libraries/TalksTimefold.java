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
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Re-planning with Timefold: it begins from the preset places that are still allowed, and takes no
 * step back. With late acceptance of 400 it scatters the talks while it clears the overlaps, and
 * never gathers them again (79 to 84 moved).
 */
public final class TalksTimefold {
    private TalksTimefold() {}

    /** A talk and where it is. */
    @PlanningEntity
    public static class Slot {
        @PlanningId public int id;
        public Talks.Talk talk;

        @ValueRangeProvider(id = "spots")
        public List<Talks.Spot> spots = new ArrayList<>();

        @PlanningVariable(valueRangeProviderRefs = "spots")
        public Talks.Spot spot;

        int venue() {
            return spot.venue();
        }

        long start() {
            return spot.start();
        }

        long end() {
            return spot.start() + talk.minutes() + Talks.CHANGEOVER;
        }
    }

    /** All talks. */
    @PlanningSolution
    public static class Schedule {
        @PlanningEntityCollectionProperty public List<Slot> slots = new ArrayList<>();
        @PlanningScore public HardSoftScore score;
    }

    /** No overlap by grid steps; talks moved. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory all) {
            return new Constraint[] {
                all.forEachUniquePair(
                                Slot.class,
                                Joiners.equal(Slot::venue),
                                Joiners.overlapping(Slot::start, Slot::end))
                        .penalize(HardSoftScore.ONE_HARD, Rules::overlap)
                        .asConstraint("venue"),
                all.forEachUniquePair(
                                Slot.class,
                                Joiners.overlapping(Slot::start, Slot::end),
                                Joiners.filtering(
                                        (a, b) ->
                                                !Collections.disjoint(
                                                        a.talk.speakers(), b.talk.speakers())))
                        .penalize(HardSoftScore.ONE_HARD, Rules::overlap)
                        .asConstraint("speaker"),
                all.forEach(Slot.class)
                        .filter(s -> s.talk.preset() != null && !s.spot.equals(s.talk.preset()))
                        .penalize(HardSoftScore.ONE_SOFT)
                        .asConstraint("moved")
            };
        }

        private static long overlap(Slot a, Slot b) {
            return (Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())) / Talks.GRID;
        }
    }

    static Answer solve(Talks problem, int seed, Clock clock) {
        var start = new Schedule();
        for (Talks.Talk talk : problem.talks()) {
            var slot = new Slot();
            slot.id = start.slots.size();
            slot.talk = talk;
            slot.spots = talk.spots();
            slot.spot =
                    talk.preset() != null && slot.spots.contains(talk.preset())
                            ? talk.preset()
                            : null;
            start.slots.add(slot);
        }
        var found =
                Timefold.solve(
                        start,
                        Slot.class,
                        Rules.class,
                        seed,
                        clock,
                        1,
                        new ChangeMoveSelectorConfig(),
                        new SwapMoveSelectorConfig());
        Schedule end = found.solution();
        return new Answer(
                "hard " + -end.score.hardScore() + " moved " + -end.score.softScore(),
                found.speed(),
                problem.write(end.slots.stream().map(s -> s.spot).toList()));
    }
}
