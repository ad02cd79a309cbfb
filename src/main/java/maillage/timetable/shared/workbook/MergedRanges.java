package maillage.timetable.shared.workbook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several cells that show one value: all but the first are empty, so that a row would silently lose
 * what it seems to say.
 */
final class MergedRanges {
    private static final Pattern RANGE =
            Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private MergedRanges() {}

    static void refuse(Located sheet, List<String> ranges, CellFaults faults) {
        for (String range : ranges) {
            Matcher found = RANGE.matcher(range);
            if (found.matches() && Integer.parseInt(found.group(4)) > sheet.heading().line()) {
                int from = column(found.group(1));
                int to = column(found.group(3));
                sheet.positions().entrySet().stream()
                        .filter(one -> one.getValue() >= from && one.getValue() <= to)
                        .findFirst()
                        .ifPresent(
                                one ->
                                        faults.at(
                                                sheet.name(),
                                                Integer.parseInt(found.group(2)),
                                                sheet.headed(one.getKey()),
                                                "merged",
                                                range));
            }
        }
    }

    /** From 0. */
    private static int column(String letters) {
        int number = 0;
        for (char letter : letters.toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number - 1;
    }
}
