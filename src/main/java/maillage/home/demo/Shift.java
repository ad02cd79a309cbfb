package maillage.home.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import maillage.platform.exchange.Table;

/**
 * Moves the living cycle near today, by whole weeks so that a Thursday stays a Thursday, and names
 * it by its years.
 *
 * @param weeks negative to go back
 * @param years such as {@code 2026} or {@code 2026-2027}
 */
record Shift(long weeks, String years) {
    /** The day for which the files are written: a Tuesday. */
    static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 4, 14);

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 18);

    static Shift to(LocalDate today) {
        long weeks = Math.floorDiv(ChronoUnit.DAYS.between(WRITTEN_FOR, today), 7L);
        int from = FIRST.plusWeeks(weeks).getYear();
        int to = LAST.plusWeeks(weeks).getYear();
        return new Shift(weeks, from == to ? Integer.toString(from) : from + "-" + to);
    }

    Table apply(Table table) {
        List<Table.Row> rows =
                table.rows().stream()
                        .map(
                                row ->
                                        new Table.Row(
                                                row.line(),
                                                row.cells().stream().map(this::cell).toList()))
                        .toList();
        return new Table(table.columns(), rows);
    }

    private String cell(String cell) {
        if (cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(cell).plusWeeks(weeks).toString();
        }
        if (cell.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}")) {
            return LocalDateTime.parse(cell).plusWeeks(weeks).toString();
        }
        if (cell.equals("current") || cell.startsWith("current/")) {
            return years + cell.substring("current".length());
        }
        return cell.replace("{year}", years);
    }
}
