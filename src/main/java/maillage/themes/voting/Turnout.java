package maillage.themes.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many voted, sector by sector. Cells of fewer than five electors or voters are put together
 * with the smallest others, so that none can be told from the total either.
 */
public final class Turnout {
    private static final Comparator<Cell> SMALLEST =
            Comparator.comparingInt(Cell::voted)
                    .thenComparingInt(Cell::electors)
                    .thenComparing(cell -> String.join("+", cell.sectors()));

    private Turnout() {}

    /**
     * @param sectors codes; an empty one for organisations without a sector
     */
    public record Cell(List<String> sectors, int electors, int voted) {
        private Cell with(Cell other) {
            var both = new TreeSet<>(sectors);
            both.addAll(other.sectors);
            return new Cell(List.copyOf(both), electors + other.electors, voted + other.voted);
        }
    }

    /** Nothing when even all together they are too few. */
    static List<Cell> of(List<ElectorStore.Row> electors) {
        var bySector = new TreeMap<String, Cell>();
        for (ElectorStore.Row one : electors) {
            var cell = new Cell(List.of(one.sector()), 1, one.hasVoted() ? 1 : 0);
            bySector.merge(one.sector(), cell, Cell::with);
        }
        var cells = new ArrayList<>(bySector.values());
        while (!cells.isEmpty()) {
            cells.sort(SMALLEST);
            if (cells.getFirst().voted() >= College.FEWEST) {
                break;
            }
            Cell small = cells.removeFirst();
            if (cells.isEmpty()) {
                return List.of();
            }
            cells.set(0, cells.getFirst().with(small));
        }
        cells.sort(Comparator.comparingInt(Cell::electors).reversed());
        return List.copyOf(cells);
    }
}
