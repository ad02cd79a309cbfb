package maillage.platform.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import maillage.platform.exchange.TableFile.NotATable;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets of a workbook. */
final class XlsxRows {
    private static final int MOST_SHEETS = 200;

    private XlsxRows() {}

    /** Those of the first sheet. */
    static List<Table.Row> of(byte[] content) throws NotATable {
        return read(content, (workbook, merged) -> rows(workbook, workbook.getFirstSheet()));
    }

    static List<Sheets.Sheet> sheets(byte[] content) throws NotATable {
        return read(
                content,
                (workbook, merged) -> {
                    var sheets = new ArrayList<Sheets.Sheet>();
                    for (Sheet sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
                        sheets.add(
                                new Sheets.Sheet(
                                        sheet.getName(),
                                        rows(workbook, sheet),
                                        merged.getOrDefault(sheet.getId(), List.of())));
                    }
                    return sheets;
                });
    }

    private interface Reading<T> {
        T of(ReadableWorkbook workbook, Map<String, List<String>> merged)
                throws IOException, NotATable;
    }

    private static <T> T read(byte[] content, Reading<T> reading) throws NotATable {
        Unpacked.check(content);
        Map<String, List<String>> merged = MergedCells.of(content);
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            return reading.of(workbook, merged);
        } catch (IOException
                | ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException
                | IndexOutOfBoundsException broken) {
            throw new NotATable("broken-workbook");
        }
    }

    private static List<Table.Row> rows(ReadableWorkbook workbook, Sheet sheet)
            throws IOException, NotATable {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows(rows.iterator(), new XlsxCell(workbook.isDate1904()));
        }
    }

    private static List<Table.Row> rows(Iterator<Row> sheet, XlsxCell cell) throws NotATable {
        var rows = new ArrayList<Table.Row>();
        while (sheet.hasNext()) {
            Row row = sheet.next();
            var cells = new ArrayList<String>();
            for (int c = 0; c < row.getCellCount(); c++) {
                cells.add(row.getOptionalCell(c).map(cell::text).orElse(""));
            }
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            if (cells.size() > TableFile.MAX_COLUMNS) {
                throw new NotATable("too-many-columns", TableFile.MAX_COLUMNS);
            }
            if (rows.size() > TableFile.MAX_LINES) {
                throw new NotATable("too-many-lines", TableFile.MAX_LINES);
            }
            if (cells.stream().anyMatch(text -> !text.isBlank())) {
                rows.add(new Table.Row(row.getRowNum(), cells));
            }
        }
        return rows;
    }
}
