package maillage.meetings;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.LocalizedText;
import maillage.kernel.MeetingId;

/** Meetings made up for pure tests. */
public final class Samples {
    private Samples() {}

    /** Two hours in Paris from this moment. */
    public static Meeting meeting(MeetingState state, Instant starts) {
        return new Meeting(
                MeetingId.next(),
                HostRef.of(GroupId.next()),
                CycleId.next(),
                Optional.empty(),
                MeetingKind.GROUP,
                LocalizedText.frEn("Réunion", "Meeting"),
                starts,
                starts.plusSeconds(7200),
                ZoneId.of("Europe/Paris"),
                Period.ofMonths(1),
                Optional.empty(),
                state,
                Optional.of(starts.minusSeconds(90L * 86400)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                "uid@example",
                0,
                0);
    }
}
