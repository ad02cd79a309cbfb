package maillage.timetable.shared.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import maillage.kernel.Language;
import maillage.platform.exchange.WorkbookWriter;
import maillage.platform.exchange.WorkbookWriter.Cell;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleTerms;
import maillage.timetable.shared.programme.Words;

/**
 * A workbook to begin with: every sheet and column, a line that explains each, and examples that
 * can be planned as they stand.
 */
public final class Template {
    private Template() {}

    /** XLSX, in the words of one language. */
    public static byte[] xlsx(Language language) {
        var sheets = new ArrayList<WorkbookWriter.Sheet>();
        for (SheetKind kind : SheetKind.values()) {
            if (kind != SheetKind.REMARKS) {
                sheets.add(sheet(kind, language));
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.xlsx(sheets, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static WorkbookWriter.Sheet sheet(SheetKind kind, Language language) {
        List<Column> columns = Column.of(kind);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell.Text(kind.about().in(language).text())));
        rows.add(
                columns.stream()
                        .<Cell>map(column -> new Cell.Text(column.hint().in(language).text()))
                        .toList());
        rows.add(
                columns.stream()
                        .<Cell>map(column -> new Cell.Text(column.title().in(language).text()))
                        .toList());
        if (kind == SheetKind.RULES) {
            for (Rule rule : Rule.values()) {
                rows.add(rule(rule, language));
            }
        } else {
            examples(kind, language)
                    .forEach(
                            example ->
                                    rows.add(
                                            columns.stream()
                                                    .map(column -> cell(example, column))
                                                    .toList()));
        }
        return new WorkbookWriter.Sheet(kind.title().in(language).text(), rows, 2);
    }

    private static List<Cell> rule(Rule rule, Language language) {
        RuleTerms terms = rule.unlessSaid();
        return List.of(
                new Cell.Text(rule.sentence().in(language).text()),
                new Cell.Text(
                        Words.text("workbook.level." + terms.level().code()).in(language).text()),
                new Cell.Whole(terms.weight()));
    }

    private static Cell cell(Map<Column, String> example, Column column) {
        return FilledColumns.cell(example.getOrDefault(column, ""));
    }

    private static List<Map<Column, String>> examples(SheetKind kind, Language language) {
        boolean french = language == Language.FR;
        String opening = french ? "Ouverture" : "Opening";
        String mending = french ? "Réparer ensemble" : "Mending together";
        String hall = french ? "Grande salle" : "Main hall";
        String studio = french ? "Atelier" : "Workshop";
        String screen = french ? "écran" : "screen";
        String yes = french ? "oui" : "yes";
        String track = french ? "Quartiers" : "Neighbourhoods";
        String amina = "Amina Diallo";
        return switch (kind) {
            case SESSIONS ->
                    List.of(
                            Map.of(
                                    Column.TITLE, opening,
                                    Column.DURATION, "60",
                                    Column.SPEAKERS, amina,
                                    Column.EXPECTED, "120",
                                    Column.BLOCKS, yes,
                                    Column.FIXED, yes,
                                    Column.DAY, "2027-09-08",
                                    Column.START, "09:00",
                                    Column.PLACE_ROOM, hall),
                            Map.of(
                                    Column.TITLE,
                                    mending,
                                    Column.DURATION,
                                    "1h30",
                                    Column.SPEAKERS,
                                    amina + " ; Bruno Keller",
                                    Column.SESSION_TRACKS,
                                    track,
                                    Column.EXPECTED,
                                    "25",
                                    Column.NEEDED,
                                    screen,
                                    Column.PREFERRED_TIMES,
                                    french ? "mercredi matin" : "Wednesday morning"));
            case DAYS ->
                    List.of(
                            Map.of(
                                    Column.DATE, "2027-09-08",
                                    Column.FROM, "09:00",
                                    Column.TO, "18:00"),
                            Map.of(
                                    Column.DATE, "2027-09-09",
                                    Column.FROM, "09:00",
                                    Column.TO, "17:00"));
            case ROOMS ->
                    List.of(
                            Map.of(Column.ROOM_NAME, hall, Column.SEATS, "200"),
                            Map.of(
                                    Column.ROOM_NAME,
                                    studio,
                                    Column.SEATS,
                                    "30",
                                    Column.HAS,
                                    screen,
                                    Column.CHANGEOVER,
                                    "15"));
            case PEOPLE ->
                    List.of(
                            Map.of(
                                    Column.PERSON_NAME,
                                    amina,
                                    Column.AVAILABLE,
                                    french
                                            ? "mercredi ; jeudi avant 12h"
                                            : "Wednesday ; Thursday before 12:00"),
                            Map.of(Column.PERSON_NAME, "Bruno Keller", Column.WALK, "10"));
            case TRACKS -> List.of(Map.of(Column.TRACK_NAME, track, Column.AT_ONCE, "1"));
            case ORDERS -> List.of(Map.of(Column.BEFORE, opening, Column.AFTER, mending));
            case REPEATS, RULES, REMARKS -> List.of();
            case AUDIENCES ->
                    List.of(
                            Map.of(
                                    Column.COUNT,
                                    "12",
                                    Column.OF_SESSIONS,
                                    opening + " ; " + mending));
        };
    }
}
