package maillage.meetings.agenda;

import java.util.Optional;
import java.util.UUID;
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

@Controller
@RequestMapping("/meetings/{id}/agenda")
@For(Audience.FACILITATOR)
class AgendaController {
    private static final AgendaForm BLANK = new AgendaForm("", "15", "");
    private final Arranging arranging;
    private final AgendaStore store;
    private final Seeing seeing;
    private final Hosts hosts;

    AgendaController(Arranging arranging, AgendaStore store, Seeing seeing, Hosts hosts) {
        this.arranging = arranging;
        this.store = store;
        this.seeing = seeing;
        this.hosts = hosts;
    }

    @GetMapping
    View show(Me me, @PathVariable MeetingId id) {
        return Html.page(
                "meetings/agenda/show", page(seeing.facilitated(me, id), BLANK, Faults.none()));
    }

    /**
     * @param action an open action that comes back; then nothing else is needed
     */
    @PostMapping("/items")
    View add(
            Me me,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(name = "led_by", defaultValue = "") String ledBy,
            @RequestParam Optional<UUID> action) {
        Meeting meeting = seeing.facilitated(me, id);
        if (action.isPresent()) {
            arranging.bringBack(id, action.get());
            return back(id);
        }
        var form = new AgendaForm(title, minutes, ledBy);
        Faults faults = Faults.none();
        Optional<AgendaForm.Line> line = form.read(faults);
        if (line.isEmpty()) {
            return Html.unprocessable("meetings/agenda/show", page(meeting, form, faults));
        }
        arranging.add(id, line.get());
        return back(id);
    }

    @PostMapping("/items/{item}")
    View change(
            Me me,
            @PathVariable MeetingId id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(name = "led_by", defaultValue = "") String ledBy) {
        Meeting meeting = seeing.facilitated(me, id);
        var form = new AgendaForm(title, minutes, ledBy);
        Faults faults = Faults.none();
        Optional<AgendaForm.Line> line = form.read(faults);
        if (line.isEmpty()) {
            return Html.unprocessable("meetings/agenda/show", page(meeting, form, faults));
        }
        arranging.change(id, item, line.get());
        return back(id);
    }

    @PostMapping("/items/{item}/position")
    View move(
            Me me,
            @PathVariable MeetingId id,
            @PathVariable UUID item,
            @RequestParam String direction) {
        seeing.facilitated(me, id);
        arranging.move(id, item, direction.equals("up") ? -1 : 1);
        return back(id);
    }

    @PostMapping("/items/{item}/removal")
    View remove(Me me, @PathVariable MeetingId id, @PathVariable UUID item) {
        seeing.facilitated(me, id);
        arranging.remove(id, item);
        return back(id);
    }

    private static View back(MeetingId id) {
        return Html.seeOther("/meetings/{id}/agenda", id);
    }

    private AgendaPage page(Meeting meeting, AgendaForm form, Faults faults) {
        return new AgendaPage(
                meeting,
                hosts.require(meeting.host()),
                store.of(meeting),
                store.openActions(meeting),
                form,
                faults);
    }
}
