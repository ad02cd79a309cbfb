package maillage.platform.exchange;

import java.util.List;

/** What became of a file that may hold several tables. */
public sealed interface Sheets permits Sheets.Read, Opened.Unreadable {
    /** In the order of the workbook; a CSV file is one sheet without a name. */
    record Read(List<Sheet> sheets) implements Sheets {
        public Read {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * One sheet as it stands: no row is taken for headings.
     *
     * @param rows those that are not blank
     * @param merged ranges of several cells that show one value, as a spreadsheet writes them:
     *     A3:A5
     */
    record Sheet(String name, List<Table.Row> rows, List<String> merged) {
        public Sheet {
            rows = List.copyOf(rows);
            merged = List.copyOf(merged);
        }
    }
}
