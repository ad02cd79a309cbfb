package maillage.meetings.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/** A date as typed: day, from and to on the clock of a zone. */
public record DateForm(String date, String from, String to, String zone) {
    static DateForm of(Meeting meeting) {
        var starts = meeting.starts().atZone(meeting.zone());
        var ends = meeting.ends().atZone(meeting.zone());
        return new DateForm(
                starts.toLocalDate().toString(),
                starts.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                ends.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                meeting.zone().getId());
    }

    /** Empty when something is to be corrected, which is then among the faults. */
    Optional<Plan.When> read(Faults faults) {
        Optional<ZoneId> at = zone(zone.strip());
        Optional<LocalDate> day = day(date.strip());
        Optional<LocalTime> start = time(from.strip());
        Optional<LocalTime> end = time(to.strip());
        faults.when(day.isEmpty(), "date", "planning.fault.date")
                .when(start.isEmpty(), "from", "planning.fault.time")
                .when(end.isEmpty(), "to", "planning.fault.time")
                .when(at.isEmpty(), "zone", "planning.fault.zone");
        if (day.isEmpty() || start.isEmpty() || end.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime starts = day.get().atTime(start.get());
        LocalDateTime ends = day.get().atTime(end.get());
        faults.when(!ends.isAfter(starts), "to", "planning.fault.order")
                .when(isSkipped(starts, at.get()), "from", "planning.fault.skipped")
                .when(isSkipped(ends, at.get()), "to", "planning.fault.skipped");
        if (faults.at("from").isPresent() || faults.at("to").isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new Plan.When(
                        starts.atZone(at.get()).toInstant(),
                        ends.atZone(at.get()).toInstant(),
                        at.get()));
    }

    /** In spring an hour does not exist: nobody meets in it. */
    private static boolean isSkipped(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day).filter(read -> read.getYear() >= 1990 && read.getYear() < 2200);
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text)).filter(zone -> zone.getId().contains("/"));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
