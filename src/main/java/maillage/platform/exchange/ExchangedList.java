package maillage.platform.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import maillage.kernel.Me;
import org.jspecify.annotations.Nullable;

/**
 * How every list is checked and applied: cells by their shapes, then against what is stored, then
 * by the rules of its kind.
 *
 * <p>A kind says its columns, reads what is stored as cells, and writes lines by a few statements.
 * A column that the file does not have leaves what is stored; a cell that is empty empties it.
 */
public abstract class ExchangedList implements Importer {
    /** Under this name a line carries the id of its row: that of the stored row, or a fresh one. */
    public static final String ID = "id";

    /**
     * What is stored, one map a row, by the names of the columns and {@link #ID}; nothing where a
     * cell is empty.
     *
     * @param firstKeys values of the first column to look for; null for all rows
     */
    protected abstract List<Map<String, Object>> stored(@Nullable Set<String> firstKeys);

    /** Rules that look at several cells, or several lines; adds faults to the lines. */
    protected void check(List<Line> lines) {}

    /** New lines that look like something stored. */
    protected List<Lookalike> lookalikes(List<Line> fresh) {
        return List.of();
    }

    /** Inserts and updates, a few statements for all lines. */
    protected abstract void write(List<Line> added, List<Line> changed, @Nullable Me by);

    /** By what a row is recognised: its key columns. */
    protected String keyOf(List<Column> columns, Map<String, String> cells) {
        return columns.stream()
                .filter(Column::isKey)
                .map(column -> cells.getOrDefault(column.name(), ""))
                .collect(Collectors.joining("\u001f"));
    }

    @Override
    public final Preview preview(Table table, Choices choices) {
        return new Checking(this, columns(), choices).check(table).preview(kind());
    }

    @Override
    public final Outcome apply(Table table, Choices choices, @Nullable Me by) {
        Checked checked = new Checking(this, columns(), choices).check(table);
        Preview preview = checked.preview(kind());
        if (!preview.isClear()) {
            return preview;
        }
        write(checked.added(), checked.changed(), by);
        return new Applied(checked.added().size(), checked.changed().size(), checked.unchanged());
    }

    @Override
    public final Table export() {
        List<String> names = columns().stream().map(Column::name).toList();
        return Table.of(
                names,
                storedCells(null).stream()
                        .map(row -> names.stream().map(name -> row.getOrDefault(name, "")).toList())
                        .toList());
    }

    final List<Map<String, String>> storedCells(@Nullable Set<String> firstKeys) {
        return stored(firstKeys).stream().map(ExchangedList::spelled).toList();
    }

    private static Map<String, String> spelled(Map<String, Object> row) {
        var cells = new HashMap<String, String>();
        row.forEach(
                (name, value) -> {
                    if (value != null) {
                        cells.put(
                                name,
                                value instanceof Boolean flag
                                        ? flag ? "yes" : "no"
                                        : value.toString());
                    }
                });
        return cells;
    }

    /** As JDBC binds it to {@code text[]}. */
    protected static String @Nullable [] array(@Nullable Set<String> keys) {
        return keys == null ? null : keys.toArray(String[]::new);
    }

    /** Distinct values of a column. */
    protected static Set<String> values(List<Line> lines, String column) {
        var values = new HashSet<String>();
        lines.forEach(line -> values.add(line.at(column)));
        values.remove("");
        return values;
    }
}
