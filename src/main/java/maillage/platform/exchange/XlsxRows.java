package maillage.platform.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import maillage.platform.exchange.TableFile.NotATable;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. */
final class XlsxRows {
    private XlsxRows() {}

    static List<Table.Row> of(byte[] content) throws NotATable {
        Unpacked.check(content);
        try (var workbook =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(content),
                                new ReadingOptions(true, false));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            return rows(sheet.iterator(), new XlsxCell(workbook.isDate1904()));
        } catch (IOException
                | ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException broken) {
            throw new NotATable("broken-workbook");
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
