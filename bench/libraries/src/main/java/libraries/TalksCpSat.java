package libraries;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Re-planning of talks: an optional interval a venue, no overlap in a venue or for a speaker,
 * fewest moved.
 */
final class TalksCpSat {
    private TalksCpSat() {}

    static Answer solve(Talks problem, int seed, Clock clock) {
        CpModel model = CpSat.model();
        long origin =
                problem.talks().stream()
                        .flatMap(t -> t.windows().stream())
                        .mapToLong(Talks.Window::first)
                        .min()
                        .orElseThrow();
        var starts = new ArrayList<IntVar>();
        var inVenue = new ArrayList<Map<Integer, BoolVar>>();
        var byVenue = new HashMap<Integer, List<IntervalVar>>();
        var bySpeaker = new HashMap<Integer, List<IntervalVar>>();
        var stays = new ArrayList<BoolVar>();
        for (Talks.Talk talk : problem.talks()) {
            var byRoom = new HashMap<Integer, List<Long>>();
            talk.spots()
                    .forEach(
                            s ->
                                    byRoom.computeIfAbsent(s.venue(), v -> new ArrayList<>())
                                            .add((s.start() - origin) / Talks.GRID));
            Domain any =
                    Domain.fromValues(
                            byRoom.values().stream()
                                    .flatMap(List::stream)
                                    .distinct()
                                    .mapToLong(x -> x)
                                    .toArray());
            IntVar start = model.newIntVarFromDomain(any, "");
            int size = (talk.minutes() + Talks.CHANGEOVER) / Talks.GRID;
            var venues = new HashMap<Integer, BoolVar>();
            byRoom.forEach(
                    (venue, times) -> {
                        BoolVar here = model.newBoolVar("");
                        venues.put(venue, here);
                        model.addLinearExpressionInDomain(
                                        start,
                                        Domain.fromValues(
                                                times.stream().mapToLong(x -> x).toArray()))
                                .onlyEnforceIf(here);
                        byVenue.computeIfAbsent(venue, v -> new ArrayList<>())
                                .add(model.newOptionalFixedSizeIntervalVar(start, size, here, ""));
                    });
            model.addExactlyOne(venues.values().toArray(BoolVar[]::new));
            IntervalVar whole = model.newFixedSizeIntervalVar(start, size, "");
            talk.speakers()
                    .forEach(p -> bySpeaker.computeIfAbsent(p, v -> new ArrayList<>()).add(whole));
            if (talk.preset() != null && talk.spots().contains(talk.preset())) {
                BoolVar stay = model.newBoolVar("");
                model.addEquality(start, (talk.preset().start() - origin) / Talks.GRID)
                        .onlyEnforceIf(stay);
                model.addImplication(stay, venues.get(talk.preset().venue()));
                stays.add(stay);
            }
            starts.add(start);
            inVenue.add(venues);
        }
        byVenue.values().forEach(model::addNoOverlap);
        bySpeaker.values().stream().filter(list -> list.size() > 1).forEach(model::addNoOverlap);
        long preset = problem.talks().stream().filter(t -> t.preset() != null).count();
        model.minimize(
                LinearExpr.newBuilder()
                        .add(preset)
                        .addWeightedSum(stays.toArray(BoolVar[]::new), minusOnes(stays.size())));
        CpSolver solver = CpSat.solver(seed, clock.left());
        CpSolverStatus status = solver.solve(model);
        if (!CpSat.found(status)) {
            return new Answer("none", status.toString(), "");
        }
        var spots = new ArrayList<Talks.Spot>();
        for (int t = 0; t < starts.size(); t++) {
            long at = origin + solver.value(starts.get(t)) * Talks.GRID;
            int venue =
                    inVenue.get(t).entrySet().stream()
                            .filter(e -> solver.booleanValue(e.getValue()))
                            .findFirst()
                            .orElseThrow()
                            .getKey();
            spots.add(new Talks.Spot(venue, at));
        }
        return new Answer(
                "moved " + Math.round(solver.objectiveValue()),
                "≥ " + Math.round(solver.bestObjectiveBound()),
                problem.write(spots));
    }

    private static long[] minusOnes(int n) {
        long[] all = new long[n];
        java.util.Arrays.fill(all, -1);
        return all;
    }
}
