package maillage.mailing.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.mailing.MailSettings;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/staff/mail")
@For(Audience.ADMINISTRATOR)
class StaffMailController {
    private final StaffMailStore store;
    private final Retrying retrying;
    private final MailSettings settings;
    private final Clock clock;

    StaffMailController(
            StaffMailStore store, Retrying retrying, MailSettings settings, Clock clock) {
        this.store = store;
        this.retrying = retrying;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    View show() {
        Instant now = clock.instant();
        return Html.page(
                "mailing/staff/show",
                new StaffMailPage(
                        settings.sends(), store.counts(now), store.failed(), store.waiting(now)));
    }

    @PostMapping("/{letter}/attempts")
    View retry(@PathVariable UUID letter, Me me) {
        retrying.retry(me, letter);
        return Html.seeOther("/staff/mail");
    }

    @PostMapping("/attempts")
    View retryAll(Me me) {
        retrying.retryAll(me);
        return Html.seeOther("/staff/mail");
    }
}
