package maillage.meetings.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Refused;
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

/** One action: seen by its group, its state told by its owner or a facilitator. */
@Controller
@RequestMapping("/actions/{id}")
@For(Audience.SIGNED_IN)
class ActionController {
    private final Recording recording;
    private final OutcomeStore store;
    private final Meetings meetings;
    private final Seeing seeing;
    private final Hosts hosts;
    private final Clock clock;

    ActionController(
            Recording recording,
            OutcomeStore store,
            Meetings meetings,
            Seeing seeing,
            Hosts hosts,
            Clock clock) {
        this.recording = recording;
        this.store = store;
        this.meetings = meetings;
        this.seeing = seeing;
        this.hosts = hosts;
        this.clock = clock;
    }

    @GetMapping
    View show(Me me, @PathVariable UUID id) {
        return Html.page("meetings/outcomes/action", page(me, action(id), Faults.none()));
    }

    @PostMapping("/state")
    View change(
            Me me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String note) {
        Action action = action(id);
        OutcomesPage.Single page = page(me, action, Faults.none());
        if (!page.mayChange()) {
            throw new Refused("outcomes.refused.owner");
        }
        Optional<Action.State> said =
                Arrays.stream(Action.State.values())
                        .filter(one -> one.code().equals(state))
                        .findFirst();
        Faults faults =
                new Faults()
                        .when(said.isEmpty(), "state", "form.missing")
                        .when(note.length() > 500, "note", "form.too-long", 500);
        if (faults.any() || said.isEmpty()) {
            return Html.unprocessable("meetings/outcomes/action", page(me, action, faults));
        }
        recording.change(me, action, said.get(), note);
        return Html.seeOther("/actions/{id}", id);
    }

    private Action action(UUID id) {
        return store.action(id).orElseThrow(() -> new NotFound("action", id));
    }

    private OutcomesPage.Single page(Me me, Action action, Faults faults) {
        boolean owner =
                action.person().filter(me.person()::equals).isPresent()
                        || action.organisation().filter(me::speaksFor).isPresent();
        Meeting meeting =
                owner ? meetings.require(action.meeting()) : seeing.within(me, action.meeting());
        return new OutcomesPage.Single(
                meeting,
                hosts.require(meeting.host()),
                action,
                LocalDate.ofInstant(clock.instant(), meeting.zone()),
                owner || seeing.facilitates(me, meeting),
                faults);
    }
}
