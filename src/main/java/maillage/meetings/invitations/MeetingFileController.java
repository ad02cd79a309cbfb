package maillage.meetings.invitations;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.mailing.Calendars;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Seeing;
import maillage.meetings.shared.CalendarEntries;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One meeting as a file for the reader's calendar. */
@RestController
@For(Audience.SIGNED_IN)
class MeetingFileController {
    private final Seeing seeing;
    private final Hosts hosts;
    private final CalendarEntries entries;
    private final Clock clock;

    MeetingFileController(Seeing seeing, Hosts hosts, CalendarEntries entries, Clock clock) {
        this.seeing = seeing;
        this.hosts = hosts;
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}/calendar.ics")
    ResponseEntity<byte[]> show(Me me, @PathVariable MeetingId id, Language language) {
        Meeting meeting = seeing.within(me, id);
        String text =
                Calendars.feed(
                        meeting.titles().in(language).text(),
                        List.of(entries.of(meeting, hosts.require(meeting.host()), language)),
                        clock.instant());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"meeting.ics\"")
                .cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
