package maillage.meetings.invitations;

import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.meetings.MeetingState;
import maillage.meetings.Meetings;
import maillage.meetings.Seeing;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Invites to a meeting that came with its date, from a list. */
@Controller
@For(Audience.FACILITATOR)
class AnnouncementController {
    private final Meetings meetings;
    private final Seeing seeing;

    AnnouncementController(Meetings meetings, Seeing seeing) {
        this.meetings = meetings;
        this.seeing = seeing;
    }

    @PostMapping("/meetings/{id}/announcement")
    View announce(Me me, @PathVariable MeetingId id) {
        if (seeing.facilitated(me, id).state() == MeetingState.CONFIRMED) {
            meetings.announce(id);
        }
        return Html.seeOther("/meetings/{id}", id);
    }
}
