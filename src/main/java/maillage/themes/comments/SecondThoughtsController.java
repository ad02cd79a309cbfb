package maillage.themes.comments;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.web.Html;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** A comment that its author takes back, and one that the team shows again. */
@Controller
@RequestMapping("/consultations/{slug}/proposals/{number}/comments/{comment}")
class SecondThoughtsController {
    private final Proposals proposals;
    private final Commenting commenting;
    private final Threads threads;

    SecondThoughtsController(Proposals proposals, Commenting commenting, Threads threads) {
        this.proposals = proposals;
        this.commenting = commenting;
        this.threads = threads;
    }

    @PostMapping("/withdrawal")
    @For(Audience.MEMBER)
    View withdraw(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID comment,
            Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!threads.require(seen, comment).isOf(seen.seen())) {
            throw new NotFound("own comment", comment);
        }
        commenting.withdraw(seen, comment, me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    @PostMapping("/hiding-withdrawal")
    @For(Audience.FACILITATOR)
    View show(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID comment,
            Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.seen().leads()) {
            throw new NotFound("proposal", number);
        }
        commenting.show(seen, threads.require(seen, comment).id(), me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }
}
