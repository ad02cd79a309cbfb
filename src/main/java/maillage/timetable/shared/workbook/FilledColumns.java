package maillage.timetable.shared.workbook;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.platform.exchange.Table;
import maillage.platform.exchange.WorkbookWriter.Cell;
import maillage.timetable.shared.programme.Place;

/** The organiser's columns as they stood, and behind them those of the place that were missing. */
final class FilledColumns {
    private final Located sheet;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final List<Column> added = new ArrayList<>();
    private final int width;

    FilledColumns(Located sheet, List<String> ids, List<Entry> entries) {
        this.sheet = sheet;
        positions.putAll(sheet.positions());
        int next =
                Math.max(
                        sheet.heading().cells().size(),
                        sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        for (Column column : List.of(Column.DAY, Column.START, Column.END, Column.PLACE_ROOM)) {
            next = add(column, next);
        }
        for (int i = 0; i < ids.size(); i++) {
            // Who shares a title is known by a number, which another order of rows would change.
            boolean titled = ids.get(i).equals(entries.get(i).text(Column.TITLE));
            if (!titled && !entries.get(i).has(Column.ID)) {
                next = add(Column.ID, next);
            }
        }
        this.width = next;
    }

    private int add(Column column, int at) {
        if (positions.putIfAbsent(column, at) != null) {
            return at;
        }
        added.add(column);
        return at + 1;
    }

    List<Cell> headings(Language language) {
        List<Cell> cells = asRead(sheet.heading());
        added.forEach(
                column -> put(cells, column, new Cell.Text(column.title().in(language).text())));
        return cells;
    }

    List<Cell> row(Table.Row row, String id, Optional<Place> place, int minutes) {
        List<Cell> cells = asRead(row);
        if (!id.equals(sheet.at(row, Column.TITLE))) {
            put(cells, Column.ID, cell(id));
        }
        for (Column column : List.of(Column.DAY, Column.START, Column.END, Column.PLACE_ROOM)) {
            put(cells, column, new Cell.Text(""));
        }
        place.ifPresent(
                where -> {
                    LocalDateTime end = where.start().plusMinutes(minutes);
                    put(cells, Column.DAY, new Cell.Day(where.start().toLocalDate()));
                    put(cells, Column.START, new Cell.Hour(where.start().toLocalTime()));
                    put(cells, Column.END, new Cell.Hour(end.toLocalTime()));
                    put(cells, Column.PLACE_ROOM, new Cell.Text(where.room()));
                });
        return cells;
    }

    private void put(List<Cell> cells, Column column, Cell cell) {
        Integer at = positions.get(column);
        if (at != null) {
            cells.set(at, cell);
        }
    }

    private List<Cell> asRead(Table.Row row) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < width; i++) {
            cells.add(cell(row.at(i)));
        }
        return cells;
    }

    /** A whole number is one still, unless digits would be lost. */
    static Cell cell(String text) {
        return text.matches("0|[1-9]\\d{0,8}")
                ? new Cell.Whole(Long.parseLong(text))
                : new Cell.Text(text);
    }
}
