package maillage.timetable.shared.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.platform.exchange.Sheets;
import maillage.platform.exchange.Table.Row;
import maillage.timetable.shared.programme.Words;

/**
 * A sheet whose line of headings was found.
 *
 * @param above the rows before that line: titles and explanations
 * @param heading the line itself
 */
record Located(
        SheetKind kind,
        String name,
        List<Row> above,
        Row heading,
        Map<Column, Integer> positions,
        List<Row> rows) {
    private static final int ROWS_LOOKED_AT = 30;

    Located {
        above = List.copyOf(above);
        positions = Map.copyOf(positions);
        rows = List.copyOf(rows);
    }

    /** Empty where no row names a column of such a sheet. */
    static Optional<Located> of(Sheets.Sheet sheet, SheetKind kind, CellFaults faults) {
        int at = -1;
        long most = 0;
        for (int i = 0; i < Math.min(ROWS_LOOKED_AT, sheet.rows().size()); i++) {
            long named =
                    sheet.rows().get(i).cells().stream()
                            .flatMap(cell -> Column.find(kind, cell).stream())
                            .distinct()
                            .count();
            if (named > most) {
                most = named;
                at = i;
            }
        }
        if (at < 0) {
            if (!sheet.rows().isEmpty()) {
                faults.at(sheet.name(), 0, "", "headings", kind.title());
            }
            return Optional.empty();
        }
        var located =
                new Located(
                        kind,
                        sheet.name(),
                        sheet.rows().subList(0, at),
                        sheet.rows().get(at),
                        positions(sheet, kind, sheet.rows().get(at), faults),
                        sheet.rows().subList(at + 1, sheet.rows().size()));
        MergedRanges.refuse(located, sheet.merged(), faults);
        return Optional.of(located);
    }

    private static Map<Column, Integer> positions(
            Sheets.Sheet sheet, SheetKind kind, Row heading, CellFaults faults) {
        var positions = new EnumMap<Column, Integer>(Column.class);
        var aside = new ArrayList<String>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String written = heading.at(i).strip();
            Optional<Column> column = Column.find(kind, written);
            if (column.isEmpty() && !written.isEmpty()) {
                aside.add(CellFaults.shown(written));
            } else if (column.isPresent() && positions.putIfAbsent(column.get(), i) != null) {
                faults.at(sheet.name(), heading.line(), written, "column-twice");
            }
        }
        if (!aside.isEmpty()) {
            faults.remark(
                    Words.text(
                            "workbook.remark.columns",
                            sheet.name().isEmpty() ? kind.title() : sheet.name(),
                            String.join(", ", aside)));
        }
        return positions;
    }

    /** For a sheet that is to be a programme's; one that only gives places needs less. */
    void requireColumns(CellFaults faults) {
        for (Column column : Column.of(kind)) {
            boolean elsewhere =
                    column == Column.TITLE && has(Column.ID)
                            || column == Column.DURATION && has(Column.START) && has(Column.END);
            if (column.required() && !has(column) && !elsewhere) {
                faults.at(name, heading.line(), "", "column-missing", column.title());
            }
        }
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    /** The heading as it stands there; empty where there is none. */
    String headed(Column column) {
        Integer at = positions.get(column);
        return at == null ? "" : heading.at(at).strip();
    }

    String at(Row row, Column column) {
        Integer at = positions.get(column);
        return at == null ? "" : row.at(at).strip();
    }

    List<Entry> entries(CellFaults faults) {
        return rows.stream().map(row -> new Entry(this, row, faults)).toList();
    }
}
