package maillage.platform.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import maillage.platform.exchange.Opened.Readable;
import maillage.platform.exchange.Opened.Unreadable;

/** Reads CSV and XLSX. What a file is, its bytes say: its name is not asked. */
public final class TableFile {
    public static final int MAX_BYTES = 20 * 1024 * 1024;
    public static final int MAX_LINES = 50_000;
    public static final int MAX_COLUMNS = 200;

    private TableFile() {}

    /**
     * The first sheet of a workbook, or the rows of a CSV file; the first row that is not blank
     * names the columns.
     */
    public static Opened open(byte[] content) {
        try {
            return named(rows(content));
        } catch (NotATable wrong) {
            return wrong.why;
        }
    }

    /** All sheets of a workbook, or the rows of a CSV file as the only one. */
    public static Sheets sheets(byte[] content) {
        try {
            return new Sheets.Read(
                    container(content) == Container.ZIP
                            ? XlsxRows.sheets(content)
                            : List.of(new Sheets.Sheet("", rows(content), List.of())));
        } catch (NotATable wrong) {
            return wrong.why;
        }
    }

    private static List<Table.Row> rows(byte[] content) throws NotATable {
        return switch (container(content)) {
            case ZIP -> XlsxRows.of(content);
            case OLD_EXCEL -> throw new NotATable("old-excel");
            case TEXT -> CsvRows.of(Spelling.decode(content));
            case OTHER -> throw new NotATable("not-a-table");
        };
    }

    private static Container container(byte[] content) throws NotATable {
        if (content.length == 0) {
            throw new NotATable("empty");
        }
        if (content.length > MAX_BYTES) {
            throw new NotATable("too-large", MAX_BYTES / 1024 / 1024);
        }
        return Container.of(content);
    }

    private static Opened named(List<Table.Row> rows) {
        if (rows.isEmpty()) {
            return Unreadable.because("empty");
        }
        List<String> names =
                new ArrayList<>(rows.getFirst().cells().stream().map(String::strip).toList());
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        if (names.size() > MAX_COLUMNS) {
            return Unreadable.because("too-many-columns", MAX_COLUMNS);
        }
        var seen = new HashSet<String>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(ColumnNames.plain(name))) {
                return Unreadable.because("column-twice", name);
            }
        }
        if (rows.size() == 1) {
            return Unreadable.because("no-lines");
        }
        return new Readable(new Table(names, rows.subList(1, rows.size())));
    }

    /** Leaves the reading at once; never leaves this class. */
    static final class NotATable extends Exception {
        private final transient Unreadable why;

        NotATable(String reason, Object... arguments) {
            super(reason);
            why = Unreadable.because(reason, arguments);
        }
    }

    private enum Container {
        ZIP,
        OLD_EXCEL,
        TEXT,
        OTHER;

        static Container of(byte[] content) {
            if (startsWith(content, 'P', 'K', 3, 4)) {
                return ZIP;
            }
            if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
                return OLD_EXCEL;
            }
            return Spelling.looksLikeText(content) ? TEXT : OTHER;
        }
    }

    static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
