package maillage.themes.amendments;

import java.util.List;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Another wording of one field: proposed by members, answered by the authors. */
@Controller
@RequestMapping("/consultations/{slug}/proposals/{number}/amendments")
@For(Audience.MEMBER)
class AmendmentController {
    private static final String FORM = "themes/amendments/form";
    private static final String ANSWER = "themes/amendments/answer";
    private static final int WORDS = 1000;
    private final Proposals proposals;
    private final Amending amending;
    private final AmendmentStore store;
    private final InWhoseName names;

    AmendmentController(
            Proposals proposals, Amending amending, AmendmentStore store, InWhoseName names) {
        this.proposals = proposals;
        this.amending = amending;
        this.store = store;
        this.names = names;
    }

    @GetMapping("/new")
    View blank(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam(defaultValue = "question") String field,
            Me me,
            Language language) {
        ProposalSeen seen = requireOpen(slug, number, me);
        Field amended = Field.typed(field).orElseThrow(() -> new NotFound("field", field));
        Typed typed = Typed.nothing().with("after", amended.of(seen.proposal().text()));
        return Html.page(FORM, form(seen, amended, typed, Faults.none(), language));
    }

    @PostMapping
    View propose(
            @PathVariable String slug,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        Typed typed = new Typed(fields);
        if (!seen.deliberates() && seen.seen().takesPart()) {
            return TooLate.with(
                    seen,
                    said("proposal.amendment.after", typed.one("after")),
                    said("proposal.amendment.why", typed.one("why")));
        }
        requireOpen(slug, number, me);
        Field field = Field.typed(typed.one("field")).orElse(Field.QUESTION);
        String after = typed.one("after");
        String organisation = typed.one("organisation");
        Faults faults =
                Faults.none()
                        .when(after.isEmpty(), "after", "form.missing")
                        .when(
                                after.equals(field.of(seen.proposal().text())),
                                "after",
                                "proposal.fault.same")
                        .when(after.length() > field.most(), "after", "form.too-long", field.most())
                        .when(typed.one("why").isEmpty(), "why", "form.missing")
                        .when(typed.one("why").length() > WORDS, "why", "form.too-long", WORDS)
                        .when(
                                !InWhoseName.allows(seen.seen(), organisation),
                                "organisation",
                                "form.missing");
        if (faults.any()) {
            return Html.unprocessable(FORM, form(seen, field, typed, faults, language));
        }
        if (typed.has("before")
                && !typed.one("before").equals(Typed.plain(field.of(seen.proposal().text())))) {
            return Html.conflict(
                    FORM,
                    new AmendmentsPage.Proposing(
                            seen,
                            field,
                            names.choices(seen.seen(), language),
                            true,
                            typed,
                            Faults.none()));
        }
        amending.propose(
                seen,
                field,
                after,
                typed.one("why"),
                InWhoseName.chosen(seen.seen(), organisation),
                me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    @GetMapping("/{amendment}/answer")
    View answering(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID amendment,
            Me me) {
        ProposalSeen seen = requireAuthor(slug, number, me);
        Amendment asked = requireWaiting(seen, amendment);
        return Html.page(ANSWER, answer(seen, asked, "", "", Faults.none()));
    }

    @PostMapping("/{amendment}/answer")
    View answer(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID amendment,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String word,
            Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.isAuthor()) {
            throw new NotFound("proposal to change", number);
        }
        if (!seen.mayEdit()) {
            return TooLate.with(seen, said("proposal.amendment.word.label", word));
        }
        Amendment asked = require(seen, amendment);
        if (!asked.isOpen()) {
            return Html.conflict(ANSWER, answer(seen, asked, "", word, Faults.none()));
        }
        Faults faults =
                Faults.none()
                        .when(
                                !List.of("accept", "refuse").contains(verdict),
                                "verdict",
                                "form.missing")
                        .when(word.isBlank(), "word", "form.missing")
                        .when(Typed.plain(word).length() > WORDS, "word", "form.too-long", WORDS);
        if (faults.any()) {
            return Html.unprocessable(ANSWER, answer(seen, asked, verdict, word, faults));
        }
        return switch (amending.answer(
                seen, asked, verdict.equals("accept"), Typed.plain(word), me)) {
            case DONE -> Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
            case ALREADY, OUTDATED -> {
                ProposalSeen now = requireAuthor(slug, number, me);
                yield Html.conflict(
                        ANSWER, answer(now, require(now, amendment), "", word, Faults.none()));
            }
        };
    }

    @PostMapping("/{amendment}/withdrawal")
    View withdraw(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID amendment,
            Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        Amendment own = requireWaiting(seen, amendment);
        if (!own.isOf(seen.seen())) {
            throw new NotFound("own amendment", amendment);
        }
        amending.withdraw(seen, own, me);
        return Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number);
    }

    private AmendmentsPage.Proposing form(
            ProposalSeen seen, Field field, Typed typed, Faults faults, Language language) {
        return new AmendmentsPage.Proposing(
                seen, field, names.choices(seen.seen(), language), false, typed, faults);
    }

    private static AmendmentsPage.Answering answer(
            ProposalSeen seen, Amendment asked, String verdict, String word, Faults faults) {
        return new AmendmentsPage.Answering(
                seen, asked, !asked.stillFits(seen.proposal().text()), verdict, word, faults);
    }

    private static LatePage.Said said(String label, String words) {
        return new LatePage.Said(label, words);
    }

    private Amendment requireWaiting(ProposalSeen seen, UUID id) {
        return Optional.of(require(seen, id))
                .filter(Amendment::isOpen)
                .orElseThrow(() -> new NotFound("open amendment", id));
    }

    private Amendment require(ProposalSeen seen, UUID id) {
        return store.byId(seen.proposal().id(), id)
                .orElseThrow(() -> new NotFound("amendment", id));
    }

    private ProposalSeen requireOpen(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.deliberates()) {
            throw new Refused("proposal.refused.not-now");
        }
        return seen;
    }

    private ProposalSeen requireAuthor(String slug, String number, Me me) {
        ProposalSeen seen = proposals.require(slug, number, Optional.of(me));
        if (!seen.mayEdit()) {
            throw new NotFound("proposal to change", number);
        }
        return seen;
    }
}
