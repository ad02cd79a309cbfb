package maillage.meetings.planning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;

/**
 * How long ahead a date is confirmed: calendar months and days, counted in the meeting's own zone
 * from the moment of confirmation (docs/rules.md#r5). The database checks the same.
 */
record Notice(Period period, ZoneId zone) {
    sealed interface Verdict permits InTime, Late {}

    record InTime() implements Verdict {}

    /**
     * @param soonest the first start that would have been in time, local to the meeting
     */
    record Late(LocalDateTime soonest) implements Verdict {}

    Verdict of(Instant confirmed, Instant starts) {
        LocalDateTime soonest = confirmed.atZone(zone).toLocalDateTime().plus(period);
        return starts.atZone(zone).toLocalDateTime().isBefore(soonest)
                ? new Late(soonest)
                : new InTime();
    }
}
