package maillage.meetings.planning;

import java.time.Clock;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Seeing;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/meetings/{meeting}/confirmation")
@For(Audience.FACILITATOR)
class ConfirmationController {
    private final Confirming confirming;
    private final Hosts hosts;
    private final Seeing seeing;
    private final Clock clock;

    ConfirmationController(Confirming confirming, Hosts hosts, Seeing seeing, Clock clock) {
        this.confirming = confirming;
        this.hosts = hosts;
        this.seeing = seeing;
        this.clock = clock;
    }

    @GetMapping
    View show(Me me, @PathVariable MeetingId meeting) {
        return Html.page(
                "meetings/planning/confirmation",
                page(seeing.facilitated(me, meeting), "", Faults.none()));
    }

    @PostMapping
    View confirm(
            Me me,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String reason) {
        Meeting found = seeing.facilitated(me, meeting);
        if (reason.length() > 500) {
            return refused(found, reason, Faults.of("reason", "form.too-long", 500));
        }
        try {
            return switch (confirming.confirm(me, meeting, reason)) {
                case Confirming.Done _ -> Html.seeOther("/meetings/{id}", meeting);
                case Confirming.ReasonNeeded _ ->
                        refused(found, reason, Faults.of("reason", "planning.fault.reason"));
            };
        } catch (DataIntegrityViolationException taken) {
            if (!String.valueOf(taken.getMessage()).contains("meeting_room_once")) {
                throw taken;
            }
            return refused(found, reason, Faults.of("confirmation", "planning.fault.room-taken"));
        }
    }

    private View refused(Meeting meeting, String reason, Faults faults) {
        return Html.unprocessable("meetings/planning/confirmation", page(meeting, reason, faults));
    }

    private ConfirmationPage page(Meeting meeting, String reason, Faults faults) {
        Host host = hosts.require(meeting.host());
        Notice.Verdict verdict =
                new Notice(host.notice(), meeting.zone()).of(clock.instant(), meeting.starts());
        int invited = hosts.invitees(meeting.host(), meeting.day()).size();
        return new ConfirmationPage(
                meeting,
                host,
                ConfirmationPage.late(verdict, meeting.zone()),
                invited,
                reason,
                faults);
    }
}
