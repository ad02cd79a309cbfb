package libraries;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;

/** CP-SAT as every family calls it: two workers, a seed, what is left of the time. */
final class CpSat {
    static final int WORKERS = Integer.getInteger("workers", 2);

    /**
     * The library's deterministic time for a run that repeats on any number of threads; 0: by the
     * clock.
     */
    private static final int STEPS = Integer.getInteger("steps", 0);

    private CpSat() {}

    static void load() {
        Loader.loadNativeLibraries();
    }

    static CpSolver solver(int seed, double seconds) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(WORKERS)
                .setRandomSeed(seed)
                .setMaxTimeInSeconds(seconds);
        solver.getParameters().setLogSearchProgress(Boolean.getBoolean("log"));
        if (STEPS > 0) {
            solver.getParameters()
                    .setInterleaveSearch(true)
                    .setMaxDeterministicTime(STEPS)
                    .setMaxTimeInSeconds(Double.MAX_VALUE);
        }
        Processor.atEnd(solver::stopSearch);
        return solver;
    }

    static CpModel model() {
        return new CpModel();
    }

    static boolean found(CpSolverStatus status) {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }
}
