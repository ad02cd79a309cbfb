package maillage.meetings.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.platform.secret.Tokens;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What calendars fetch. */
@RestController
@OpenToAll(
        "calendars do not sign in: whoever holds the private address reads it, until it is revoked")
class FeedController {
    private final FeedStore store;
    private final Subscribed subscribed;
    private final Clock clock;

    FeedController(FeedStore store, Subscribed subscribed, Clock clock) {
        this.store = store;
        this.subscribed = subscribed;
        this.clock = clock;
    }

    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<byte[]> show(@PathVariable String token) {
        Feed feed =
                store.find(Tokens.hash(token))
                        .orElseThrow(() -> new NotFound("feed", "of this address"));
        store.read(feed, clock.instant());
        String text = subscribed.text(feed);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .eTag('"' + HexFormat.of().formatHex(Tokens.hash(text)).substring(0, 32) + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
