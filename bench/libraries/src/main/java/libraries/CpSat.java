package libraries;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;

/** CP-SAT as every family calls it: two workers, a seed, what is left of the time. */
final class CpSat {
    static final int WORKERS = 2;

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
        return solver;
    }

    static CpModel model() {
        return new CpModel();
    }

    static boolean found(CpSolverStatus status) {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }
}
