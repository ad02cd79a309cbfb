package maillage.platform.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.DateRange;

/** From–to within which one thing is true once only: one mandate, one seat at a time. */
public final class Spans {
    private final String from;
    private final String to;
    private final List<String> owner;

    /**
     * @param owner the columns whose values together may not hold two spans at once
     */
    public Spans(String from, String to, String... owner) {
        this.from = from;
        this.to = to;
        this.owner = List.of(owner);
    }

    /**
     * Adds a fault to every line whose days are the wrong way round, or fall into those of an
     * earlier line or of a stored row.
     */
    public void refuse(List<Line> lines, List<Map<String, Object>> stored) {
        var taken = new HashMap<String, java.util.List<Taken>>();
        Set<String> inFile = new HashSet<>();
        lines.forEach(line -> inFile.add(line.at(ExchangedList.ID)));
        for (Map<String, Object> row : stored) {
            if (!inFile.contains(String.valueOf(row.get(ExchangedList.ID)))) {
                var days =
                        new DateRange(
                                LocalDate.parse(String.valueOf(row.get(from))),
                                row.get(to) == null
                                        ? null
                                        : LocalDate.parse(row.get(to).toString()));
                taken.computeIfAbsent(key(row), any -> new java.util.ArrayList<>())
                        .add(new Taken(days, 0));
            }
        }
        for (Line line : lines) {
            if (!line.has(from)
                    || line.isFaulty(to)
                    || owner.stream().anyMatch(column -> !line.has(column))) {
                continue;
            }
            LocalDate first = LocalDate.parse(line.at(from));
            LocalDate last = line.day(to).orElse(null);
            if (last != null && last.isBefore(first)) {
                line.fault(to, "before", from);
                continue;
            }
            var days = new DateRange(first, last);
            List<Taken> others =
                    taken.computeIfAbsent(key(line.cells()), any -> new java.util.ArrayList<>());
            others.stream()
                    .filter(other -> other.days().overlaps(days))
                    .findFirst()
                    .ifPresent(other -> line.fault(from, "overlaps", other.line()));
            others.add(new Taken(days, line.number()));
        }
    }

    private String key(Map<String, ?> cells) {
        return Arrays.toString(owner.stream().map(cells::get).toArray());
    }

    /**
     * @param line 0 for what is stored
     */
    private record Taken(DateRange days, int line) {}
}
