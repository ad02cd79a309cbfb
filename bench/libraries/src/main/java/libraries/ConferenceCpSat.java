package libraries;

import com.google.ortools.sat.CpSolver;

/** The whole conference at once. */
final class ConferenceCpSat {
    private ConferenceCpSat() {}

    static Answer solve(Conference problem, int seed, Clock clock) {
        var conference = new ConferenceModel(problem);
        CpSolver solver = CpSat.solver(seed, clock.left());
        boolean found = CpSat.found(solver.solve(conference.model()));
        String bound = "≥ " + Math.round(solver.bestObjectiveBound());
        return found
                ? new Answer(
                        "objective " + Math.round(solver.objectiveValue()),
                        bound,
                        conference.write(solver))
                : new Answer("none", bound, "");
    }
}
