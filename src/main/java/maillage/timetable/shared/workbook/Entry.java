package maillage.timetable.shared.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import maillage.kernel.LocalizedText;
import maillage.platform.exchange.Shape;
import maillage.platform.exchange.Shapes;
import maillage.platform.exchange.Table.Row;
import maillage.timetable.shared.programme.Words;

/**
 * A row, asked cell by cell. What cannot be read is noted as a fault and stands in as something
 * harmless, so that all faults are told at once.
 */
final class Entry {
    private static final int LONGEST = 1000;
    private static final int MOST_PARTS = 1000;
    private final Located sheet;
    private final Row row;
    private final CellFaults faults;
    private boolean faulty;

    Entry(Located sheet, Row row, CellFaults faults) {
        this.sheet = sheet;
        this.row = row;
        this.faults = faults;
    }

    boolean faulty() {
        return faulty;
    }

    Row row() {
        return row;
    }

    boolean has(Column column) {
        return !sheet.at(row, column).isEmpty();
    }

    String text(Column column) {
        String text = sheet.at(row, column);
        if (text.length() > LONGEST) {
            fault(column, "long", LONGEST);
            return "";
        }
        return text;
    }

    String required(Column column) {
        String text = text(column);
        if (!has(column)) {
            missing(column);
        }
        return text;
    }

    /** Told of the sheet already where the whole column is missing. */
    void missing(Column column) {
        faulty = true;
        if (sheet.has(column)) {
            fault(column, "required");
        }
    }

    /** The parts of a cell, each once. */
    List<String> several(Column column) {
        var parts = new HashMap<String, String>();
        var ordered = new ArrayList<String>();
        for (String part : sheet.at(row, column).split("[;|\\n\\r]")) {
            String one = part.strip();
            if (!one.isEmpty() && parts.putIfAbsent(Folded.of(one), one) == null) {
                ordered.add(one);
            }
        }
        if (ordered.size() > MOST_PARTS
                || ordered.stream().anyMatch(one -> one.length() > LONGEST)) {
            fault(column, "long", LONGEST);
            return List.of();
        }
        return ordered;
    }

    int whole(Column column, int least, int most, int unlessSaid) {
        if (!has(column)) {
            return unlessSaid;
        }
        String written = text(column).replaceAll("[\\s\u00a0\u202f]", "");
        return switch (Shapes.whole(least, most).read(written)) {
            case Shape.Kept(String number) -> Integer.parseInt(number);
            case Shape.Wrong _ -> {
                fault(column, "whole", least, most);
                yield unlessSaid;
            }
        };
    }

    /** A length in minutes. */
    int minutes(Column column, int unlessSaid) {
        if (!has(column)) {
            return unlessSaid;
        }
        int minutes = Clock.minutes(text(column)).orElse(-1);
        if (minutes < 0 || minutes > 1440) {
            fault(column, "duration", CellFaults.shown(text(column)));
            return unlessSaid;
        }
        return minutes;
    }

    boolean flag(Column column) {
        if (!has(column)) {
            return false;
        }
        if (Shapes.flag().read(text(column)) instanceof Shape.Kept(String value)) {
            return value.equals("yes");
        }
        fault(column, "flag", CellFaults.shown(text(column)));
        return false;
    }

    /** One of these, by its word in either language or its code. */
    <E extends Enum<E>> E choice(
            Column column, E[] choices, String words, Function<E, String> code, E unlessSaid) {
        if (!has(column)) {
            return unlessSaid;
        }
        String written = Folded.of(text(column));
        for (E choice : choices) {
            Map<String, String> named = Words.text(words + code.apply(choice)).byTag();
            if (written.equals(code.apply(choice))
                    || named.values().stream().anyMatch(one -> Folded.of(one).equals(written))) {
                return choice;
            }
        }
        fault(column, "choice", Words.text(words + "all"));
        return unlessSaid;
    }

    void fault(Column column, String key, Object... arguments) {
        faulty = true;
        faults.at(sheet.name(), row.line(), sheet.headed(column), key, arguments);
    }

    /** What another check found, where nothing is wrong with the row by itself. */
    void blame(Optional<Column> column, LocalizedText reason) {
        if (!faulty) {
            String heading = column.map(sheet::headed).orElse("");
            faults.at(new CellFault(sheet.name(), row.line(), heading, reason));
        }
    }

    void remark(Column column, String key, Object... arguments) {
        faults.remark(
                new CellFault(
                                sheet.name(),
                                row.line(),
                                sheet.headed(column),
                                Words.text("workbook.remark." + key, arguments))
                        .words());
    }

    /** The ids that the names of a cell stand for; those unknown are told with the nearest name. */
    List<String> known(Column column, Known names, SheetKind from) {
        var ids = new ArrayList<String>();
        for (String written : several(column)) {
            names.find(written)
                    .filter(id -> !ids.contains(id))
                    .ifPresentOrElse(ids::add, () -> unknown(column, written, names, from));
        }
        return ids;
    }

    private void unknown(Column column, String written, Known names, SheetKind from) {
        if (names.find(written).isEmpty()) {
            String near = names.nearest(written);
            if (near.isEmpty()) {
                fault(column, "unknown", CellFaults.shown(written), from.title());
            } else {
                fault(column, "unknown-near", CellFaults.shown(written), from.title(), near);
            }
        }
    }
}
