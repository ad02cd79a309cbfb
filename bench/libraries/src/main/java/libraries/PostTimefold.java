package libraries;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import java.util.ArrayList;
import java.util.List;

/** Post-enrolment with Timefold: one variable, a slot and a room that suits, or none. */
public final class PostTimefold {
    private PostTimefold() {}

    /** A slot and a room. */
    public record Place(int slot, int room) {}

    /**
     * The first event is before the second, by number: a fact that held the events would hold those
     * of another copy of the timetable.
     */
    public record Before(int first, int second) {}

    /** An event with its students. */
    @PlanningEntity
    public static class Event {
        @PlanningId public int id;
        public int size;
        public boolean[] clash;
        public List<Integer> students = new ArrayList<>();

        @ValueRangeProvider(id = "places")
        public List<Place> places = new ArrayList<>();

        @PlanningVariable(valueRangeProviderRefs = "places", allowsUnassigned = true)
        public Place place;

        int slot() {
            return place.slot;
        }

        int day() {
            return place.slot / Post.PERIODS;
        }

        int period() {
            return place.slot % Post.PERIODS;
        }
    }

    /** All events. */
    @PlanningSolution
    public static class Timetable {
        @PlanningEntityCollectionProperty public List<Event> events = new ArrayList<>();
        @ProblemFactCollectionProperty public List<Before> orders = new ArrayList<>();
        @PlanningScore public HardMediumSoftScore score;
    }

    /** Hard rules, students left out, comfort. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory all) {
            return new Constraint[] {
                all.forEachUniquePair(
                                Event.class,
                                Joiners.equal(Event::slot),
                                Joiners.filtering((a, b) -> a.clash[b.id]))
                        .penalize(HardMediumSoftScore.ONE_HARD)
                        .asConstraint("student"),
                all.forEachUniquePair(Event.class, Joiners.equal(e -> e.place))
                        .penalize(HardMediumSoftScore.ONE_HARD)
                        .asConstraint("room"),
                all.forEach(Before.class)
                        .join(Event.class, Joiners.equal(Before::first, e -> e.id))
                        .join(Event.class, Joiners.equal((order, first) -> order.second, e -> e.id))
                        .filter((order, first, second) -> first.slot() >= second.slot())
                        .penalize(HardMediumSoftScore.ONE_HARD)
                        .asConstraint("order"),
                all.forEachIncludingUnassigned(Event.class)
                        .filter(e -> e.place == null)
                        .penalize(HardMediumSoftScore.ONE_MEDIUM, e -> e.size)
                        .asConstraint("left out"),
                all.forEach(Event.class)
                        .flatten(e -> e.students)
                        .groupBy(
                                (e, student) -> student,
                                (e, student) -> e.day(),
                                new Periods<Event, Integer>(Event::period))
                        .penalize(
                                HardMediumSoftScore.ONE_SOFT,
                                (student, day, bits) -> Post.soft(bits))
                        .asConstraint("comfort")
            };
        }
    }

    static Answer solve(Post problem, int seed, Clock clock) {
        var start = new Timetable();
        for (int e = 0; e < problem.size(); e++) {
            var event = new Event();
            event.id = e;
            event.size = problem.students()[e];
            event.clash = problem.clash()[e];
            for (int slot : problem.slots()[e]) {
                for (int room : problem.rooms()[e]) {
                    event.places.add(new Place(slot, room));
                }
            }
            start.events.add(event);
        }
        for (int s = 0; s < problem.events().length; s++) {
            for (int e : problem.events()[s]) {
                start.events.get(e).students.add(s);
            }
        }
        problem.before().forEach(pair -> start.orders.add(new Before(pair[0], pair[1])));
        var found =
                Timefold.solve(
                        start,
                        Event.class,
                        Rules.class,
                        seed,
                        clock,
                        Timefold.LATE,
                        new ChangeMoveSelectorConfig(),
                        new SwapMoveSelectorConfig());
        Timetable end = found.solution();
        int[] slotOf =
                end.events.stream().mapToInt(e -> e.place == null ? -1 : e.place.slot).toArray();
        int[] roomOf =
                end.events.stream().mapToInt(e -> e.place == null ? -1 : e.place.room).toArray();
        String score =
                "hard "
                        + -end.score.hardScore()
                        + " DtF "
                        + problem.distance(slotOf)
                        + " soft "
                        + problem.soft(slotOf);
        return new Answer(score, found.speed(), problem.write(slotOf, roomOf));
    }
}
