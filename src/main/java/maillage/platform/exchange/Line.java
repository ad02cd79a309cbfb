package maillage.platform.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file while it is checked: its cells as they will be kept, and what is wrong with
 * it.
 */
public final class Line {
    private final int number;
    private final Map<String, String> cells = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private String key = "";
    private @Nullable Map<String, String> before;

    Line(int number) {
        this.number = number;
    }

    /** As a spreadsheet counts. */
    public int number() {
        return number;
    }

    /** What is kept of a cell; empty when nothing stands there, or something wrong. */
    public String at(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return !at(column).isEmpty();
    }

    public Optional<LocalDate> day(String column) {
        return has(column) ? Optional.of(LocalDate.parse(at(column))) : Optional.empty();
    }

    /** No row is stored under its key. */
    public boolean isNew() {
        return before == null;
    }

    /** Whether the stored row says something else; false for a new line. */
    public boolean changes(String column) {
        return before != null && !before.getOrDefault(column, "").equals(at(column));
    }

    /**
     * Whether it would cite someone who declined: only they take that back, never an old list
     * (docs/rules.md#r8).
     */
    public boolean citesAgain() {
        return changes("cited") && at("cited").equals("yes");
    }

    /** Replaces what is kept of a cell: a check may find a better spelling. */
    public void keep(String column, String value) {
        cells.put(column, value);
    }

    /**
     * @param key below {@code exchange.fault.}
     */
    public void fault(String column, String key, Object... arguments) {
        faults.add(Fault.of(number, column, at(column), key, arguments));
    }

    void fault(String column, String written, Shape.Wrong wrong) {
        faults.add(
                new Fault(
                        number,
                        column,
                        written,
                        "exchange.fault." + wrong.key(),
                        wrong.arguments()));
    }

    /**
     * @param row what is stored under the key; null for a new line, which gets an id of its own
     */
    void belongsTo(@Nullable Map<String, String> row, String key) {
        this.key = key;
        before = row;
        cells.put(
                ExchangedList.ID,
                row == null ? Id.fresh().toString() : row.getOrDefault(ExchangedList.ID, ""));
    }

    String key() {
        return key;
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    public boolean isFaulty(String column) {
        return faults.stream().anyMatch(fault -> fault.column().equals(column));
    }

    List<Fault> faults() {
        return faults;
    }

    Map<String, String> cells() {
        return cells;
    }
}
