package maillage.meetings.venues;

import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Meetings;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Where a room's owner says yes or no, from the mail. Opening the link changes nothing; a button
 * does.
 */
@Controller
@RequestMapping("/rooms/{token}")
@OpenToAll("whoever holds the link of the mail answers for the room's owner, without signing in")
class RoomRequestController {
    private final Asking asking;
    private final VenueStore store;
    private final Meetings meetings;
    private final Hosts hosts;

    RoomRequestController(Asking asking, VenueStore store, Meetings meetings, Hosts hosts) {
        this.asking = asking;
        this.store = store;
        this.meetings = meetings;
        this.hosts = hosts;
    }

    @GetMapping
    View show(@PathVariable String token) {
        VenueStore.Request request = request(token);
        Meeting meeting = meetings.require(request.meeting());
        VenueOffer offer =
                store.find(request.venue())
                        .orElseThrow(() -> new NotFound("venue", request.venue()));
        return Html.page(
                "meetings/venues/request",
                new RoomRequestPage(
                        token,
                        meeting,
                        hosts.require(meeting.host()),
                        offer,
                        asking.stands(request, meeting)));
    }

    @PostMapping
    View answer(@PathVariable String token, @RequestParam String answer) {
        asking.answer(request(token), answer.equals("yes"));
        return Html.seeOther("/rooms/{token}", token);
    }

    private VenueStore.Request request(String token) {
        return asking.find(token).orElseThrow(() -> new NotFound("request", "of this link"));
    }
}
