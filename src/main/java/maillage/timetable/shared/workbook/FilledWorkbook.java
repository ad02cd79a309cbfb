package maillage.timetable.shared.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.exchange.Sheets;
import maillage.platform.exchange.Table;
import maillage.platform.exchange.TableWriter;
import maillage.platform.exchange.WorkbookWriter;
import maillage.platform.exchange.WorkbookWriter.Cell;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Timetable;

/**
 * The workbook that was read, with the places of a timetable, in order of time. It is a workbook of
 * the same programme still: it can be changed and planned again.
 */
public final class FilledWorkbook {
    private final List<Sheets.Sheet> sheets;
    private final Located sessions;
    private final Programme programme;
    private final Timetable timetable;

    FilledWorkbook(
            List<Sheets.Sheet> sheets, Located sessions, Programme programme, Timetable timetable) {
        this.sheets = sheets;
        this.sessions = sessions;
        this.programme = programme;
        this.timetable = timetable;
    }

    /**
     * @param told what is to be known of the timetable, on a sheet of its own
     */
    public byte[] xlsx(List<LocalizedText> told, Language language) {
        var written = new ArrayList<WorkbookWriter.Sheet>();
        for (Sheets.Sheet sheet : sheets) {
            if (sheet.name().equals(sessions.name())) {
                written.add(table(language));
            } else if (SheetKind.find(sheet.name()).filter(SheetKind.REMARKS::equals).isEmpty()) {
                written.add(
                        new WorkbookWriter.Sheet(
                                sheet.name(),
                                asRead(sheet.rows(), sheet.rows().size()),
                                headingOf(sheet)));
            }
        }
        written.add(remarks(told, language));
        var out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.xlsx(written, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    /** The sessions alone, as UTF-8 that spreadsheets recognise. */
    public byte[] csv(Language language) {
        WorkbookWriter.Sheet table = table(language);
        List<List<String>> lines =
                table.rows().subList(table.heading(), table.rows().size()).stream()
                        .map(row -> row.stream().map(FilledWorkbook::text).toList())
                        .toList();
        var out = new ByteArrayOutputStream();
        try {
            TableWriter.csv(Table.of(lines.getFirst(), lines.subList(1, lines.size())), out, true);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Whole(var number) -> Long.toString(number);
            case Cell.Day(var date) -> date.toString();
            case Cell.Hour(var time) -> time.toString();
        };
    }

    private WorkbookWriter.Sheet table(Language language) {
        List<Entry> entries = sessions.entries(new CellFaults());
        List<String> ids = SessionIds.of(entries);
        var columns = new FilledColumns(sessions, ids, entries);
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < entries.size(); i++) {
            numbers.add(i);
        }
        numbers.sort(Comparator.comparing(i -> order(ids.get(i))));
        List<List<Cell>> rows = asRead(sessions.above(), sessions.heading().line() - 1);
        rows.add(columns.headings(language));
        for (int i : numbers) {
            Optional<Place> place = timetable.find(ids.get(i));
            int minutes = programme.sessions().get(i).duration();
            rows.add(columns.row(entries.get(i).row(), ids.get(i), place, minutes));
        }
        String name =
                sessions.name().isEmpty()
                        ? SheetKind.SESSIONS.title().in(language).text()
                        : sessions.name();
        return new WorkbookWriter.Sheet(name, rows, sessions.heading().line() - 1);
    }

    /** By time, then room; those without a place last. */
    private String order(String id) {
        return timetable.find(id).map(place -> place.start() + " " + place.room()).orElse("~");
    }

    private WorkbookWriter.Sheet remarks(List<LocalizedText> told, Language language) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(new Cell.Text(SheetKind.REMARKS.about().in(language).text())));
        told.forEach(words -> rows.add(List.of(new Cell.Text(words.in(language).text()))));
        return new WorkbookWriter.Sheet(SheetKind.REMARKS.title().in(language).text(), rows, 0);
    }

    /** Rows at the lines where they stood. */
    private static List<List<Cell>> asRead(List<Table.Row> rows, int least) {
        var written = new ArrayList<List<Cell>>();
        for (Table.Row row : rows) {
            while (written.size() < row.line() - 1) {
                written.add(List.of());
            }
            written.add(row.cells().stream().map(FilledColumns::cell).toList());
        }
        while (written.size() < least) {
            written.add(List.of());
        }
        return written;
    }

    private static int headingOf(Sheets.Sheet sheet) {
        return SheetKind.find(sheet.name())
                .flatMap(kind -> Located.of(sheet, kind, new CellFaults()))
                .map(located -> located.heading().line() - 1)
                .orElse(0);
    }
}
