package maillage.timetable.shared.workbook;

import java.util.List;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;

/** A workbook that is refused, with all that is wrong with it. */
public final class FaultyWorkbook extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient LocalizedText words;

    FaultyWorkbook(List<CellFault> faults) {
        super(lines(faults, Language.EN));
        words = LocalizedText.frEn(lines(faults, Language.FR), lines(faults, Language.EN));
    }

    /** A line for each fault, with its sheet, row and column. */
    public LocalizedText words() {
        return words;
    }

    private static String lines(List<CellFault> faults, Language language) {
        return faults.stream()
                .map(fault -> fault.words().in(language).text())
                .collect(Collectors.joining("\n"));
    }
}
