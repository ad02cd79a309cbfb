package maillage.meetings;

import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who sees a meeting, and how much of it (docs/rules.md#r11). What is not for the reader looks like
 * what does not exist.
 */
@Component
public class Seeing {
    private final Meetings meetings;
    private final Hosts hosts;

    Seeing(Meetings meetings, Hosts hosts) {
        this.meetings = meetings;
        this.hosts = hosts;
    }

    /** Whoever prepares, holds and reports it. */
    public boolean facilitates(Me me, Meeting meeting) {
        return me.isAdministrator() || hosts.mayFacilitate(me, meeting.host());
    }

    /** From inside: the host's people, and whoever is invited. Drafts are for facilitators. */
    public boolean isWithin(Me me, Meeting meeting) {
        if (facilitates(me, meeting)) {
            return true;
        }
        return meeting.state() != MeetingState.DRAFT
                && (hosts.isWithin(me, meeting.host())
                        || meetings.isInvited(me.person(), meeting.id()));
    }

    /**
     * @throws NotFound unless the reader sees it from inside
     */
    public Meeting within(Me me, MeetingId id) {
        return Optional.of(meetings.require(id))
                .filter(meeting -> isWithin(me, meeting))
                .orElseThrow(() -> new NotFound("meeting", id));
    }

    /**
     * @throws NotFound unless the reader facilitates it
     */
    public Meeting facilitated(Me me, MeetingId id) {
        return Optional.of(meetings.require(id))
                .filter(meeting -> facilitates(me, meeting))
                .orElseThrow(() -> new NotFound("meeting", id));
    }
}
