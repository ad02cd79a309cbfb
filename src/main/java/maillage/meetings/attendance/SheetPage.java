package maillage.meetings.attendance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;
import maillage.platform.web.Faults;

/**
 * @param lines those that match what is looked for
 * @param opens when the sheet opens, while it is not
 */
public record SheetPage(
        Meeting meeting,
        Host host,
        List<SheetLine> lines,
        Counts counts,
        String looked,
        Optional<Instant> opens,
        boolean exists,
        boolean mayClose,
        List<SheetChange> changes,
        String reason,
        Faults faults) {
    /**
     * @param unnoted expected, and not there or not noted yet
     */
    public record Counts(long onSite, long remote, long unnoted) {
        static Counts of(List<SheetLine> lines) {
            long onSite =
                    lines.stream()
                            .filter(line -> line.mode().equals(Optional.of(Mode.ON_SITE)))
                            .count();
            long remote =
                    lines.stream()
                            .filter(line -> line.mode().equals(Optional.of(Mode.REMOTE)))
                            .count();
            return new Counts(onSite, remote, lines.size() - onSite - remote);
        }
    }

    /** Where someone is added, with what was looked for in vain. */
    public String walkInPath() {
        return "/meetings/"
                + meeting.id()
                + "/presence/walk-in"
                + (looked.isEmpty()
                        ? ""
                        : "?organisation_name="
                                + URLEncoder.encode(looked, StandardCharsets.UTF_8));
    }

    /** Closed, or imported as held: corrections give a reason. */
    public boolean closed() {
        return meeting.state() == MeetingState.HELD;
    }
}
