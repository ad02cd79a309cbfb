package maillage.timetable.solving;

import java.io.PrintStream;
import java.util.Locale;
import maillage.kernel.Language;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Watcher;

/** One search, from what was asked to the best solution as a text. */
final class Solving implements Watcher {
    private static final int MOST_THREADS = 2;

    private final Problem problem;
    private final Solver solver;
    private final Asked asked;
    private final Interruption interruption;
    private final Language language;
    private final PrintStream err;
    private double told = Double.NEGATIVE_INFINITY;

    Solving(
            Problem problem,
            Solver solver,
            Asked asked,
            Interruption interruption,
            Language language,
            PrintStream err) {
        this.problem = problem;
        this.solver = solver;
        this.asked = asked;
        this.interruption = interruption;
        this.language = language;
        this.err = err;
    }

    String solve() {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        var orders = new Orders(asked.limit(), asked.seed(), threads, this);
        return solver.solve(orders);
    }

    /** Told at most once a second, so that telling does not take the search's time. */
    @Override
    public void better(Found found) {
        if (asked.progress() && found.seconds() - told >= 1) {
            told = found.seconds();
            tell(found);
        }
    }

    private void tell(Found found) {
        String solution = solver.written(found);
        err.printf(
                Locale.ROOT,
                "%8.1f s %,15d  %s%n",
                found.seconds(),
                found.steps(),
                problem.judge(Content.of(solution)).headline(language));
    }

    @Override
    public boolean stop() {
        return interruption.isAsked();
    }
}
