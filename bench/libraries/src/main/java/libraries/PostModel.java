package libraries;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Post-enrolment for CP-SAT. {@code at[e][s]}: event e takes slot s. A student's events in a slot
 * are at most one. Events that suit the same rooms form a kind; {@code uses[kind][s][r]} lends room
 * r in slot s to a kind, so that every slot has a matching of events and rooms.
 */
final class PostModel {
    private final Post problem;
    private final CpModel model = CpSat.model();
    private final BoolVar[][] at;
    private final BoolVar[] placed;
    private final Map<String, BoolVar[][]> uses = new LinkedHashMap<>();

    PostModel(Post problem) {
        this.problem = problem;
        at = new BoolVar[problem.size()][Post.SLOTS];
        placed = new BoolVar[problem.size()];
        hardRules();
    }

    CpModel model() {
        return model;
    }

    BoolVar[] placed() {
        return placed;
    }

    private void hardRules() {
        for (int e = 0; e < problem.size(); e++) {
            placed[e] = model.newBoolVar("");
            var choices = new ArrayList<Literal>();
            for (int s : problem.slots()[e]) {
                at[e][s] = model.newBoolVar("");
                choices.add(at[e][s]);
            }
            choices.add(placed[e].not());
            model.addExactlyOne(choices);
        }
        cliques();
        rooms();
        problem.before().forEach(pair -> before(pair[0], pair[1]));
    }

    /** The events of a student, unless another student has them all. */
    private void cliques() {
        var sets =
                Arrays.stream(problem.events())
                        .map(own -> Arrays.stream(own).boxed().toList())
                        .distinct()
                        .toList();
        for (List<Integer> own : sets) {
            if (sets.stream()
                    .anyMatch(other -> other.size() > own.size() && other.containsAll(own))) {
                continue;
            }
            for (int s = 0; s < Post.SLOTS; s++) {
                int slot = s;
                model.addAtMostOne(
                        own.stream()
                                .map(e -> at[e][slot])
                                .filter(x -> x != null)
                                .toArray(Literal[]::new));
            }
        }
    }

    private void rooms() {
        var kinds = new LinkedHashMap<String, List<Integer>>();
        for (int e = 0; e < problem.size(); e++) {
            kinds.computeIfAbsent(Arrays.toString(problem.rooms()[e]), k -> new ArrayList<>())
                    .add(e);
        }
        kinds.forEach(
                (kind, events) -> uses.put(kind, new BoolVar[Post.SLOTS][problem.roomCount()]));
        for (int s = 0; s < Post.SLOTS; s++) {
            int slot = s;
            var taken = new ArrayList<List<Literal>>();
            for (int r = 0; r < problem.roomCount(); r++) {
                taken.add(new ArrayList<>());
            }
            kinds.forEach(
                    (kind, events) -> {
                        BoolVar[] here =
                                events.stream()
                                        .map(e -> at[e][slot])
                                        .filter(x -> x != null)
                                        .toArray(BoolVar[]::new);
                        if (here.length == 0) {
                            return;
                        }
                        var lent = new ArrayList<BoolVar>();
                        for (int r : problem.rooms()[events.getFirst()]) {
                            BoolVar use = model.newBoolVar("");
                            uses.get(kind)[slot][r] = use;
                            taken.get(r).add(use);
                            lent.add(use);
                        }
                        model.addLessOrEqual(
                                LinearExpr.newBuilder()
                                        .addSum(here)
                                        .addWeightedSum(
                                                lent.toArray(BoolVar[]::new), minus(lent.size())),
                                0);
                    });
            taken.forEach(model::addAtMostOne);
        }
    }

    /** Not both: b no later than a slot, a no earlier than it. */
    private void before(int a, int b) {
        for (int s = 0; s < Post.SLOTS; s++) {
            var either = new ArrayList<Literal>();
            for (int t = 0; t < Post.SLOTS; t++) {
                if (t <= s && at[b][t] != null) {
                    either.add(at[b][t]);
                }
                if (t >= s && at[a][t] != null) {
                    either.add(at[a][t]);
                }
            }
            model.addAtMostOne(either);
        }
    }

