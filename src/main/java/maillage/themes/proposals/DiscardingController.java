package maillage.themes.proposals;

import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.platform.web.Html;
import maillage.themes.shared.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Throws a draft away, once its author has said so twice. */
@Controller
@RequestMapping("/consultations/{slug}/drafts/{draft}/removal")
@For(Audience.MEMBER)
class DiscardingController {
    private final Proposals proposals;
    private final Writing writing;

    DiscardingController(Proposals proposals, Writing writing) {
        this.proposals = proposals;
        this.writing = writing;
    }

    @GetMapping
    View ask(@PathVariable String slug, @PathVariable String draft, Me me) {
        return Html.page(
                "themes/proposals/discard",
                new DiscardingPage(proposals.requireDraft(slug, draft, me)));
    }

    @PostMapping
    View discard(@PathVariable String slug, @PathVariable String draft, Me me) {
        writing.discard(proposals.requireDraft(slug, draft, me));
        return Html.seeOther("/consultations/{slug}", slug);
    }
}
