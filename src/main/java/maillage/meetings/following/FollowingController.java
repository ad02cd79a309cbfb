package maillage.meetings.following;

import java.time.Clock;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
@For(Audience.FACILITATOR)
class FollowingController {
    private final Following following;
    private final Clock clock;

    FollowingController(Following following, Clock clock) {
        this.following = following;
        this.clock = clock;
    }

    @GetMapping("/staff/meetings")
    View show(Me me) {
        return Html.page(
                "meetings/following/show", new FollowingPage(following.of(me), clock.instant()));
    }
}
