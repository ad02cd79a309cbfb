package maillage.timetable.shared.formats;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How far from Greenwich a schedule's clock is, from its moments where it names no zone. */
final class FrabOffsets {
    private final TreeMap<LocalDateTime, ZoneOffset> known = new TreeMap<>();

    /**
     * @param dates as events write them; empty for none
     */
    FrabOffsets(List<String> dates) {
        dates.stream()
                .filter(date -> !date.isEmpty())
                .map(FrabMoment::of)
                .forEach(
                        moment ->
                                moment.offset()
                                        .ifPresent(there -> known.put(moment.written(), there)));
    }

    /** That of the nearest event. */
    ZoneOffset around(LocalDateTime start, ZoneOffset unlessKnown) {
        return Stream.of(known.floorEntry(start), known.ceilingEntry(start))
                .flatMap(Stream::ofNullable)
                .min(java.util.Comparator.comparing(one -> away(one.getKey(), start)))
                .map(Map.Entry::getValue)
                .orElse(unlessKnown);
    }

    private static Duration away(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs();
    }
}
