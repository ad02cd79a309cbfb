package maillage.themes.proposals;

import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.Consultations;
import maillage.themes.Seen;
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

/** A proposal before it is published: its authors' alone. */
@Controller
@RequestMapping("/consultations/{slug}/drafts")
@For(Audience.MEMBER)
class DraftController {
    private final Consultations consultations;
    private final Proposals proposals;
    private final Writing writing;
    private final ProposalPages pages;

    DraftController(
            Consultations consultations,
            Proposals proposals,
            Writing writing,
            ProposalPages pages) {
        this.consultations = consultations;
        this.proposals = proposals;
        this.writing = writing;
        this.pages = pages;
    }

    /** With {@code part=results}, only the proposals that look like what is typed. */
    @GetMapping("/new")
    View blank(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            Me me,
            Language language) {
        Seen seen = requireOpen(slug, me);
        if ("results".equals(sent.getFirst("part"))) {
            return Html.page(
                    "themes/proposals/near",
                    pages.form(
                            seen,
                            Optional.empty(),
                            new Typed(sent),
                            Faults.none(),
                            true,
                            false,
                            language));
        }
        return Html.page(
                ProposalPages.FORM,
                pages.form(
                        seen,
                        Optional.empty(),
                        ProposalForm.start(pages.template(seen), seen.leads(), language),
                        Faults.none(),
                        false,
                        false,
                        language));
    }

    /** Says which published proposals look like the one typed, and writes nothing. */
    @PostMapping("/comparison")
    View compare(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Seen seen = requireOpen(slug, me);
        Typed typed = new Typed(fields);
        Optional<ProposalSeen> draft =
                Optional.of(typed.one("draft"))
                        .filter(id -> !id.isEmpty())
                        .map(id -> proposals.requireDraft(slug, id, me));
        return Html.page(
                ProposalPages.FORM,
                pages.form(seen, draft, typed, Faults.none(), true, false, language));
    }

    @PostMapping
    View create(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Seen seen = consultations.require(slug, Optional.of(me));
        Typed typed = new Typed(fields);
        if (seen.takesPart() && !ProposalSeen.mayPropose(seen)) {
            return TooLate.with(seen, typed, ProposalForm.LABELS);
        }
        requireOpen(slug, me);
        var form = new ProposalForm(typed);
        Faults faults = form.check(false, pages.template(seen));
        Optional<OrganisationId> organisation =
                seen.organisations().stream()
                        .filter(own -> own.toString().equals(typed.one("organisation")))
                        .findFirst();
        faults.when(
                organisation.isEmpty() && !(seen.leads() && typed.one("organisation").isEmpty()),
                "organisation",
                "form.missing");
        if (faults.any()) {
            return Html.unprocessable(
                    ProposalPages.FORM,
                    pages.form(seen, Optional.empty(), typed, faults, false, false, language));
        }
        return Html.seeOther(
                "/consultations/{slug}/drafts/{draft}",
                slug,
                writing.draft(seen, form.read(pages.offered(language)), organisation, me));
    }

    @GetMapping("/{draft}")
    View edit(@PathVariable String slug, @PathVariable String draft, Me me, Language language) {
        ProposalSeen seen = proposals.requireDraft(slug, draft, me);
        Typed typed = ProposalForm.write(seen.proposal().text(), seen.proposal().version());
        return Html.page(
                ProposalPages.FORM,
                pages.form(
                        seen.seen(),
                        Optional.of(seen),
                        typed,
                        Faults.none(),
                        true,
                        false,
                        language));
    }

    @PostMapping("/{draft}")
    View save(
            @PathVariable String slug,
            @PathVariable String draft,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        return written(slug, draft, new Typed(fields), false, me, language)
                .orElseGet(
                        () -> Html.seeOther("/consultations/{slug}/drafts/{draft}", slug, draft));
    }

    /** Saves what is typed, and publishes it. */
    @PostMapping("/{draft}/publication")
    View publish(
            @PathVariable String slug,
            @PathVariable String draft,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        return written(slug, draft, new Typed(fields), true, me, language)
                .orElseGet(
                        () ->
                                Html.seeOther(
                                        "/consultations/{slug}/proposals/{number}",
                                        slug,
                                        writing.publish(
                                                proposals.requireDraft(slug, draft, me), me)));
    }

    /** Nothing when it is saved; else the form with what is in the way. */
    private Optional<View> written(
            String slug, String draft, Typed typed, boolean whole, Me me, Language language) {
        ProposalSeen seen = proposals.requireOwn(slug, draft, me);
        if (seen.proposal().publishedAt().isPresent()) {
            return Optional.of(
                    seen.mayEdit()
                            ? pages.overtaken(seen, typed, language)
                            : TooLate.with(seen, typed, ProposalForm.LABELS));
        }
        if (!seen.mayEdit()) {
            return Optional.of(TooLate.with(seen, typed, ProposalForm.LABELS));
        }
        var form = new ProposalForm(typed);
        Faults faults = form.check(whole, pages.template(seen.seen()));
        if (faults.any()) {
            return Optional.of(
                    Html.unprocessable(
                            ProposalPages.FORM,
                            pages.form(
                                    seen.seen(),
                                    Optional.of(seen),
                                    typed,
                                    faults,
                                    false,
                                    false,
                                    language)));
        }
        if (writing.save(
                seen, form.read(pages.offered(language)), typed.number("version", -1), me)) {
            return Optional.empty();
        }
        return Optional.of(pages.overtaken(proposals.requireOwn(slug, draft, me), typed, language));
    }

    private Seen requireOpen(String slug, Me me) {
        Seen seen = consultations.require(slug, Optional.of(me));
        if (!ProposalSeen.mayPropose(seen)) {
            throw new Refused("proposal.refused.not-now");
        }
        return seen;
    }
}
