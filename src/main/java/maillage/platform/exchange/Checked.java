package maillage.platform.exchange;

import java.util.List;

/**
 * A file that was checked; lines that were added or changed are without fault only where {@code
 * faults} is empty.
 */
record Checked(
        int lines,
        List<Line> added,
        List<Line> changed,
        int unchanged,
        List<String> ignored,
        List<Fault> faults,
        List<Lookalike> lookalikes) {
    Preview preview(String kind) {
        return new Preview(
                kind, lines, added.size(), changed.size(), unchanged, ignored, faults, lookalikes);
    }

    static Checked refused(Table table, List<String> ignored, List<Fault> faults) {
        return new Checked(
                table.rows().size(), List.of(), List.of(), 0, ignored, faults, List.of());
    }
}
