package maillage.meetings.attendance;

import java.util.List;
import maillage.meetings.Hosts;
import maillage.meetings.Invitee;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;
import org.springframework.stereotype.Component;

/**
 * Who stands on a sheet: everyone there, and everyone invited; of a meeting that came in from a
 * list and never invited anyone, whom its host would have.
 */
@Component
class Expected {
    private final SheetStore store;
    private final Hosts hosts;

    Expected(SheetStore store, Hosts hosts) {
        this.store = store;
        this.hosts = hosts;
    }

    List<SheetLine> of(Meeting meeting) {
        boolean open = meeting.state() == MeetingState.CONFIRMED;
        List<Invitee> unasked =
                open && !store.hasInvited(meeting.id())
                        ? hosts.invitees(meeting.host(), meeting.day())
                        : List.of();
        return store.lines(meeting.id(), unasked);
    }
}
