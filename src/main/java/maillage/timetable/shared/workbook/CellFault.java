package maillage.timetable.shared.workbook;

import maillage.kernel.Language;
import maillage.kernel.LocalizedText;

/**
 * What is wrong with a workbook, and where.
 *
 * @param sheet empty for the workbook itself, and for a file of one table
 * @param row as a spreadsheet counts; 0 for the sheet itself
 * @param column its heading as it stands there; empty for a row or sheet
 */
record CellFault(String sheet, int row, String column, LocalizedText reason) {
    LocalizedText words() {
        return LocalizedText.frEn(
                words(Language.FR, "ligne ", "\u00a0: "), words(Language.EN, "row ", ": "));
    }

    private String words(Language language, String line, String colon) {
        String where =
                String.join(
                        ", ",
                        java.util.stream.Stream.of(sheet, row == 0 ? "" : line + row, column)
                                .filter(part -> !part.isEmpty())
                                .toList());
        return (where.isEmpty() ? "" : where + colon) + reason.in(language);
    }
}
