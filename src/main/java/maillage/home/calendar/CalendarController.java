package maillage.home.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Every meeting the network announces: what, when, in which town. */
@Controller
@OpenToAll
class CalendarController {
    private static final Duration PAST = Duration.ofDays(120);
    private static final Duration AHEAD = Duration.ofDays(400);
    private final CalendarStore store;
    private final Clock clock;

    CalendarController(CalendarStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    View show() {
        Instant now = clock.instant();
        return Html.page(
                "home/calendar/show",
                new CalendarPage(
                        store.between(now, now.plus(AHEAD)),
                        store.between(now.minus(PAST), now).reversed()));
    }
}
