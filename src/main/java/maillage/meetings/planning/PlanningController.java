package maillage.meetings.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
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

/** Drafts of meetings, by whoever facilitates their host. */
@Controller
@RequestMapping("/meetings")
@For(Audience.FACILITATOR)
class PlanningController {
    private static final String FORM = "meetings/planning/form";
    private final Sketching sketching;
    private final Hosts hosts;
    private final Seeing seeing;

    PlanningController(Sketching sketching, Hosts hosts, Seeing seeing) {
        this.sketching = sketching;
        this.hosts = hosts;
        this.seeing = seeing;
    }

    /**
     * @param host the id of a group or cycle; without it, one is chosen on the page
     */
    @GetMapping("/new")
    View blank(Me me, @RequestParam(defaultValue = "") String host) {
        Optional<Host> whose = facilitated(me, host);
        List<Host> choice = whose.map(List::of).orElseGet(() -> hosts.facilitatedBy(me));
        String zone =
                choice.stream()
                        .findFirst()
                        .map(first -> first.zone().getId())
                        .orElse("Europe/Paris");
        var form =
                new MeetingForm(
                        "", "", "group", new DateForm("", "14:00", "16:00", zone), "", "", "", "");
        return Html.page(
                FORM,
                new MeetingFormPage(Optional.empty(), whose, choice, form, Faults.none(), false));
    }

    @PostMapping
    View draft(Me me, @RequestParam(defaultValue = "") String host, MeetingFields fields) {
        Optional<Host> whose = facilitated(me, host);
        MeetingForm form = fields.form();
        Faults faults = new Faults().when(whose.isEmpty(), "host", "form.missing");
        Optional<Plan> plan = form.read(faults);
        if (faults.any() || whose.isEmpty() || plan.isEmpty()) {
            return Html.unprocessable(
                    FORM,
                    new MeetingFormPage(
                            Optional.empty(),
                            whose,
                            whose.map(List::of).orElseGet(() -> hosts.facilitatedBy(me)),
                            form,
                            faults,
                            false));
        }
        return Html.seeOther("/meetings/{id}", sketching.draft(me, whose.get(), plan.get()));
    }

    @GetMapping("/{meeting}/edit")
    View edit(Me me, @PathVariable MeetingId meeting) {
        Meeting found = seeing.facilitated(me, meeting);
        return Html.page(FORM, page(found, MeetingForm.of(found), Faults.none()));
    }

    @PostMapping("/{meeting}")
    View change(Me me, @PathVariable MeetingId meeting, MeetingFields fields) {
        Meeting found = seeing.facilitated(me, meeting);
        MeetingForm form =
                found.confirmedAt().isEmpty() ? fields.form() : fields.formAt(DateForm.of(found));
        Faults faults = Faults.none();
        Optional<Plan> plan = form.read(faults);
        if (plan.isEmpty()) {
            return Html.unprocessable(FORM, page(found, form, faults));
        }
        if (!sketching.change(me, meeting, fields.seen(), plan.get())) {
            Meeting now = seeing.facilitated(me, meeting);
            return Html.conflict(FORM, page(now, form, Faults.none()).afterAnother());
        }
        return Html.seeOther("/meetings/{id}", meeting);
    }

    private MeetingFormPage page(Meeting meeting, MeetingForm form, Faults faults) {
        Host host = hosts.require(meeting.host());
        return new MeetingFormPage(
                Optional.of(meeting), Optional.of(host), List.of(host), form, faults, false);
    }

    private Optional<Host> facilitated(Me me, String host) {
        if (host.isBlank()) {
            return Optional.empty();
        }
        String id = host.substring(host.indexOf(':') + 1);
        Optional<Host> found;
        try {
            found = hosts.find(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("host", host);
        }
        return Optional.of(
                found.filter(it -> hosts.mayFacilitate(me, it.ref()))
                        .orElseThrow(() -> new NotFound("host", host)));
    }
}
