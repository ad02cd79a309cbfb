package libraries;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * CP-SAT as a helper: a first schedule from the whole model, then small neighbourhoods, each solved
 * as well as a second allows by one worker while the rest stands still. A neighbourhood is a few
 * tracks in all sessions, or all tracks in two sessions.
 */
final class ConferencePieces {
    private static final double FIRST_PART = 0.2;
    private static final double SECONDS = 1.5;
    private static final double TIMES = 1.3;

    private final Conference problem;
    private final ConferenceModel conference;
    private final SplittableRandom dice;
    private double tracks = 3;
    private double sessions = 2;

    private ConferencePieces(Conference problem, int seed) {
        this.problem = problem;
        conference = new ConferenceModel(problem);
        dice = new SplittableRandom(seed);
    }

    static Answer solve(Conference problem, int seed, Clock clock) {
        return new ConferencePieces(problem, seed).solve(seed, clock);
    }

    private Answer solve(int seed, Clock clock) {
        CpSolver best = CpSat.solver(seed, clock.left() * FIRST_PART);
        if (!CpSat.found(best.solve(conference.model()))) {
            return new Answer("none", "", "");
        }
        long first = Math.round(best.objectiveValue());
        int solved = 0;
        int tried = 0;
        Map<BoolVar, Boolean> now = values(best);
        while (clock.left() > SECONDS) {
            boolean byTrack = dice.nextInt(2) == 0;
            CpModel piece = piece(now, byTrack, Math.round(best.objectiveValue()));
            CpSolver solver =
                    CpSat.solver(dice.nextInt(Integer.MAX_VALUE), Math.min(SECONDS, clock.left()));
            solver.getParameters().setNumWorkers(1).setFixVariablesToTheirHintedValue(true);
            var status = solver.solve(piece);
            tried++;
            boolean done =
                    status == com.google.ortools.sat.CpSolverStatus.OPTIMAL
                            || status == com.google.ortools.sat.CpSolverStatus.INFEASIBLE;
            solved += done ? 1 : 0;
            resize(byTrack, done);
            if (CpSat.found(status)) {
                best = solver;
                now = values(best);
            }
        }
        String score =
                "objective "
                        + Math.round(best.objectiveValue())
                        + " (from "
                        + first
                        + ", "
                        + solved
                        + " of "
                        + tried
                        + " pieces solved)";
        return new Answer(score, "", conference.write(best));
    }

    /** More at once while pieces are solved in time, fewer when not. */
    private void resize(boolean byTrack, boolean done) {
        if (byTrack) {
            tracks = Math.clamp(done ? tracks * TIMES : tracks / TIMES, 2, problem.tracks().size());
        } else {
            sessions =
                    Math.clamp(
                            done ? sessions * TIMES : sessions / TIMES,
                            2,
                            problem.sessions().size());
        }
    }

    /** The whole model, no worse than now, with all fixed but the tracks or the sessions drawn. */
    private CpModel piece(Map<BoolVar, Boolean> now, boolean byTrack, long worst) {
        boolean[] free =
                drawn(
                        byTrack ? problem.tracks().size() : problem.sessions().size(),
                        (int) (byTrack ? tracks : sessions));
        CpModel piece = conference.model().getClone();
        piece.addLessOrEqual(LinearExpr.newBuilder().add(conference.cost()), worst);
        for (int t = 0; t < problem.tracks().size(); t++) {
            for (int s = 0; s < problem.sessions().size(); s++) {
                if (!free[byTrack ? t : s]) {
                    conference.of(t, s).forEach(x -> piece.addHint(x, now.get(x)));
                }
            }
        }
        return piece;
    }

    private boolean[] drawn(int n, int wanted) {
        boolean[] free = new boolean[n];
        for (int k = 0; k < wanted; k++) {
            free[dice.nextInt(n)] = true;
        }
        return free;
    }

    private Map<BoolVar, Boolean> values(CpSolver solver) {
        var values = new HashMap<BoolVar, Boolean>();
        for (int t = 0; t < problem.tracks().size(); t++) {
            for (int s = 0; s < problem.sessions().size(); s++) {
                conference.of(t, s).forEach(x -> values.put(x, solver.booleanValue(x)));
            }
        }
        return values;
    }
}
