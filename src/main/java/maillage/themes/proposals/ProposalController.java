package maillage.themes.proposals;

import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.kernel.OrganisationId;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.shared.LatePage;
import maillage.themes.shared.ProposalSeen;
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

/** A published proposal: read by all, changed by its authors, signed by others. */
@Controller
@RequestMapping("/consultations/{slug}/proposals/{number}")
@For(Audience.MEMBER)
class ProposalController {
    private static final String SHOW = "themes/proposals/show";
    private static final int REASON = 1000;
    private final Proposals proposals;
    private final Writing writing;
    private final Supporting supporting;
    private final ProposalPages pages;

    ProposalController(
            Proposals proposals, Writing writing, Supporting supporting, ProposalPages pages) {
        this.proposals = proposals;
        this.writing = writing;
        this.supporting = supporting;
        this.pages = pages;
    }

    @GetMapping
    @OpenToAll("published proposals of a consultation that the reader sees")
    View show(
            @PathVariable String slug,
            @PathVariable String number,
            Optional<Me> me,
            Language language) {
        return Html.page(
                SHOW, pages.show(proposals.require(slug, number, me), "", Faults.none(), language));
    }

    @GetMapping("/edition")
    View edit(@PathVariable String slug, @PathVariable String number, Me me, Language language) {
        ProposalSeen seen = requireEditable(slug, number, me);
        return Html.page(
                ProposalPages.FORM,
                pages.form(
                        seen.seen(),
                        Optional.of(seen),
                        ProposalForm.write(seen.proposal().text(), seen.proposal().version()),
                        Faults.none(),
                        false,
                        false,
                        language));
    }

    @PostMapping("/edition")
    View save(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        ProposalSeen seen = requireAuthor(slug, number, me);
        Typed typed = new Typed(fields);
        var form = new ProposalForm(typed);
        if (!seen.mayEdit()) {
            return TooLate.with(seen, typed, ProposalForm.LABELS);
        }
        Faults faults = form.check(true, pages.template(seen.seen()));
        if (faults.any()) {
            return Html.unprocessable(
                    ProposalPages.FORM,
                    pages.form(
                            seen.seen(), Optional.of(seen), typed, faults, false, false, language));
        }
        if (!writing.save(
                seen, form.read(pages.offered(language)), typed.number("version", -1), me)) {
            return pages.overtaken(requireEditable(slug, number, me), typed, language);
        }
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    @PostMapping("/withdrawal")
    View withdraw(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Me me,
            Language language) {
        ProposalSeen seen = requireAuthor(slug, number, me);
        if (!seen.mayEdit()) {
            return TooLate.with(seen, new LatePage.Said("proposal.withdraw.reason", reason));
        }
        String said = Typed.plain(reason);
        Faults faults =
                Faults.none()
                        .when(said.isEmpty(), "reason", "form.missing")
                        .when(said.length() > REASON, "reason", "form.too-long", REASON);
        if (faults.any()) {
            return Html.unprocessable(SHOW, pages.show(seen, reason, faults, language));
        }
        writing.withdraw(seen, said, me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    @PostMapping("/signature")
    View sign(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String organisation,
            Me me) {
        supporting.sign(
                proposals.require(slug, number, Optional.of(me)),
                OrganisationId.of(organisation),
                me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    @PostMapping("/signature-withdrawal")
    View leave(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String organisation,
            Me me) {
        supporting.leave(
                proposals.require(slug, number, Optional.of(me)),
                OrganisationId.of(organisation),
                me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    /** Sends words that may come too late, and are then given back. */
    private ProposalSeen requireAuthor(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.isAuthor()) {
            throw new NotFound("proposal to change", number);
        }
        return seen;
    }

    private ProposalSeen requireEditable(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.mayEdit()) {
            throw new NotFound("proposal to change", number);
        }
        return seen;
    }
}
