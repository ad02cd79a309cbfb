package maillage.meetings.planning;

import java.util.List;
import java.util.Optional;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingKind;
import maillage.platform.web.Faults;

/**
 * @param meeting empty for a new one
 * @param hosts whose meeting it may be; one when that is settled
 * @param overtaken someone changed the meeting while this was typed: both are shown
 */
public record MeetingFormPage(
        Optional<Meeting> meeting,
        Optional<Host> host,
        List<Host> hosts,
        MeetingForm form,
        Faults faults,
        boolean overtaken) {
    MeetingFormPage afterAnother() {
        return new MeetingFormPage(meeting, host, hosts, form, faults, true);
    }

    public List<String> kinds() {
        return MeetingKind.codes();
    }

    /** A confirmed date is moved on its own page. */
    public boolean datesOpen() {
        return meeting.isEmpty() || meeting.get().confirmedAt().isEmpty();
    }
}
