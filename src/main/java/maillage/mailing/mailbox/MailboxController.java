package maillage.mailing.mailbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.mailing.MailSettings;
import maillage.platform.web.Html;
import maillage.platform.web.NetworkProfiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/mailbox")
@OpenToAll(
        "in a demonstration, where everyone is fictional and nothing leaves; elsewhere it answers that it does not exist")
class MailboxController {
    private static final int LENGTH = 50;

    /**
     * No script, nothing from elsewhere; the letter's own style, and its links open in the whole
     * window.
     */
    private static final String FRAME_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";

    private final MailboxStore store;
    private final MailSettings settings;
    private final NetworkProfiles network;
    private final Clock clock;

    MailboxController(
            MailboxStore store, MailSettings settings, NetworkProfiles network, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.network = network;
        this.clock = clock;
    }

    /** Both must say so: letters hold sign-in links. */
    @ModelAttribute
    void onlyInADemonstration() {
        if (settings.mode() != MailSettings.Mode.MAILBOX || !network.current().demonstration()) {
            throw new NotFound("page", "mailbox");
        }
    }

    @GetMapping
    View list(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int skipped) {
        var filter = new MailboxFilter(to, words, skipped);
        List<MailboxPage.Line> letters = store.letters(filter, clock.instant(), LENGTH + 1);
        Optional<String> older =
                letters.size() > LENGTH ? Optional.of(filter.older(LENGTH)) : Optional.empty();
        return Html.page(
                "mailing/mailbox/list",
                new MailboxPage(
                        filter.to(),
                        filter.words(),
                        letters.stream().limit(LENGTH).toList(),
                        older));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Html.page("mailing/mailbox/show", require(id));
    }

    @GetMapping("/{id}/html")
    ResponseEntity<String> html(@PathVariable UUID id) {
        String html = require(id).html().replaceFirst("<head>", "<head><base target=\"_top\">");
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", FRAME_POLICY)
                .header("Cache-Control", "no-store")
                .body(html);
    }

    @GetMapping("/{id}/invite.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id) {
        String calendar =
                require(id).calendar().orElseThrow(() -> new NotFound("invitation in letter", id));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename("invite.ics").build().toString())
                .header("Cache-Control", "no-store")
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }

    private ShownLetter require(UUID id) {
        return store.find(id, clock.instant()).orElseThrow(() -> new NotFound("letter", id));
    }
}
