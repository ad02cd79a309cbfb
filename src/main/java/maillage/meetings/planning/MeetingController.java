package maillage.meetings.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Meetings;
import maillage.meetings.Room;
import maillage.meetings.Seeing;
import maillage.meetings.shared.MeetingSections;
import maillage.meetings.shared.Viewer;
import maillage.network.Network;
import maillage.platform.Trail;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
class MeetingController {
    private final Meetings meetings;
    private final Hosts hosts;
    private final Seeing seeing;
    private final MeetingSections sections;
    private final Network network;
    private final Trail trail;
    private final Clock clock;

    MeetingController(
            Meetings meetings,
            Hosts hosts,
            Seeing seeing,
            MeetingSections sections,
            Network network,
            Trail trail,
            Clock clock) {
        this.meetings = meetings;
        this.hosts = hosts;
        this.seeing = seeing;
        this.sections = sections;
        this.network = network;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}")
    @OpenToAll(
            "visitors see the title, date, town and host of a meeting that is announced; the rest is for those within")
    View show(Optional<Me> me, @PathVariable MeetingId id) {
        Meeting meeting = meetings.require(id);
        if (me.isPresent() && seeing.isWithin(me.get(), meeting)) {
            return Html.page("meetings/planning/show", page(me.get(), meeting));
        }
        if (!meeting.isPublic()) {
            throw new NotFound("meeting", id);
        }
        return Html.page(
                "meetings/planning/public",
                new MeetingPage.Public(meeting, hosts.require(meeting.host())));
    }

    private MeetingPage page(Me me, Meeting meeting) {
        Host host = hosts.require(meeting.host());
        boolean facilitator = seeing.facilitates(me, meeting);
        Instant now = clock.instant();
        return new MeetingPage(
                meeting,
                host,
                meeting.lentRoom().map(Room::lender).map(network::name),
                meetings.answers(meeting.id()),
                facilitator,
                meeting.isAwaited(now),
                meeting.isOver(now),
                sections.of(meeting, new Viewer(me, facilitator)),
                facilitator ? trail.of("meeting", meeting.id().value(), 30) : List.of());
    }
}
