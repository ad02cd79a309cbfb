package maillage.meetings.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * @param late the soonest date that would be in time, when this one is not
 * @param invited how many people will be written to
 */
public record ConfirmationPage(
        Meeting meeting,
        Host host,
        Optional<Instant> late,
        int invited,
        String reason,
        Faults faults) {
    static Optional<Instant> late(Notice.Verdict verdict, ZoneId zone) {
        return verdict instanceof Notice.Late late
                ? Optional.of(
                        late.soonest().atZone(zone).toInstant().truncatedTo(ChronoUnit.MINUTES))
                : Optional.empty();
    }
}
