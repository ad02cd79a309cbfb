package maillage.themes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * @param endsAt excluded
 */
public record Phase(PhaseKind kind, Instant startsAt, Instant endsAt, OpenTo openTo) {
    public Phase {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("a phase ends after it starts: " + kind);
        }
    }

    /** Whole days of a zone, the last one included. */
    public static Phase ofDays(
            PhaseKind kind, LocalDate first, LocalDate last, ZoneId zone, OpenTo openTo) {
        return new Phase(
                kind,
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                openTo);
    }

    public boolean runs(Instant at) {
        return !at.isBefore(startsAt) && at.isBefore(endsAt);
    }

    public boolean isOver(Instant at) {
        return !at.isBefore(endsAt);
    }

    public LocalDate firstDay(ZoneId zone) {
        return LocalDate.ofInstant(startsAt, zone);
    }

    /** The last day on which one can act, whole or in part. */
    public LocalDate lastDay(ZoneId zone) {
        return LocalDate.ofInstant(endsAt.minusMillis(1), zone);
    }
}
