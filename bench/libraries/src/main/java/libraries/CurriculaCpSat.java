package libraries;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The usual model: {@code at[c][p]} a course is held in a period, {@code in[c][p][r]} and in which
 * room.
 */
final class CurriculaCpSat {
    private final Curricula problem;
    private final CpModel model = CpSat.model();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final BoolVar[][] at;
    private final BoolVar[][][] in;

    private CurriculaCpSat(Curricula problem) {
        this.problem = problem;
        at = new BoolVar[problem.courses().size()][problem.periods()];
        in = new BoolVar[problem.courses().size()][problem.periods()][problem.rooms().size()];
    }

    static Answer solve(Curricula problem, int seed, Clock clock) {
        return new CurriculaCpSat(problem).solve(seed, clock);
    }

    private Answer solve(int seed, Clock clock) {
        problem.courses().forEach(this::course);
        for (int p = 0; p < problem.periods(); p++) {
            int period = p;
            for (int r = 0; r < problem.rooms().size(); r++) {
                int room = r;
                atMostOne(Arrays.stream(in).map(course -> course[period][room]).toList());
            }
            problem.cliques()
                    .forEach(own -> atMostOne(own.stream().map(c -> at[c][period]).toList()));
        }
        problem.curricula().forEach(this::compactness);
        model.minimize(cost);
        CpSolver solver = CpSat.solver(seed, clock.left());
        CpSolverStatus status = solver.solve(model);
        if (!CpSat.found(status)) {
            return new Answer("none", "≥ " + Math.round(solver.bestObjectiveBound()), "");
        }
        return new Answer(
                "soft " + Math.round(solver.objectiveValue()),
                "≥ " + Math.round(solver.bestObjectiveBound()),
                write(solver));
    }

    private void atMostOne(List<BoolVar> some) {
        model.addAtMostOne(some.stream().filter(x -> x != null).toArray(Literal[]::new));
    }

    private void course(Curricula.Course course) {
        int c = course.index();
        var held = new ArrayList<BoolVar>();
        BoolVar[] used = new BoolVar[problem.rooms().size()];
        Arrays.setAll(used, r -> model.newBoolVar(""));
        for (int p = 0; p < problem.periods(); p++) {
            if (course.closed()[p]) {
                continue;
            }
            at[c][p] = model.newBoolVar("");
            held.add(at[c][p]);
            for (Curricula.Room room : problem.rooms()) {
                BoolVar here = model.newBoolVar("");
                in[c][p][room.index()] = here;
                model.addImplication(here, used[room.index()]);
                cost.addTerm(here, Math.max(0, course.students() - room.capacity()));
            }
            var choices = new ArrayList<Literal>(Arrays.asList(in[c][p]));
            choices.add(at[c][p].not());
            model.addExactlyOne(choices);
        }
        model.addEquality(LinearExpr.sum(held.toArray(BoolVar[]::new)), course.lectures());
        var extra = model.newIntVar(0, used.length - 1, "");
        model.addLessOrEqual(LinearExpr.newBuilder().addSum(used).addTerm(extra, -1), 1);
        cost.add(extra);
        days(course);
    }

    private void days(Curricula.Course course) {
        LinearExprBuilder days = LinearExpr.newBuilder();
        for (int d = 0; d < problem.days(); d++) {
            BoolVar day = model.newBoolVar("");
            var held = new ArrayList<Literal>();
            for (int p = d * problem.periodsPerDay(); p < (d + 1) * problem.periodsPerDay(); p++) {
                if (at[course.index()][p] != null) {
                    held.add(at[course.index()][p]);
                }
            }
            held.add(day.not());
            model.addBoolOr(held);
            days.add(day);
        }
        var missing = model.newIntVar(0, course.days(), "");
        model.addGreaterOrEqual(days.add(missing), course.days());
        cost.addTerm(missing, Curricula.DAY_MISSING);
    }

    /** A lecture of the curriculum with none beside it the same day is isolated. */
    private void compactness(List<Integer> curriculum) {
        var busy = new ArrayList<BoolVar>();
        for (int p = 0; p < problem.periods(); p++) {
            int period = p;
            BoolVar now = model.newBoolVar("");
            model.addEquality(
                    LinearExpr.sum(
                            curriculum.stream()
                                    .map(c -> at[c][period])
                                    .filter(x -> x != null)
                                    .toArray(BoolVar[]::new)),
                    now);
            busy.add(now);
        }
        for (int p = 0; p < problem.periods(); p++) {
            int inDay = p % problem.periodsPerDay();
            BoolVar isolated = model.newBoolVar("");
            var clause = new ArrayList<Literal>(List.of(busy.get(p).not(), isolated));
            if (inDay > 0) {
                clause.add(busy.get(p - 1));
            }
            if (inDay < problem.periodsPerDay() - 1) {
                clause.add(busy.get(p + 1));
            }
            model.addBoolOr(clause);
            cost.addTerm(isolated, Curricula.ISOLATED);
        }
    }

    private String write(CpSolver solver) {
        var text = new StringBuilder();
        for (Curricula.Course course : problem.courses()) {
            for (int p = 0; p < problem.periods(); p++) {
                for (Curricula.Room room : problem.rooms()) {
                    BoolVar here = in[course.index()][p][room.index()];
                    if (here != null && solver.booleanValue(here)) {
                        text.append(problem.line(course, room, p));
                    }
                }
            }
        }
        return text.toString();
    }
}