    /** Days of students with the same events are counted once, with their number as weight. */
    LinearExprBuilder softRules() {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        var alike = new LinkedHashMap<List<Integer>, Integer>();
        for (int[] own : problem.events()) {
            alike.merge(Arrays.stream(own).boxed().toList(), 1, Integer::sum);
        }
        for (int e = 0; e < problem.size(); e++) {
            for (int last = Post.PERIODS - 1; last < Post.SLOTS; last += Post.PERIODS) {
                if (at[e][last] != null) {
                    cost.addTerm(at[e][last], problem.students()[e]);
                }
            }
        }
        alike.forEach(
                (own, times) -> {
                    for (int d = 0; d < Post.DAYS; d++) {
                        day(own, d, times, cost);
                    }
                });
        return cost;
    }

    private void day(List<Integer> own, int d, int times, LinearExprBuilder cost) {
        var busy = new ArrayList<BoolVar>();
        for (int s = d * Post.PERIODS; s < (d + 1) * Post.PERIODS; s++) {
            int slot = s;
            BoolVar[] here =
                    own.stream()
                            .map(e -> at[e][slot])
                            .filter(x -> x != null)
                            .toArray(BoolVar[]::new);
            BoolVar now = model.newBoolVar("");
            model.addEquality(LinearExpr.sum(here), now);
            busy.add(now);
        }
        for (int p = 2; p < Post.PERIODS; p++) {
            BoolVar third = model.newBoolVar("");
            model.addBoolOr(
                    new Literal[] {
                        busy.get(p).not(), busy.get(p - 1).not(), busy.get(p - 2).not(), third
                    });
            cost.addTerm(third, times);
        }
        BoolVar alone = model.newBoolVar("");
        for (int p = 0; p < Post.PERIODS; p++) {
            var company = new ArrayList<Literal>(busy);
            company.set(p, busy.get(p).not());
            company.add(alone);
            model.addBoolOr(company);
        }
        cost.addTerm(alone, times);
    }

    void hint(CpSolver known) {
        model.clearHints();
        for (BoolVar[] row : at) {
            for (BoolVar x : row) {
                if (x != null) {
                    model.addHint(x, known.booleanValue(x));
                }
            }
        }
        uses.values()
                .forEach(
                        slots ->
                                Arrays.stream(slots)
                                        .flatMap(Arrays::stream)
                                        .filter(x -> x != null)
                                        .forEach(x -> model.addHint(x, known.booleanValue(x))));
    }

    /** What is found, with a room for each event: those of a kind take the rooms lent to it. */
    Answer answer(CpSolver known, String proof) {
        int[] slotOf = new int[problem.size()];
        int[] roomOf = new int[problem.size()];
        Arrays.fill(slotOf, -1);
        Arrays.fill(roomOf, -1);
        for (int s = 0; s < Post.SLOTS; s++) {
            int[] holder = new int[problem.roomCount()];
            Arrays.fill(holder, -1);
            for (int e = 0; e < problem.size(); e++) {
                if (at[e][s] != null && known.booleanValue(at[e][s])) {
                    slotOf[e] = s;
                    for (int r : problem.rooms()[e]) {
                        BoolVar use = uses.get(Arrays.toString(problem.rooms()[e]))[s][r];
                        if (holder[r] < 0 && known.booleanValue(use)) {
                            holder[r] = e;
                            roomOf[e] = r;
                            break;
                        }
                    }
                }
            }
        }
        return new Answer(
                "DtF " + problem.distance(slotOf) + " soft " + problem.soft(slotOf),
                proof,
                problem.write(slotOf, roomOf));
    }

    private static long[] minus(int n) {
        long[] all = new long[n];
        Arrays.fill(all, -1);
        return all;
    }
}
