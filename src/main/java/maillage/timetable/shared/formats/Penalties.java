package maillage.timetable.shared.formats;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What it costs to bring one thing together with another, 0 where nothing is said.
 *
 * @param rows by place of the first, what is not 0 by place of the second, in its order
 */
public record Penalties(List<Map<Integer, Integer>> rows) {
    public Penalties {
        rows =
                rows.stream()
                        .<Map<Integer, Integer>>map(
                                row -> Collections.unmodifiableMap(new TreeMap<>(row)))
                        .toList();
    }

    public int of(int row, int column) {
        return rows.get(row).getOrDefault(column, 0);
    }
}
