package maillage.meetings.replies;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;
import maillage.meetings.Meetings;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Answers from the mail. Opening the link changes nothing, so that mail scanners may; the button
 * does.
 */
@Controller
@RequestMapping("/replies/{token}")
@OpenToAll("whoever holds the link of the mail answers for its reader, without signing in")
class ReplyLinkController {
    private static final String PAGE = "meetings/replies/show";
    private final Replying replying;
    private final Meetings meetings;
    private final ReplySheets sheets;
    private final Clock clock;

    ReplyLinkController(Replying replying, Meetings meetings, ReplySheets sheets, Clock clock) {
        this.replying = replying;
        this.meetings = meetings;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable String token, @RequestParam(defaultValue = "") String answer) {
        Invitation invitation = invitation(token);
        return Html.page(
                PAGE,
                page(
                        token,
                        invitation,
                        ReplyForm.of(invitation, Answer.find(answer)),
                        Faults.none()));
    }

    @PostMapping
    View reply(@PathVariable String token, ReplyFields fields, Language language) {
        Invitation invitation = invitation(token);
        Meeting meeting = meetings.require(invitation.meeting());
        ReplyForm form = fields.form();
        Faults faults = Faults.none();
        Optional<ReplyForm.Said> said = sheets.read(form, meeting, invitation, faults);
        ReplyPage page = page(token, invitation, form, faults);
        if (page.state() != ReplyPage.State.OPEN) {
            return Html.page(PAGE, page);
        }
        if (said.isEmpty()) {
            return Html.unprocessable(PAGE, page);
        }
        replying.reply(invitation, said.get(), form.need(), language, "mail");
        return Html.seeOther("/replies/{token}", token);
    }

    private Invitation invitation(String token) {
        return replying.find(token).orElseThrow(() -> new NotFound("invitation", "of this link"));
    }

    private ReplyPage page(String token, Invitation invitation, ReplyForm form, Faults faults) {
        Meeting meeting = meetings.require(invitation.meeting());
        return sheets.page(
                meeting,
                invitation,
                form,
                faults,
                "/replies/" + token,
                state(meeting, invitation, clock.instant()));
    }

    private static ReplyPage.State state(Meeting meeting, Invitation invitation, Instant now) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return ReplyPage.State.CANCELLED;
        }
        if (invitation.withdrawn()) {
            return ReplyPage.State.WITHDRAWN;
        }
        return meeting.isAwaited(now) ? ReplyPage.State.OPEN : ReplyPage.State.OVER;
    }
}
