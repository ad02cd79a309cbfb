package maillage.timetable.shared.workbook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import maillage.kernel.LocalizedText;
import maillage.platform.exchange.Opened;
import maillage.platform.exchange.Sheets;
import maillage.platform.exchange.Sheets.Sheet;
import maillage.platform.exchange.TableFile;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.Words;

/** An organiser's workbook, or the table of sessions alone, and the programme that it tells. */
public final class ProgrammeWorkbook {
    private final List<Sheet> sheets;
    private final Located sessions;
    private final Programme programme;
    private final List<LocalizedText> remarks;

    private ProgrammeWorkbook(
            List<Sheet> sheets,
            Located sessions,
            Programme programme,
            List<LocalizedText> remarks) {
        this.sheets = sheets;
        this.sessions = sessions;
        this.programme = programme;
        this.remarks = remarks;
    }

    /**
     * @param content XLSX or CSV
     * @throws FaultyWorkbook with every fault, by sheet, row and column
     */
    public static ProgrammeWorkbook read(byte[] content) {
        var faults = new CellFaults();
        List<Sheet> sheets = sheets(content, faults);
        Map<SheetKind, Located> located = located(sheets, faults);
        located.values().forEach(sheet -> sheet.requireColumns(faults));
        Programme programme = new ProgrammeReading(located, faults).programme();
        return new ProgrammeWorkbook(
                sheets,
                java.util.Objects.requireNonNull(located.get(SheetKind.SESSIONS)),
                programme,
                faults.remarks());
    }

    public Programme programme() {
        return programme;
    }

    /** What was left aside, and what may be meant otherwise. */
    public List<LocalizedText> remarks() {
        return remarks;
    }

    /**
     * The places that another workbook or table gives to these sessions; some may have none.
     *
     * @throws FaultyWorkbook with every fault, by sheet, row and column
     */
    public Timetable timetable(byte[] content) {
        var faults = new CellFaults();
        Located table = located(sheets(content, faults), faults, SheetKind.SESSIONS);
        faults.refuse();
        return new PlacesReading(programme, faults).timetable(table.entries(faults));
    }

    /** This workbook with the places of a timetable. */
    public FilledWorkbook filled(Timetable timetable) {
        return new FilledWorkbook(sheets, sessions, programme, timetable);
    }

    private static List<Sheet> sheets(byte[] content, CellFaults faults) {
        switch (TableFile.sheets(content)) {
            case Sheets.Read read -> {
                return read.sheets();
            }
            case Opened.Unreadable wrong -> {
                faults.at(
                        new CellFault(
                                "",
                                0,
                                "",
                                Words.text(wrong.reason(), wrong.arguments().toArray())));
                faults.refuse();
                return List.of();
            }
        }
    }

    private static Located located(List<Sheet> sheets, CellFaults faults, SheetKind asked) {
        Located found = located(sheets, faults).get(asked);
        if (found == null) {
            faults.refuse();
            throw new IllegalStateException("neither a sheet nor a fault");
        }
        return found;
    }

    /** Refused at once where there are no sessions: nothing else could be understood. */
    private static Map<SheetKind, Located> located(List<Sheet> sheets, CellFaults faults) {
        Map<SheetKind, Sheet> byKind = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            Optional<SheetKind> kind =
                    sheets.size() == 1
                            ? Optional.of(SheetKind.SESSIONS)
                            : SheetKind.find(sheet.name());
            if (kind.isEmpty()) {
                faults.remark(Words.text("workbook.remark.sheet", CellFaults.shown(sheet.name())));
            } else if (byKind.putIfAbsent(kind.get(), sheet) != null) {
                faults.at(sheet.name(), 0, "", "sheet-twice", kind.get().title());
            }
        }
        Map<SheetKind, Located> located = new EnumMap<>(SheetKind.class);
        byKind.forEach(
                (kind, sheet) -> {
                    if (kind != SheetKind.REMARKS) {
                        Located.of(sheet, kind, faults).ifPresent(one -> located.put(kind, one));
                    }
                });
        if (!located.containsKey(SheetKind.SESSIONS)) {
            String names =
                    sheets.stream()
                            .map(sheet -> CellFaults.shown(sheet.name()))
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.joining(", "));
            faults.at("", 0, "", "no-sessions", names);
            faults.refuse();
        }
        return located;
    }
}
