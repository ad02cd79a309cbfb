package maillage.platform.exchange;

import java.util.List;

/** What a file holds: named columns, and rows that are never all blank. */
public record Table(List<String> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param lines the cells of each row, in the order of the columns
     */
    public static Table of(List<String> columns, List<List<String>> lines) {
        var rows = new java.util.ArrayList<Row>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Row(i + 2, lines.get(i)));
        }
        return new Table(columns, rows);
    }

    /**
     * One row.
     *
     * @param line as a spreadsheet counts: 1 is the line of names; a cell with line breaks does not
     *     count more
     * @param cells one for each column, and further ones where the row is longer than the line of
     *     names
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell at a column; empty where the row is shorter. */
        public String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /**
         * Whether something stands beyond the last named column: most often a separator that was
         * not quoted.
         */
        boolean reachesBeyond(int columns) {
            return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        }
    }
}
