package maillage.timetable.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.judging.Judgement;

/**
 * What a solution is worth.
 *
 * @param totals the first that differs decides between two solutions; lower is better
 * @param rows by rule
 * @param usable nothing forbidden is left, and everything has a place
 */
record Verdict(List<Row> totals, List<Row> rows, boolean usable) implements Comparable<Verdict> {
    /**
     * @param times how often, where this is known
     */
    record Row(LocalizedText words, long times, long cost) {}

    Verdict {
        totals = List.copyOf(totals);
        rows = List.copyOf(rows);
    }

    /** The first of the totals is of what is forbidden. */
    Verdict(List<Row> totals, List<Row> rows) {
        this(totals, rows, totals.getFirst().cost() == 0);
    }

    static Verdict of(Judgement judgement) {
        var totals =
                new ArrayList<>(
                        List.of(
                                total(
                                        "violations de règles absolues",
                                        "violations of hard rules",
                                        judgement.violated())));
        if (!judgement.omissions().isEmpty()) {
            totals.add(total("laissé de côté", "left out", judgement.omitted()));
        }
        totals.add(total("coût", "cost", judgement.cost()));
        return new Verdict(
                totals,
                Stream.of(judgement.violations(), judgement.omissions(), judgement.costs())
                        .flatMap(List::stream)
                        .map(line -> new Row(line.words(), line.times(), line.total()))
                        .toList(),
                judgement.violated() == 0 && judgement.omitted() == 0);
    }

    private static Row total(String french, String english, long count) {
        return new Row(LocalizedText.frEn(french, english), count, count);
    }

    /** The totals in a line. */
    String headline(Language language) {
        String colon = language == Language.FR ? "\u00a0: " : ": ";
        return String.join(
                ", ",
                totals.stream().map(row -> row.words().in(language) + colon + row.cost()).toList());
    }

    @Override
    public int compareTo(Verdict other) {
        for (int i = 0; i < totals.size(); i++) {
            int order = Long.compare(totals.get(i).cost(), other.totals.get(i).cost());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
