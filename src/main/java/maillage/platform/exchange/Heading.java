package maillage.platform.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The line of names: where each column of the format stands in this file. */
record Heading(
        int width, Map<String, Integer> positions, List<String> ignored, List<Fault> faults) {
    static Heading of(List<String> names, List<Column> columns) {
        var positions = new HashMap<String, Integer>();
        var ignored = new ArrayList<String>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Column meant =
                    columns.stream()
                            .filter(column -> column.answersTo(name))
                            .findFirst()
                            .orElse(null);
            if (meant == null) {
                if (!name.isEmpty()) {
                    ignored.add(name);
                }
            } else if (meant.use() != Column.Use.SHOWN
                    && positions.putIfAbsent(meant.name(), i) != null) {
                faults.add(Fault.of(1, meant.name(), name, "column-twice"));
            }
        }
        for (Column column : columns) {
            if (column.use() == Column.Use.KEY && !positions.containsKey(column.name())) {
                faults.add(
                        Fault.of(
                                1,
                                column.name(),
                                "",
                                "column-missing",
                                String.join(", ", column.aliases())));
            }
        }
        return new Heading(names.size(), positions, ignored, faults);
    }

    /** Where the column stands, from 0; −1 when the file does not have it. */
    int positionOf(Column column) {
        return positions.getOrDefault(column.name(), -1);
    }
}
