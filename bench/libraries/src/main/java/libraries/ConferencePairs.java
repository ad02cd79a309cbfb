package libraries;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

/** What two tracks, or two submissions, cost each other; the variables are ConferenceModel's. */
record ConferencePairs(
        Conference problem,
        CpModel model,
        LinearExprBuilder cost,
        BoolVar[][][] runs,
        BoolVar[][][] sub,
        BoolVar[][] inSession) {

    /** Counted for each pair of cells. */
    void similarAndChairs(int t, int u) {
        int weight = problem.similar()[t][u] + problem.chairs()[t][u];
        for (int s = 0; s < runs[0].length && weight > 0; s++) {
            for (BoolVar one : runs[t][s]) {
                for (BoolVar other : runs[u][s]) {
                    BoolVar both = model.newBoolVar("");
                    model.addBoolOr(new Literal[] {one.not(), other.not(), both});
                    cost.addTerm(both, weight);
                }
            }
        }
    }

    /** Two submissions that should not run side by side: in other tracks, or in other cells of one. */
    void clash(Conference.Submission a, Conference.Submission b) {
        BoolVar apart = model.newBoolVar("");
        for (int s = 0; s < runs[0].length; s++) {
            if (a.track() != b.track()) {
                model.addBoolOr(
                        new Literal[] {
                            inSession[a.index()][s].not(), inSession[b.index()][s].not(), apart
                        });
                continue;
            }
            for (int k = 0; k < runs[0][s].length; k++) {
                if (sub[a.index()][s][k] != null && sub[b.index()][s][k] != null) {
                    model.addBoolOr(
                            new Literal[] {
                                sub[a.index()][s][k].not(),
                                inSession[b.index()][s].not(),
                                sub[b.index()][s][k],
                                apart
                            });
                }
            }
        }
        cost.addTerm(apart, problem.clash()[a.index()][b.index()]);
    }
}
