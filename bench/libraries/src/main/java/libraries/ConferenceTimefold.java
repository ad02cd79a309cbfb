package libraries;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.PillarChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.PillarSwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SubPillarType;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Conferences with Timefold: a cell for each submission; moves of one, of two, of all that share a
 * cell.
 */
public final class ConferenceTimefold {
    private ConferenceTimefold() {}

    /** A room in a session. */
    public record Cell(int session, int room, int slots) {}

    /** A track in a cell. */
    public record Held(int track, Cell cell) {
        int session() {
            return cell.session;
        }
    }

    /** A submission and its cell. */
    @PlanningEntity
    public static class Paper {
        @PlanningId public int id;
        public Conference.Submission submission;
        public Conference problem;

        @ValueRangeProvider(id = "cells")
        public List<Cell> cells = new ArrayList<>();

        @PlanningVariable(valueRangeProviderRefs = "cells")
        public Cell cell;

        int track() {
            return submission.track();
        }

        int session() {
            return cell.session;
        }

        int slots() {
            return submission.slots();
        }

        int penalty() {
            return problem.place()[id][cell.session];
        }

        Held held() {
            return new Held(submission.track(), cell);
        }

        static boolean clash(Paper a, Paper b) {
            return a.cell.room != b.cell.room && a.problem.clash()[a.id][b.id] > 0;
        }
    }

    /** All submissions. */
    @PlanningSolution
    public static class Schedule {
        @ProblemFactProperty public Conference problem;
        @PlanningEntityCollectionProperty public List<Paper> papers = new ArrayList<>();
        @PlanningScore public HardSoftScore score;
    }

    /** The published objective. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory all) {
            return new Constraint[] {
                all.forEachUniquePair(
                                Paper.class,
                                Joiners.equal(p -> p.cell),
                                Joiners.filtering((a, b) -> a.track() != b.track()))
                        .penalize(HardSoftScore.ONE_HARD)
                        .asConstraint("one track a cell"),
                all.forEach(Paper.class)
                        .groupBy(p -> p.cell, ConstraintCollectors.sum(Paper::slots))
                        .filter((cell, slots) -> slots > cell.slots)
                        .penalize(HardSoftScore.ONE_HARD, (cell, slots) -> slots - cell.slots)
                        .asConstraint("slots"),
                all.forEach(Paper.class)
                        .filter(p -> p.penalty() > 0)
                        .penalize(HardSoftScore.ONE_SOFT, Paper::penalty)
                        .asConstraint("submission"),
                all.forEach(Paper.class)
                        .groupBy(Paper::track, ConstraintCollectors.toList())
                        .penalize(HardSoftScore.ONE_SOFT, (track, papers) -> cost(papers))
                        .asConstraint("track"),
                all.forEachUniquePair(
                                Paper.class,
                                Joiners.equal(Paper::session),
                                Joiners.filtering(Paper::clash))
                        .penalize(HardSoftScore.ONE_SOFT, (a, b) -> a.problem.clash()[a.id][b.id])
                        .asConstraint("conflict"),
                held(all)
                        .join(
                                held(all),
                                Joiners.equal(Held::session),
                                Joiners.lessThan(Held::track))
                        .join(Conference.class)
                        .filter((a, b, problem) -> apart(problem, a, b) > 0)
                        .penalize(HardSoftScore.ONE_SOFT, (a, b, problem) -> apart(problem, a, b))
                        .asConstraint("similar tracks")
            };
        }

        private static UniConstraintStream<Held> held(ConstraintFactory all) {
            return all.forEach(Paper.class).groupBy(Paper::held);
        }

        private static int apart(Conference problem, Held a, Held b) {
            return problem.similar()[a.track][b.track] + problem.chairs()[a.track][b.track];
        }

        /** Cells, rooms, parallel cells, gaps between sessions and wished numbers of one track. */
        private static long cost(List<Paper> papers) {
            Conference problem = papers.getFirst().problem;
            int track = papers.getFirst().track();
            var cells =
                    new TreeMap<Cell, List<Paper>>(
                            Comparator.comparingInt(Cell::session).thenComparingInt(Cell::room));
            papers.forEach(p -> cells.computeIfAbsent(p.cell, c -> new ArrayList<>()).add(p));
            long cost = 0;
            long rooms = 0;
            long sessions = 0;
            int before = 0;
            for (var entry : cells.entrySet()) {
                Cell cell = entry.getKey();
                cost += problem.cell()[track][cell.session][cell.room];
                rooms |= 1L << cell.room;
                sessions |= 1L << cell.session;
                int from = before;
                before += entry.getValue().size();
                int through = before;
                cost +=
                        problem.weight("order")
                                * entry.getValue().stream()
                                        .mapToInt(p -> p.submission.order())
                                        .filter(o -> o > 0 && (o <= from || o > through))
                                        .count();
            }
            cost += (long) problem.weight("roomsPerTrack") * (Long.bitCount(rooms) - 1);
            cost +=
                    (long) problem.weight("parallelTracks")
                            * (cells.size() - Long.bitCount(sessions));
            boolean gap =
                    64 - Long.numberOfLeadingZeros(sessions) - Long.numberOfTrailingZeros(sessions)
                            != Long.bitCount(sessions);
            return cost + (gap ? problem.weight("consecutiveTracks") : 0);
        }
    }

    static Answer solve(Conference problem, int seed, Clock clock) {
        var start = new Schedule();
        start.problem = problem;
        var cells = new ArrayList<Cell>();
        for (int s = 0; s < problem.sessions().size(); s++) {
            for (int r = 0; r < problem.rooms().size(); r++) {
                cells.add(new Cell(s, r, problem.slots()[s]));
            }
        }
        for (Conference.Submission one : problem.submissions()) {
            var paper = new Paper();
            paper.id = one.index();
            paper.submission = one;
            paper.problem = problem;
            paper.cells = cells.stream().filter(c -> c.slots >= one.slots()).toList();
            start.papers.add(paper);
        }
        var found =
                Timefold.solve(
                        start,
                        Paper.class,
                        Rules.class,
                        seed,
                        clock,
                        Timefold.LATE,
                        new ChangeMoveSelectorConfig(),
                        new SwapMoveSelectorConfig(),
                        new PillarChangeMoveSelectorConfig().withSubPillarType(SubPillarType.NONE),
                        new PillarSwapMoveSelectorConfig().withSubPillarType(SubPillarType.NONE));
        Schedule end = found.solution();
        int rooms = problem.rooms().size();
        int[] cellOf =
                end.papers.stream().mapToInt(p -> p.cell.session * rooms + p.cell.room).toArray();
        return new Answer(
                "hard " + -end.score.hardScore() + " objective " + -end.score.softScore(),
                found.speed(),
                ConferencePlan.of(problem, cellOf));
    }
}
