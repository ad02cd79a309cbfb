package libraries;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A conference for CP-SAT. {@code holds[t][s][r]}: track t has the cell. Where a track has several
 * cells in a session they are numbered in the order of their rooms: {@code runs[t][s][k]} there is
 * a k-th, {@code sub[i][s][k]} submission i is in it. The room of a submission then costs nothing
 * to know. A track has at most three cells in a session: bounds are proved under that rule.
 */
final class ConferenceModel {
    private static final int MOST_PARALLEL = 3;
    private final Conference problem;
    private final int sessions;
    private final int rooms;
    private final CpModel model = CpSat.model();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final BoolVar[][][] holds;
    private final BoolVar[][][] sub;
    private final BoolVar[][] inSession;
    private final BoolVar[][][] runs;
    private final int parallel;

    ConferenceModel(Conference problem) {
        this.problem = problem;
        sessions = problem.sessions().size();
        rooms = problem.rooms().size();
        holds = new BoolVar[problem.tracks().size()][sessions][rooms];
        parallel = Math.min(MOST_PARALLEL, rooms);
        runs = new BoolVar[problem.tracks().size()][sessions][parallel];
        sub = new BoolVar[problem.submissions().size()][sessions][parallel];
        inSession = new BoolVar[problem.submissions().size()][sessions];
        for (int t = 0; t < problem.tracks().size(); t++) {
            track(t);
        }
        oneTrackACell();
        var pairs = new ConferencePairs(problem, model, cost, runs, sub, inSession);
        for (int t = 0; t < problem.tracks().size(); t++) {
            order(t);
            for (int u = 0; u < t; u++) {
                pairs.similarAndChairs(t, u);
            }
        }
        for (var a : problem.submissions()) {
            problem.submissions().stream()
                    .filter(b -> b.index() < a.index() && problem.clash()[a.index()][b.index()] > 0)
                    .forEach(b -> pairs.clash(a, b));
        }
        model.minimize(cost);
    }

    CpModel model() {
        return model;
    }

    LinearExpr cost() {
        return cost.build();
    }

    /** All variables of one track in one session. */
    List<BoolVar> of(int track, int session) {
        var all = new ArrayList<BoolVar>(List.of(holds[track][session]));
        all.addAll(List.of(runs[track][session]));
        for (Conference.Submission one : problem.of(track)) {
            all.add(inSession[one.index()][session]);
            Arrays.stream(sub[one.index()][session]).filter(x -> x != null).forEach(all::add);
        }
        return all;
    }

    /** The schedule found. */
    String write(CpSolver solver) {
        int[] cellOf = new int[problem.submissions().size()];
        for (var one : problem.submissions()) {
            for (int s = 0; s < sessions; s++) {
                for (int k = 0; k < parallel; k++) {
                    if (sub[one.index()][s][k] != null
                            && solver.booleanValue(sub[one.index()][s][k])) {
                        cellOf[one.index()] = s * rooms + room(solver, one.track(), s, k);
                    }
                }
            }
        }
        return ConferencePlan.of(problem, cellOf);
    }

    /** The room of the k-th cell of a track in a session. */
    private int room(CpSolver solver, int track, int session, int k) {
        int[] held =
                IntStream.range(0, rooms)
                        .filter(r -> solver.booleanValue(holds[track][session][r]))
                        .toArray();
        return held[k];
    }

    private void oneTrackACell() {
        for (int s = 0; s < sessions; s++) {
            for (int r = 0; r < rooms; r++) {
                var some = new ArrayList<Literal>();
                for (BoolVar[][] track : holds) {
                    some.add(track[s][r]);
                }
                model.addAtMostOne(some);
            }
        }
    }

