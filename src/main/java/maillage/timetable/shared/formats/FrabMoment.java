package maillage.timetable.shared.formats;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/**
 * A moment of a schedule: what the clock on the wall says, and how far from Greenwich it was
 * written.
 */
record FrabMoment(LocalDateTime written, Optional<ZoneOffset> offset) {
    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .optionalStart()
                    .appendOffset("+HH:MM", "Z")
                    .optionalEnd()
                    .optionalStart()
                    .appendOffset("+HHMM", "Z")
                    .optionalEnd()
                    .toFormatter(java.util.Locale.ROOT);

    static FrabMoment of(Json json) {
        try {
            return of(json.text());
        } catch (DateTimeException wrong) {
            throw json.wrong(
                    "un moment s’écrit 2026-11-22T09:30:00+01:00",
                    "a moment is written 2026-11-22T09:30:00+01:00");
        }
    }

    /**
     * @throws DateTimeException where it is none
     */
    static FrabMoment of(String text) {
        var moment =
                FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                                instanceof OffsetDateTime there
                        ? new FrabMoment(there.toLocalDateTime(), Optional.of(there.getOffset()))
                        : new FrabMoment(LocalDateTime.parse(text), Optional.empty());
        if (moment.written().getYear() < 1900 || moment.written().getYear() > 9000) {
            throw new DateTimeException("far from our time");
        }
        return moment;
    }

    /** By the conference's clock; a moment without an offset is by that clock already. */
    LocalDateTime local(Optional<ZoneId> zone) {
        LocalDateTime local =
                zone.isPresent() && offset.isPresent()
                        ? written.atOffset(offset.get())
                                .atZoneSameInstant(zone.get())
                                .toLocalDateTime()
                        : written;
        return local.withSecond(0).withNano(0);
    }
}
