package maillage.themes.shared.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Scottish count as an election office does it: parcels of papers on tables, values written on
 * them.
 */
final class PaperByPaper {
    private static final class Paper {
        private final List<Integer> order = new ArrayList<>();
        private BigDecimal value = BigDecimal.ONE;
    }

    private final int places;
    private final Lot lot;
    private final BigDecimal quota;
    private final Map<Integer, List<Paper>> tables = new HashMap<>();
    private final Map<Integer, BigDecimal> totals = new HashMap<>();
    private final List<Map<Integer, BigDecimal>> earlier = new ArrayList<>();
    private final Set<Integer> continuing = new HashSet<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Integer> surpluses = new ArrayList<>();

    PaperByPaper(Election election, Lot lot) {
        this.places = election.places();
        this.lot = lot;
        Rankings rankings = Elections.repeated(election).rankings();
        for (int choice = 0; choice < election.size(); choice++) {
            continuing.add(choice);
            tables.put(choice, new ArrayList<>());
            totals.put(choice, BigDecimal.ZERO);
        }
        this.quota = BigDecimal.valueOf(rankings.voters() / (places + 1) + 1);
        for (int[][] ballot : rankings.ranked()) {
            var paper = new Paper();
            for (int[] rank : ballot) {
                paper.order.add(rank[0]);
            }
            place(paper);
        }
    }

    private void place(Paper paper) {
        for (int choice : paper.order) {
            if (continuing.contains(choice)) {
                tables.get(choice).add(paper);
                totals.merge(choice, paper.value, BigDecimal::add);
                return;
            }
        }
    }

    List<Integer> elected() {
        while (true) {
            earlier.add(new HashMap<>(totals));
            var reached = new ArrayList<>(continuing);
            reached.removeIf(one -> totals.get(one).compareTo(quota) < 0);
            reached.sort(ahead());
            reached.forEach(this::elect);
            if (continuing.size() <= places - elected.size()) {
                new ArrayList<>(continuing).stream().sorted(ahead()).forEach(this::elect);
            }
            if (elected.size() >= places) {
                return elected;
            }
            if (surpluses.isEmpty()) {
                exclude(continuing.stream().max(ahead()).orElseThrow());
            } else {
                surpluses.sort(ahead());
                transfer(surpluses.removeFirst());
            }
        }
    }

    private void elect(int choice) {
        continuing.remove(choice);
        elected.add(choice);
        if (totals.get(choice).compareTo(quota) > 0) {
            surpluses.add(choice);
        }
    }

    private void transfer(int choice) {
        BigDecimal total = totals.get(choice);
        BigDecimal surplus = total.subtract(quota);
        totals.put(choice, quota);
        for (Paper paper : tables.get(choice)) {
            paper.value = surplus.multiply(paper.value).divide(total, 5, RoundingMode.DOWN);
            place(paper);
        }
    }

    private void exclude(int choice) {
        continuing.remove(choice);
        totals.put(choice, BigDecimal.ZERO);
        tables.get(choice).forEach(this::place);
    }

    private Comparator<Integer> ahead() {
        return (one, other) -> {
            for (Map<Integer, BigDecimal> stage : earlier.reversed()) {
                int order = stage.get(other).compareTo(stage.get(one));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(lot.place()[one], lot.place()[other]);
        };
    }
}
