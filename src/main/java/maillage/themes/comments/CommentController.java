package maillage.themes.comments;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Refused;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.shared.InWhoseName;
import maillage.themes.shared.LatePage;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Proposals;
import maillage.themes.shared.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What members say of a proposal, one level of answers deep; the team hides, with a reason. */
@Controller
@RequestMapping("/consultations/{slug}/proposals/{number}/comments")
@For(Audience.MEMBER)
class CommentController {
    private static final String SINGLE = "themes/comments/one";
    private static final int BODY = 3000;
    private static final int REASON = 500;
    private final Proposals proposals;
    private final Commenting commenting;
    private final Threads threads;
    private final InWhoseName names;

    CommentController(
            Proposals proposals, Commenting commenting, Threads threads, InWhoseName names) {
        this.proposals = proposals;
        this.commenting = commenting;
        this.threads = threads;
        this.names = names;
    }

    @PostMapping
    View say(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String stance,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String organisation,
            Me me,
            Language language) {
        ProposalSeen seen = requireParty(slug, number, me);
        if (!seen.deliberates()) {
            return TooLate.with(seen, new LatePage.Said("proposal.comment.body", body));
        }
        Optional<Stance> said = Stance.typed(stance);
        Faults faults =
                check(seen, body, organisation, BODY)
                        .when(said.isEmpty(), "stance", "form.missing");
        if (faults.any() || said.isEmpty()) {
            return Html.unprocessable(
                    "themes/comments/form",
                    new CommentsPage(
                            seen,
                            threads.of(seen),
                            names.choices(seen.seen(), language),
                            new CommentsPage.Typing(stance, body, organisation, faults)));
        }
        commenting.say(
                seen,
                null,
                said.get(),
                Typed.plain(body),
                InWhoseName.chosen(seen.seen(), organisation),
                me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    @GetMapping("/{comment}/answers")
    View answering(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID comment,
            Me me,
            Language language) {
        ProposalSeen seen = requireOpen(slug, number, me);
        return Html.page(
                SINGLE,
                single(
                        seen,
                        requireOpening(seen, comment),
                        false,
                        CommentsPage.Typing.NOTHING,
                        language));
    }

    @PostMapping("/{comment}/answers")
    View answer(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String organisation,
            Me me,
            Language language) {
        ProposalSeen seen = requireParty(slug, number, me);
        Comment answered = requireFirst(threads.requireAny(seen, comment));
        if (!seen.deliberates() || !answered.isShown()) {
            return TooLate.with(seen, new LatePage.Said("proposal.comment.answer.body", body));
        }
        Faults faults = check(seen, body, organisation, BODY);
        if (faults.any()) {
            return Html.unprocessable(
                    SINGLE,
                    single(
                            seen,
                            answered,
                            false,
                            new CommentsPage.Typing("", body, organisation, faults),
                            language));
        }
        commenting.say(
                seen,
                comment,
                Stance.ANSWER,
                Typed.plain(body),
                InWhoseName.chosen(seen.seen(), organisation),
                me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    @GetMapping("/{comment}/hiding")
    @For(Audience.FACILITATOR)
    View hiding(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID comment,
            Me me,
            Language language) {
        ProposalSeen seen = requireLed(slug, number, me);
        return Html.page(
                SINGLE,
                single(
                        seen,
                        threads.require(seen, comment),
                        true,
                        CommentsPage.Typing.NOTHING,
                        language));
    }

    @PostMapping("/{comment}/hiding")
    @For(Audience.FACILITATOR)
    View hide(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String body,
            Me me,
            Language language) {
        ProposalSeen seen = requireLed(slug, number, me);
        Comment hidden = threads.require(seen, comment);
        Faults faults = check(seen, body, "", REASON);
        if (faults.any()) {
            return Html.unprocessable(
                    SINGLE,
                    single(
                            seen,
                            hidden,
                            true,
                            new CommentsPage.Typing("", body, "", faults),
                            language));
        }
        commenting.hide(seen, comment, Typed.plain(body), me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    private static Faults check(ProposalSeen seen, String body, String organisation, int limit) {
        return Faults.none()
                .when(body.isBlank(), "body", "form.missing")
                .when(Typed.plain(body).length() > limit, "body", "form.too-long", limit)
                .when(
                        !InWhoseName.allows(seen.seen(), organisation),
                        "organisation",
                        "form.missing");
    }

    private CommentsPage.Single single(
            ProposalSeen seen,
            Comment comment,
            boolean hiding,
            CommentsPage.Typing typing,
            Language language) {
        return new CommentsPage.Single(
                seen, comment, names.choices(seen.seen(), language), hiding, typing);
    }

    /** An answer has no answers of its own. */
    private static Comment requireFirst(Comment comment) {
        if (comment.parent().isPresent()) {
            throw new NotFound("comment to answer", comment.id());
        }
        return comment;
    }

    /** What is hidden is not answered. */
    private Comment requireOpening(ProposalSeen seen, UUID id) {
        Comment comment = requireFirst(threads.require(seen, id));
        if (!comment.isShown()) {
            throw new NotFound("comment to answer", id);
        }
        return comment;
    }

    private ProposalSeen requireOpen(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.deliberates()) {
            throw new Refused("proposal.refused.not-now");
        }
        return seen;
    }

    /** Sends words that may come too late, and are then given back. */
    private ProposalSeen requireParty(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.seen().takesPart()) {
            throw new Refused("proposal.refused.not-now");
        }
        return seen;
    }

    private ProposalSeen requireLed(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.seen().leads()) {
            throw new NotFound("proposal", number);
        }
        return seen;
    }
}
