package maillage.home.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.OpenToAll;
import maillage.mailing.CalendarEntry;
import maillage.mailing.Calendars;
import maillage.mailing.Party;
import maillage.platform.web.NetworkProfiles;
import maillage.platform.web.SiteAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public calendar, for calendars: what the page of the same name shows. */
@RestController
@OpenToAll("the same as the public calendar page")
class CalendarFeedController {
    private final CalendarStore store;
    private final NetworkProfiles network;
    private final SiteAddress site;
    private final Clock clock;

    CalendarFeedController(
            CalendarStore store, NetworkProfiles network, SiteAddress site, Clock clock) {
        this.store = store;
        this.network = network;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> show(Language language) {
        Instant now = clock.instant();
        String name = network.current().names().in(language).text();
        List<CalendarEntry> entries =
                store
                        .between(now.minus(Duration.ofDays(120)), now.plus(Duration.ofDays(400)))
                        .stream()
                        .map(entry -> calendarEntry(entry, language, name))
                        .toList();
        byte[] body =
                Calendars.feed(name, entries, now.truncatedTo(ChronoUnit.HOURS))
                        .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=utf-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .eTag(org.springframework.util.DigestUtils.md5DigestAsHex(body))
                .body(body);
    }

    private CalendarEntry calendarEntry(CalendarPage.Entry entry, Language language, String name) {
        String contact =
                Optional.ofNullable(network.current().contactEmail())
                        .orElse("calendar@localhost.invalid");
        String group = entry.group().map(title -> title.in(language).text() + ", ").orElse("");
        return new CalendarEntry(
                entry.uid(),
                entry.sequence(),
                entry.starts().atZone(entry.zone()),
                entry.ends().atZone(entry.zone()),
                group + entry.title().in(language).text(),
                Optional.empty(),
                entry.town(),
                Optional.of(URI.create(site.of(language, "/meetings/" + entry.id()))),
                new Party(name, new EmailAddress(contact)),
                entry.cancelled()
                        ? CalendarEntry.Status.CANCELLED
                        : CalendarEntry.Status.CONFIRMED);
    }
}
