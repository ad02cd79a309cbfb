package maillage.platform.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks one file against its format, what is stored, and the rules of its kind. */
final class Checking {
    private final ExchangedList list;
    private final List<Column> columns;
    private final Choices choices;
    private final Map<String, Integer> order = new HashMap<>();

    Checking(ExchangedList list, List<Column> columns, Choices choices) {
        this.list = list;
        this.columns = columns;
        this.choices = choices;
        columns.forEach(column -> order.put(column.name(), order.size()));
    }

    Checked check(Table table) {
        var heading = Heading.of(table.columns(), columns);
        if (!heading.faults().isEmpty()) {
            return Checked.refused(table, heading.ignored(), heading.faults());
        }
        List<Line> lines = table.rows().stream().map(row -> read(row, heading)).toList();
        Map<String, Map<String, String>> stored = storedByKey(lines);
        lines.forEach(line -> settle(line, heading, stored));
        refuseTwice(lines);
        list.check(lines);
        return sorted(lines, heading.ignored(), stored);
    }

    private Line read(Table.Row row, Heading heading) {
        var line = new Line(row.line());
        if (row.reachesBeyond(heading.width())) {
            line.fault("", "beyond");
        }
        for (Column column : columns) {
            int at = heading.positionOf(column);
            String written = at < 0 ? "" : row.at(at).strip();
            if (!written.isEmpty()) {
                switch (column.shape().read(written)) {
                    case Shape.Kept(String value) -> line.keep(column.name(), value);
                    case Shape.Wrong wrong -> line.fault(column.name(), written, wrong);
                }
            }
        }
        return line;
    }

    private Map<String, Map<String, String>> storedByKey(List<Line> lines) {
        String first = columns.getFirst().name();
        Set<String> asked = new HashSet<>();
        lines.forEach(line -> asked.add(choices.sameAs(line.number()).orElse(line.at(first))));
        var stored = new HashMap<String, Map<String, String>>();
        list.storedCells(asked).forEach(row -> stored.put(list.keyOf(columns, row), row));
        return stored;
    }

    /** Gives the line its row, and fills what the file does not say. */
    private void settle(Line line, Heading heading, Map<String, Map<String, String>> stored) {
        String key =
                choices.sameAs(line.number()).orElseGet(() -> list.keyOf(columns, line.cells()));
        Map<String, String> row = stored.get(key);
        if (row == null && choices.sameAs(line.number()).isPresent()) {
            line.fault("", "no-longer-there");
        }
        line.belongsTo(row, key);
        for (Column column : columns) {
            boolean said = heading.positionOf(column) >= 0;
            if (!line.has(column.name()) && !line.isFaulty(column.name())) {
                String kept =
                        row != null && (!said || column.isKey())
                                ? row.getOrDefault(column.name(), "")
                                : column.otherwise();
                line.keep(column.name(), kept);
                if (kept.isEmpty() && column.isRequired()) {
                    line.fault(column.name(), "required");
                }
            } else if (row != null && column.isKey() && choices.sameAs(line.number()).isPresent()) {
                line.keep(column.name(), row.getOrDefault(column.name(), line.at(column.name())));
            }
        }
    }

    private void refuseTwice(List<Line> lines) {
        var first = new HashMap<String, Integer>();
        for (Line line : lines) {
            boolean keyed =
                    columns.stream()
                            .filter(Column::isKey)
                            .noneMatch(column -> line.isFaulty(column.name()));
            Integer earlier = keyed ? first.putIfAbsent(line.key(), line.number()) : null;
            if (earlier != null) {
                String column =
                        columns.stream()
                                .filter(Column::isKey)
                                .filter(key -> line.has(key.name()))
                                .findFirst()
                                .map(Column::name)
                                .orElse("");
                line.fault(column, "twice", earlier);
            }
        }
    }

    private Checked sorted(
            List<Line> lines, List<String> ignored, Map<String, Map<String, String>> stored) {
        var added = new ArrayList<Line>();
        var changed = new ArrayList<Line>();
        int unchanged = 0;
        for (Line line : lines) {
            if (line.isFaulty()) {
                continue;
            }
            Map<String, String> row = stored.get(line.key());
            if (row == null) {
                added.add(line);
            } else if (differs(line, row)) {
                changed.add(line);
            } else {
                unchanged++;
            }
        }
        List<Lookalike> undecided =
                list.lookalikes(added).stream()
                        .filter(lookalike -> !choices.decided(lookalike))
                        .toList();
        return new Checked(
                lines.size(), added, changed, unchanged, ignored, inOrder(lines), undecided);
    }

    private boolean differs(Line line, Map<String, String> row) {
        return columns.stream()
                .filter(column -> column.use() != Column.Use.SHOWN)
                .anyMatch(
                        column ->
                                !line.at(column.name())
                                        .equals(row.getOrDefault(column.name(), "")));
    }

    private List<Fault> inOrder(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.faults().stream())
                .sorted(
                        Comparator.comparingInt(Fault::line)
                                .thenComparing(fault -> order.getOrDefault(fault.column(), -1)))
                .collect(Collectors.toList());
    }
}
