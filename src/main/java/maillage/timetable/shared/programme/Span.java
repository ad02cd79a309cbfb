package maillage.timetable.shared.programme;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time in the edition's zone, its end left out. */
public record Span(LocalDateTime from, LocalDateTime to) {
    public boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean holds(LocalDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    public boolean meets(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Those that touch or overlap are one. */
    public static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || span.from.isAfter(last.to)) {
                merged.add(span);
            } else if (span.to.isAfter(last.to)) {
                merged.set(merged.size() - 1, new Span(last.from, span.to));
            }
        }
        return merged;
    }

    /** Whether the whole of it lies in these; anything does where none is given. */
    public boolean within(List<Span> spans) {
        return spans.isEmpty()
                || held(spans)
                // Only those that touch can hold together what none holds alone.
                || spans.size() > 1 && held(merged(spans));
    }

    private boolean held(List<Span> spans) {
        for (Span span : spans) {
            if (span.holds(this)) {
                return true;
            }
        }
        return false;
    }
}
