package maillage.themes.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.ProposalText;
import maillage.themes.shared.Proposals;
import maillage.themes.shared.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Brings proposals together, splits one, draws a new one from it. */
@Controller
@RequestMapping("/consultations/{slug}/proposals/{number}")
@For(Audience.MEMBER)
class LineageController {
    private static final String MERGE = "themes/lineage/merge";
    private static final String SPLIT = "themes/lineage/split";
    private final Proposals proposals;
    private final Reshaping reshaping;
    private final InWhoseName names;

    LineageController(Proposals proposals, Reshaping reshaping, InWhoseName names) {
        this.proposals = proposals;
        this.reshaping = reshaping;
        this.names = names;
    }

    @GetMapping("/merger")
    View merging(@PathVariable String slug, @PathVariable String number, Me me) {
        ProposalSeen seen = require(slug, number, me);
        return Html.page(
                MERGE,
                new LineagePage.Merging(
                        seen,
                        others(seen),
                        LineageForm.write(seen.proposal().text()),
                        Faults.none()));
    }

    @PostMapping("/merger")
    View merge(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        ProposalSeen seen = requireParty(slug, number, me);
        var form = new LineageForm(new Typed(fields));
        if (!Reshaping.mayReshape(seen)) {
            return TooLate.with(seen, form.typed(), LineageForm.MERGER);
        }
        List<ProposalSeen> others = others(seen);
        List<ProposalSeen> chosen = form.chosen(others);
        Faults faults = form.checkMerge(chosen);
        if (faults.any()) {
            return Html.unprocessable(
                    MERGE, new LineagePage.Merging(seen, others, form.typed(), faults));
        }
        var sources = new ArrayList<>(List.of(seen));
        sources.addAll(chosen);
        return Html.seeOther(
                "/consultations/{slug}/proposals/{number}",
                slug,
                reshaping.merge(sources, form.merged(seen.proposal().text()), me));
    }

    @GetMapping("/split")
    View splitting(@PathVariable String slug, @PathVariable String number, Me me) {
        return Html.page(
                SPLIT,
                new LineagePage.Splitting(
                        require(slug, number, me), Typed.nothing(), Faults.none()));
    }

    @PostMapping("/split")
    View split(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        ProposalSeen seen = requireParty(slug, number, me);
        var form = new LineageForm(new Typed(fields));
        if (!Reshaping.mayReshape(seen)) {
            return TooLate.with(seen, form.typed(), LineageForm.split());
        }
        Faults faults = form.checkSplit();
        if (faults.any()) {
            return Html.unprocessable(SPLIT, new LineagePage.Splitting(seen, form.typed(), faults));
        }
        List<ProposalText> parts = form.parts(seen.proposal().text());
        reshaping.split(seen, parts, me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    @GetMapping("/derivation")
    View deriving(
            @PathVariable String slug, @PathVariable String number, Me me, Language language) {
        ProposalSeen seen = requireProposing(slug, number, me);
        return Html.page(
                "themes/lineage/derive",
                new LineagePage.Deriving(seen, names.choices(seen.seen(), language)));
    }

    @PostMapping("/derivation")
    View derive(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String organisation,
            Me me) {
        ProposalSeen seen = requireProposing(slug, number, me);
        if (!InWhoseName.allows(seen.seen(), organisation)) {
            throw new Refused("proposal.refused.not-now");
        }
        return Html.seeOther(
                "/consultations/{slug}/drafts/{draft}",
                slug,
                reshaping.derive(seen, InWhoseName.chosen(seen.seen(), organisation), me));
    }

    /** The others that this reader may bring together with it. */
    private List<ProposalSeen> others(ProposalSeen seen) {
        return proposals.published(seen.seen()).stream()
                .filter(one -> !one.proposal().id().equals(seen.proposal().id()))
                .filter(Reshaping::mayReshape)
                .toList();
    }

    private ProposalSeen require(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!Reshaping.mayReshape(seen)) {
            throw new NotFound("proposal to change", number);
        }
        return seen;
    }

    /** Sends words that may come too late, and are then given back. */
    private ProposalSeen requireParty(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.seen().leads() && !seen.isAuthor()) {
            throw new NotFound("proposal to change", number);
        }
        return seen;
    }

    private ProposalSeen requireProposing(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!ProposalSeen.mayPropose(seen.seen())) {
            throw new Refused("proposal.refused.not-now");
        }
        return seen;
    }
}
