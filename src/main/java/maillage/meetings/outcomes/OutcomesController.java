package maillage.meetings.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where facilitators write down decisions and actions. */
@Controller
@RequestMapping("/meetings/{id}")
@For(Audience.FACILITATOR)
class OutcomesController {
    private static final String PAGE = "meetings/outcomes/edit";
    private final Recording recording;
    private final OutcomeStore store;
    private final Seeing seeing;
    private final Hosts hosts;
    private final Clock clock;

    OutcomesController(
            Recording recording, OutcomeStore store, Seeing seeing, Hosts hosts, Clock clock) {
        this.recording = recording;
        this.store = store;
        this.seeing = seeing;
        this.hosts = hosts;
        this.clock = clock;
    }

    @GetMapping("/outcomes")
    View show(Me me, @PathVariable MeetingId id) {
        return Html.page(
                PAGE, page(seeing.facilitated(me, id), "", OutcomeForm.BLANK, Faults.none()));
    }

    @PostMapping("/decisions")
    View decide(
            Me me,
            @PathVariable MeetingId id,
            @RequestParam(name = "decision_text", defaultValue = "") String text) {
        Meeting meeting = seeing.facilitated(me, id);
        Faults faults =
                new Faults()
                        .when(text.isBlank(), "decision_text", "form.missing")
                        .when(text.length() > 2000, "decision_text", "form.too-long", 2000);
        if (faults.any()) {
            return Html.unprocessable(PAGE, page(meeting, text, OutcomeForm.BLANK, faults));
        }
        recording.decide(me, id, text);
        return Html.seeOther("/meetings/{id}/outcomes", id);
    }

    @PostMapping("/actions")
    View undertake(
            Me me,
            @PathVariable MeetingId id,
            @RequestParam(name = "action_text", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String due) {
        Meeting meeting = seeing.facilitated(me, id);
        var form = new OutcomeForm(text, owner, due);
        Faults faults = Faults.none();
        Optional<OutcomeForm.Undertaking> undertaking = form.read(store.owners(id), faults);
        if (undertaking.isEmpty()) {
            return Html.unprocessable(PAGE, page(meeting, "", form, faults));
        }
        recording.undertake(me, id, undertaking.get());
        return Html.seeOther("/meetings/{id}/outcomes", id);
    }

    private OutcomesPage page(Meeting meeting, String decision, OutcomeForm form, Faults faults) {
        List<OutcomesPage.Owner> owners = store.owners(meeting.id());
        return new OutcomesPage(
                meeting,
                hosts.require(meeting.host()),
                store.decisions(meeting.id()),
                store.actions(meeting.id()),
                owners,
                decision,
                form,
                LocalDate.ofInstant(clock.instant(), meeting.zone()),
                faults);
    }
}
