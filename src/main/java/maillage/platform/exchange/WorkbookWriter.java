package maillage.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes workbooks of several sheets, which {@link TableFile#sheets} reads. Nothing written is a
 * formula, whatever it begins with.
 */
public final class WorkbookWriter {
    private static final double MINUTES_OF_DAY = 24 * 60;

    private WorkbookWriter() {}

    /** What stands in a cell, and how a spreadsheet shows it. */
    public sealed interface Cell {
        /** Words. */
        record Text(String text) implements Cell {}

        /** A number that can be summed. */
        record Whole(long number) implements Cell {}

        /** A date, shown year first. */
        record Day(LocalDate date) implements Cell {}

        /** A time of day, to the minute. */
        record Hour(LocalTime time) implements Cell {}
    }

    /**
     * A sheet to be written.
     *
     * @param name at most 31 characters
     * @param rows empty ones are left blank
     * @param heading which row holds the headings, from 0; those above are explanations
     */
    public record Sheet(String name, List<List<Cell>> rows, int heading) {
        public Sheet {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Leaves the stream open. */
    public static void xlsx(List<Sheet> sheets, OutputStream out) throws IOException {
        try (var workbook = new Workbook(new TableWriter.Unclosed(out), "Maillage", "1.0")) {
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void write(Worksheet written, Sheet sheet) {
        written.freezePane(0, sheet.heading() + 1);
        for (int line = 0; line < sheet.rows().size(); line++) {
            List<Cell> cells = sheet.rows().get(line);
            for (int column = 0; column < cells.size(); column++) {
                write(written, line, column, cells.get(column));
                if (line == sheet.heading()) {
                    written.style(line, column).bold().set();
                    written.width(column, 22);
                } else if (line < sheet.heading()) {
                    written.style(line, column).italic().wrapText(true).set();
                }
            }
        }
    }

    private static void write(Worksheet written, int line, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) -> {
                if (!text.isEmpty()) {
                    written.value(line, column, text);
                }
            }
            case Cell.Whole(long number) -> written.value(line, column, number);
            case Cell.Day(LocalDate date) -> {
                written.value(line, column, date);
                written.style(line, column).format("yyyy-mm-dd").set();
            }
            case Cell.Hour(LocalTime time) -> {
                written.value(
                        line, column, (time.getHour() * 60 + time.getMinute()) / MINUTES_OF_DAY);
                written.style(line, column).format("hh:mm").set();
            }
        }
    }
}
