package maillage.timetable.shared.workbook;

import java.util.ArrayList;
import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Words;

/** What was found wrong so far, and what is only to be said. */
final class CellFaults {
    private static final int MOST = 200;
    private static final int LONGEST = 60;
    private final List<CellFault> found = new ArrayList<>();
    private final List<LocalizedText> remarks = new ArrayList<>();

    void at(CellFault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    void at(String sheet, int row, String column, String key, Object... arguments) {
        at(new CellFault(sheet, row, column, Words.text("workbook.fault." + key, arguments)));
    }

    void remark(LocalizedText words) {
        if (remarks.size() < MOST) {
            remarks.add(words);
        }
    }

    List<LocalizedText> remarks() {
        return List.copyOf(remarks);
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new FaultyWorkbook(found);
        }
    }

    /** What a cell says, fit for a sentence: short, and nothing that moves a terminal's cursor. */
    static String shown(String written) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
        return cut.replaceAll("\\p{Cntrl}", "\u00b7");
    }
}
