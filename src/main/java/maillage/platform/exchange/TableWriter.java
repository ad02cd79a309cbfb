package maillage.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes what {@link TableFile} reads. Every cell is text, so that nothing is run and no digit is
 * lost.
 */
public final class TableWriter {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    private TableWriter() {}

    /**
     * UTF-8, commas, CRLF (RFC 4180). Leaves the stream open.
     *
     * @param marked begins with a byte order mark, by which spreadsheets recognise UTF-8
     */
    public static void csv(Table table, OutputStream out, boolean marked) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (marked) {
            text.write('\uFEFF');
        }
        var printer = new CSVPrinter(text, CSV);
        printer.printRecord(table.columns().stream().map(FormulaSafe::guard));
        for (Table.Row row : table.rows()) {
            printer.printRecord(row.cells().stream().map(FormulaSafe::guard));
        }
        printer.flush();
    }

    /** One sheet, its first line kept in sight. Leaves the stream open. */
    public static void xlsx(Table table, String sheetName, OutputStream out) throws IOException {
        try (var workbook = new Workbook(new Unclosed(out), "Maillage", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            sheet.freezePane(0, 1);
            write(sheet, 0, table.columns());
            for (int c = 0; c < table.columns().size(); c++) {
                sheet.style(0, c).bold().set();
            }
            int line = 1;
            for (Table.Row row : table.rows()) {
                write(sheet, line++, row.cells());
            }
        }
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty()) {
                sheet.value(line, c, cells.get(c));
            }
        }
    }

    static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
