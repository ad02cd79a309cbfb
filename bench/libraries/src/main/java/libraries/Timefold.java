package libraries;

import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverManager;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Timefold as every family calls it: a construction heuristic, then late acceptance over the moves
 * given. One thread: more are not in the free edition.
 */
final class Timefold {
    /** How many steps ago a step is compared with, as the library sets it unless told. */
    static final int LATE = 400;

    private Timefold() {}

    /** A solution and the speed at which it was found. */
    record Found<S>(S solution, String speed) {}

    static <S> Found<S> solve(
            S problem,
            Class<?> entity,
            Class<? extends ConstraintProvider> rules,
            int seed,
            Clock clock,
            int late,
            MoveSelectorConfig<?>... moves) {
        var acceptor =
                new LocalSearchAcceptorConfig()
                        .withLateAcceptanceSize(Integer.getInteger("late", late));
        @SuppressWarnings({"rawtypes", "unchecked"})
        var union = new UnionMoveSelectorConfig((List) List.of(moves));
        var config =
                new SolverConfig()
                        .withSolutionClass(problem.getClass())
                        .withEntityClasses(entity)
                        .withConstraintProviderClass(rules)
                        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                        .withRandomSeed((long) seed)
                        .withPhases(
                                new ConstructionHeuristicPhaseConfig(),
                                new LocalSearchPhaseConfig()
                                        .withMoveSelectorConfig(union)
                                        .withAcceptorConfig(acceptor)
                                        .withForagerConfig(
                                                new LocalSearchForagerConfig()
                                                        .withAcceptedCountLimit(1)));
        config.withTerminationSpentLimit(Duration.ofMillis((long) (clock.left() * 1000)));
        try (SolverManager<S> manager = SolverManager.create(config)) {
            var job = manager.solve(1L, problem);
            Processor.atEnd(job::terminateEarly);
            S solution = job.getFinalBestSolution();
            return new Found<>(
                    solution, String.format("%,d moves/s", job.getMoveEvaluationSpeed()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
