package maillage.meetings.planning;

import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Meetings;
import maillage.meetings.Seeing;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/meetings/{meeting}/cancellation")
@For(Audience.FACILITATOR)
class CancellationController {
    private final Cancelling cancelling;
    private final Meetings meetings;
    private final Hosts hosts;
    private final Seeing seeing;

    CancellationController(Cancelling cancelling, Meetings meetings, Hosts hosts, Seeing seeing) {
        this.cancelling = cancelling;
        this.meetings = meetings;
        this.hosts = hosts;
        this.seeing = seeing;
    }

    @GetMapping
    View show(Me me, @PathVariable MeetingId meeting) {
        return Html.page(
                "meetings/planning/cancellation",
                page(seeing.facilitated(me, meeting), "", Faults.none()));
    }

    @PostMapping
    View cancel(
            Me me,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String reason) {
        Meeting found = seeing.facilitated(me, meeting);
        Faults faults =
                new Faults()
                        .when(reason.isBlank(), "reason", "planning.fault.cancel-reason")
                        .when(reason.length() > 500, "reason", "form.too-long", 500);
        if (faults.any()) {
            return Html.unprocessable(
                    "meetings/planning/cancellation", page(found, reason, faults));
        }
        cancelling.cancel(me, meeting, reason);
        return Html.seeOther("/meetings/{id}", meeting);
    }

    private CancellationPage page(Meeting meeting, String reason, Faults faults) {
        return new CancellationPage(
                meeting,
                hosts.require(meeting.host()),
                meetings.answers(meeting.id()).invited(),
                reason,
                faults);
    }
}
