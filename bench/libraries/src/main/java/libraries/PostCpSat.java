package libraries;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;

/**
 * Post-enrolment with CP-SAT: all events as a question of satisfaction, for half of the time; then
 * the comfort of students, or the fewest left out.
 */
final class PostCpSat {
    private final Post problem;
    private final PostModel post;

    private PostCpSat(Post problem) {
        this.problem = problem;
        post = new PostModel(problem);
    }

    static Answer solve(Post problem, int seed, Clock clock) {
        return new PostCpSat(problem).solve(seed, clock);
    }

    private Answer solve(int seed, Clock clock) {
        CpSolver complete = everyEvent(seed, clock.left() / 2);
        return complete == null ? mostStudents(seed, clock) : comfort(complete, seed, clock);
    }

    /** A timetable of all events by pure search for satisfaction, or null. */
    private CpSolver everyEvent(int seed, double seconds) {
        CpModel whole = post.model().getClone();
        for (BoolVar p : post.placed()) {
            whole.addEquality(p, 1);
        }
        CpSolver solver = CpSat.solver(seed, seconds);
        return CpSat.found(solver.solve(whole)) ? solver : null;
    }

    private Answer mostStudents(int seed, Clock clock) {
        long[] students = Arrays.stream(problem.students()).asLongStream().toArray();
        post.model().maximize(LinearExpr.weightedSum(post.placed(), students));
        CpSolver solver = CpSat.solver(seed, clock.left());
        if (!CpSat.found(solver.solve(post.model()))) {
            return new Answer("none", "", "");
        }
        return post.answer(
                solver,
                "DtF ≥ "
                        + Math.max(
                                0,
                                Arrays.stream(students).sum()
                                        - Math.round(solver.bestObjectiveBound())));
    }

    private Answer comfort(CpSolver complete, int seed, Clock clock) {
        post.hint(complete);
        for (BoolVar p : post.placed()) {
            post.model().addEquality(p, 1);
        }
        post.model().minimize(post.softRules());
        CpSolver solver = CpSat.solver(seed, clock.left());
        CpSolver best = CpSat.found(solver.solve(post.model())) ? solver : complete;
        return post.answer(best, "soft ≥ " + Math.max(0, Math.round(solver.bestObjectiveBound())));
    }
}
