package maillage.themes.texts;

import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The texts of a proposal, side by side. */
@Controller
class TextsController {
    private final Proposals proposals;
    private final TextsStore store;

    TextsController(Proposals proposals, TextsStore store) {
        this.proposals = proposals;
        this.store = store;
    }

    @GetMapping("/consultations/{slug}/proposals/{number}/texts")
    @OpenToAll("the former texts of a published proposal that the reader sees")
    View show(@PathVariable String slug, @PathVariable String number, Optional<Me> me) {
        ProposalSeen seen = proposals.require(slug, number, me);
        return Html.page(
                "themes/texts/show", TextsPage.of(seen, store.versions(seen.proposal().id())));
    }
}
