package maillage.meetings.attendance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import maillage.kernel.PersonId;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;
import maillage.meetings.StandingSource.Effect;
import maillage.platform.web.Faults;

/**
 * @param lines those that match what is looked for
 * @param effects whose presence makes their organisation active, or would
 * @param opens when the sheet opens, while it is not
 */
public record SheetPage(
        Meeting meeting,
        Host host,
        List<SheetLine> lines,
        Counts counts,
        Map<PersonId, Effect> effects,
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

    /** What this presence changes of standing, as a code; empty where it changes nothing. */
    public String effect(SheetLine line) {
        Effect effect = effects.get(line.person());
        boolean said = effect != null && (effect == Effect.MAKES_ACTIVE || line.mode().isEmpty());
        return said ? Objects.requireNonNull(effect).code() : "";
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