    private void track(int t) {
        List<Conference.Submission> own = problem.of(t);
        BoolVar[] uses = new BoolVar[rooms];
        for (int r = 0; r < rooms; r++) {
            uses[r] = model.newBoolVar("");
        }
        for (int s = 0; s < sessions; s++) {
            for (int r = 0; r < rooms; r++) {
                holds[t][s][r] = model.newBoolVar("");
                cost.addTerm(holds[t][s][r], problem.cell()[t][s][r]);
                model.addImplication(holds[t][s][r], uses[r]);
            }
            for (int k = 0; k < parallel; k++) {
                runs[t][s][k] = model.newBoolVar("");
                if (k > 0) {
                    model.addImplication(runs[t][s][k], runs[t][s][k - 1]);
                    cost.addTerm(runs[t][s][k], problem.weight("parallelTracks"));
                }
            }
            model.addEquality(LinearExpr.sum(holds[t][s]), LinearExpr.sum(runs[t][s]));
        }
        own.forEach(this::submission);
        for (int s = 0; s < sessions; s++) {
            for (int k = 0; k < parallel; k++) {
                LinearExprBuilder load = LinearExpr.newBuilder();
                var some = new ArrayList<Literal>();
                for (Conference.Submission one : own) {
                    if (sub[one.index()][s][k] != null) {
                        load.addTerm(sub[one.index()][s][k], one.slots());
                        some.add(sub[one.index()][s][k]);
                    }
                }
                model.addLessOrEqual(load.addTerm(runs[t][s][k], -problem.slots()[s]), 0);
                some.add(runs[t][s][k].not());
                model.addBoolOr(some);
            }
        }
        costBeyondOne(uses, problem.weight("roomsPerTrack"));
        if (problem.weight("consecutiveTracks") > 0) {
            contiguous(t);
        }
    }

    private void submission(Conference.Submission one) {
        int i = one.index();
        for (int s = 0; s < sessions; s++) {
            inSession[i][s] = model.newBoolVar("");
            cost.addTerm(inSession[i][s], problem.place()[i][s]);
            var here = new ArrayList<Literal>();
            for (int k = 0; k < parallel && one.slots() <= problem.slots()[s]; k++) {
                sub[i][s][k] = model.newBoolVar("");
                model.addImplication(sub[i][s][k], runs[one.track()][s][k]);
                here.add(sub[i][s][k]);
            }
            here.add(inSession[i][s].not());
            model.addExactlyOne(here);
        }
        model.addExactlyOne(inSession[i]);
    }

    /** A gap: the track runs earlier and later, and not in between. */
    private void contiguous(int t) {
        BoolVar gap = model.newBoolVar("");
        BoolVar[] begun = new BoolVar[sessions];
        BoolVar[] more = new BoolVar[sessions];
        for (int s = 0; s < sessions; s++) {
            begun[s] = model.newBoolVar("");
            more[s] = model.newBoolVar("");
            model.addImplication(runs[t][s][0], begun[s]);
            model.addImplication(runs[t][s][0], more[s]);
            if (s > 0) {
                model.addImplication(begun[s - 1], begun[s]);
                model.addImplication(more[s], more[s - 1]);
            }
        }
        for (int s = 1; s < sessions - 1; s++) {
            model.addBoolOr(
                    new Literal[] {runs[t][s][0], begun[s - 1].not(), more[s + 1].not(), gap});
        }
        cost.addTerm(gap, problem.weight("consecutiveTracks"));
    }

    /**
     * A submission with a wished number misses it unless its cell holds that number of its track;
     * in a cell any order can be had.
     */
    private void order(int t) {
        List<Conference.Submission> own = problem.of(t);
        List<Conference.Submission> wishing = own.stream().filter(one -> one.order() > 0).toList();
        if (problem.weight("order") == 0 || wishing.isEmpty()) {
            return;
        }
        for (Conference.Submission one : wishing) {
            BoolVar missed = model.newBoolVar("");
            LinearExprBuilder before = LinearExpr.newBuilder();
            for (int s = 0; s < sessions; s++) {
                for (int k = 0; k < parallel; k++) {
                    if (sub[one.index()][s][k] == null) {
                        continue;
                    }
                    LinearExprBuilder through = LinearExpr.newBuilder().add(before.build());
                    for (Conference.Submission other : own) {
                        if (sub[other.index()][s][k] != null) {
                            through.add(sub[other.index()][s][k]);
                        }
                    }
                    Literal[] hit = {sub[one.index()][s][k], missed.not()};
                    model.addLessOrEqual(before.build(), one.order() - 1).onlyEnforceIf(hit);
                    model.addGreaterOrEqual(through.build(), one.order()).onlyEnforceIf(hit);
                    before = through;
                }
            }
            cost.addTerm(missed, problem.weight("order"));
        }
    }

    private void costBeyondOne(BoolVar[] some, int weight) {
        var extra = model.newIntVar(0, some.length - 1, "");
        model.addLessOrEqual(LinearExpr.newBuilder().addSum(some).addTerm(extra, -1), 1);
        cost.addTerm(extra, weight);
    }
}
