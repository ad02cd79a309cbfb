package maillage.meetings.planning;

import java.time.Instant;
import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
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

/** The date of a confirmed meeting. */
@Controller
@RequestMapping("/meetings/{meeting}/date")
@For(Audience.FACILITATOR)
class DateController {
    private static final String PAGE = "meetings/planning/date";
    private final Confirming confirming;
    private final Hosts hosts;
    private final Seeing seeing;

    DateController(Confirming confirming, Hosts hosts, Seeing seeing) {
        this.confirming = confirming;
        this.hosts = hosts;
        this.seeing = seeing;
    }

    @GetMapping
    View show(Me me, @PathVariable MeetingId meeting) {
        Meeting found = seeing.facilitated(me, meeting);
        return Html.page(
                PAGE, page(found, DateForm.of(found), Optional.empty(), "", Faults.none()));
    }

    @PostMapping
    View move(
            Me me,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String reason) {
        Meeting found = seeing.facilitated(me, meeting);
        var form = new DateForm(date, from, to, zone);
        Faults faults = new Faults().when(reason.length() > 500, "reason", "form.too-long", 500);
        Optional<Plan.When> when = form.read(faults);
        if (faults.any() || when.isEmpty()) {
            return Html.unprocessable(PAGE, page(found, form, Optional.empty(), reason, faults));
        }
        try {
            return switch (confirming.move(me, meeting, when.get(), reason)) {
                case Confirming.Done _ -> Html.seeOther("/meetings/{id}", meeting);
                case Confirming.ReasonNeeded needed ->
                        Html.unprocessable(
                                PAGE,
                                page(
                                        found,
                                        form,
                                        ConfirmationPage.late(needed.late(), when.get().zone()),
                                        reason,
                                        Faults.of("reason", "planning.fault.reason")));
            };
        } catch (DataIntegrityViolationException taken) {
            if (!String.valueOf(taken.getMessage()).contains("meeting_room_once")) {
                throw taken;
            }
            return Html.unprocessable(
                    PAGE,
                    page(
                            found,
                            form,
                            Optional.empty(),
                            reason,
                            Faults.of("date", "planning.fault.room-taken")));
        }
    }

    private DatePage page(
            Meeting meeting, DateForm form, Optional<Instant> late, String reason, Faults faults) {
        return new DatePage(meeting, hosts.require(meeting.host()), form, late, reason, faults);
    }
}
