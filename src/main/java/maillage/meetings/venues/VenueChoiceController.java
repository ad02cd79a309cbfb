package maillage.meetings.venues;

import java.util.Optional;
import java.util.UUID;
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

/** The choice of a room for one meeting. */
@Controller
@RequestMapping("/meetings/{id}/venue")
@For(Audience.FACILITATOR)
class VenueChoiceController {
    private static final String PAGE = "meetings/venues/choose";
    private final Asking asking;
    private final VenueStore store;
    private final Seeing seeing;
    private final Hosts hosts;

    VenueChoiceController(Asking asking, VenueStore store, Seeing seeing, Hosts hosts) {
        this.asking = asking;
        this.store = store;
        this.seeing = seeing;
        this.hosts = hosts;
    }

    @GetMapping
    View show(
            Me me,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String seats,
            @RequestParam(name = "step_free", defaultValue = "false") boolean stepFree,
            @RequestParam(defaultValue = "") String country) {
        return Html.page(
                PAGE, page(seeing.facilitated(me, id), seats, stepFree, country, Faults.none()));
    }

    @PostMapping
    View ask(Me me, @PathVariable MeetingId id, @RequestParam Optional<UUID> venue) {
        Meeting meeting = seeing.facilitated(me, id);
        if (venue.isEmpty()) {
            return Html.unprocessable(
                    PAGE, page(meeting, "", false, "", Faults.of("venue", "form.missing")));
        }
        try {
            asking.ask(me, id, venue.get());
        } catch (DataIntegrityViolationException taken) {
            if (!String.valueOf(taken.getMessage()).contains("meeting_room_once")) {
                throw taken;
            }
            return Html.unprocessable(
                    PAGE,
                    page(meeting, "", false, "", Faults.of("venue", "planning.fault.room-taken")));
        }
        return Html.seeOther("/meetings/{id}", id);
    }

    @PostMapping("/removal")
    View drop(Me me, @PathVariable MeetingId id) {
        seeing.facilitated(me, id);
        asking.drop(me, id);
        return Html.seeOther("/meetings/{id}/venue", id);
    }

    private VenueChoicePage page(
            Meeting meeting, String seats, boolean stepFree, String country, Faults faults) {
        int least = seats.matches("[0-9]{1,5}") ? Integer.parseInt(seats) : 0;
        Host host = hosts.require(meeting.host());
        return new VenueChoicePage(
                meeting,
                host,
                store.choices(meeting, host.chapter(), least, stepFree, country),
                seats,
                stepFree,
                store.countries(),
                country,
                faults);
    }
}
