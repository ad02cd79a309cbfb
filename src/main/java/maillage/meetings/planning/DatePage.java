package maillage.meetings.planning;

import java.time.Instant;
import java.util.Optional;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * @param late the soonest start that would be in time, when the date typed is not
 */
public record DatePage(
        Meeting meeting,
        Host host,
        DateForm form,
        Optional<Instant> late,
        String reason,
        Faults faults) {}
