package maillage.meetings.replies;

import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.kernel.PersonId;
import maillage.meetings.Meeting;
import maillage.meetings.Seeing;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Answers given signed in, and the facilitator's word for alternates. */
@Controller
@RequestMapping("/meetings/{id}")
class ReplyController {
    private final Replying replying;
    private final Vouching vouching;
    private final Seeing seeing;
    private final ReplySheets sheets;

    ReplyController(Replying replying, Vouching vouching, Seeing seeing, ReplySheets sheets) {
        this.replying = replying;
        this.vouching = vouching;
        this.seeing = seeing;
        this.sheets = sheets;
    }

    @PostMapping("/replies")
    @For(Audience.SIGNED_IN)
    View reply(Me me, @PathVariable MeetingId id, ReplyFields fields, Language language) {
        Meeting meeting = seeing.within(me, id);
        Invitation invitation =
                replying.find(id, me.person()).orElseThrow(() -> new NotFound("invitation", id));
        ReplyForm form = fields.form();
        Faults faults = Faults.none();
        Optional<ReplyForm.Said> said = sheets.read(form, meeting, invitation, faults);
        if (said.isEmpty()) {
            return Html.unprocessable(
                    "meetings/replies/show",
                    sheets.page(
                            meeting,
                            invitation,
                            form,
                            faults,
                            "/meetings/" + id + "/replies",
                            ReplyPage.State.OPEN));
        }
        replying.reply(invitation, said.get(), form.need(), language, "site");
        return Html.seeOther("/meetings/{id}", id);
    }

    @PostMapping("/alternates/{person}/acceptance")
    @For(Audience.FACILITATOR)
    View vouch(Me me, @PathVariable MeetingId id, @PathVariable PersonId person) {
        vouching.vouch(me, seeing.facilitated(me, id), person);
        return Html.seeOther("/meetings/{id}", id);
    }
}
