package maillage.themes.voting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What those do who run a vote. */
@Controller
@RequestMapping("/consultations/{slug}/votes/{id}")
@For(Audience.FACILITATOR)
class VoteStaffController {
    private static final String BACK = "/consultations/{c}/votes/{id}";
    private static final String PAPER = "themes/voting/paper";
    private final Votes votes;
    private final VotePages pages;
    private final Opening opening;
    private final Closing closing;
    private final Casting casting;
    private final Reminding reminding;

    VoteStaffController(
            Votes votes,
            VotePages pages,
            Opening opening,
            Closing closing,
            Casting casting,
            Reminding reminding) {
        this.votes = votes;
        this.pages = pages;
        this.opening = opening;
        this.closing = closing;
        this.casting = casting;
        this.reminding = reminding;
    }

    /** What stands in the way is said on the page. */
    @PostMapping("/opening")
    View open(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            Me me,
            Language language) {
        votes.run(consultation, id, me);
        Electorate electorate = opening.open(id, me);
        Vote now = votes.run(consultation, id, me);
        return electorate.refusal().isPresent() && now.state() == VoteState.PLANNED
                ? Html.unprocessable(
                        VoteController.PAGE, page(now, me, language, "", Faults.none()))
                : Html.seeOther(BACK, consultation, id);
    }

    @PostMapping("/closure")
    View close(@PathVariable("slug") String consultation, @PathVariable UUID id, Me me) {
        votes.run(consultation, id, me);
        closing.close(id, me);
        return Html.seeOther(BACK, consultation, id);
    }

    @PostMapping("/annulment")
    View annul(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Me me,
            Language language) {
        Vote vote = votes.run(consultation, id, me);
        Faults faults =
                Faults.none()
                        .when(reason.isBlank(), "reason", "form.missing")
                        .when(
                                reason.replace("\r\n", "\n").length() > 1000,
                                "reason",
                                "form.too-long",
                                1000);
        if (faults.any()) {
            return Html.unprocessable(
                    VoteController.PAGE, page(vote, me, language, reason, faults));
        }
        closing.annul(id, reason.replace("\r\n", "\n").strip(), me);
        return Html.seeOther(BACK, consultation, id);
    }

    @PostMapping("/reminders")
    View remind(@PathVariable("slug") String consultation, @PathVariable UUID id, Me me) {
        votes.run(consultation, id, me);
        reminding.remind(id, me);
        return Html.seeOther(BACK, consultation, id);
    }

    @GetMapping("/paper-ballots")
    View paper(@PathVariable("slug") String consultation, @PathVariable UUID id, Me me) {
        Vote vote = votes.run(consultation, id, me);
        return Html.page(PAPER, paper(vote, Sent.nothing(), Faults.none(), Optional.empty()));
    }

    /** Answers with the receipt itself: it is shown once, and stands in no address. */
    @PostMapping("/paper-ballots")
    View enter(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Me me) {
        Vote vote = votes.run(consultation, id, me);
        var sent = new Sent(fields);
        String organisation = sent.one("organisation");
        Faults faults = Faults.none().when(organisation.isEmpty(), "organisation", "form.missing");
        Optional<Content> content = new BallotForm(vote, sent).read(faults);
        if (content.isEmpty() || faults.any()) {
            return Html.unprocessable(PAPER, paper(vote, sent, faults, Optional.empty()));
        }
        List<VotePage.Waiting> before = pages.waiting(vote);
        Casting.Entry entry = casting.enter(id, OrganisationId.of(organisation), content.get(), me);
        entry.refusal().ifPresent(why -> faults.add("organisation", why));
        return faults.any()
                ? Html.unprocessable(PAPER, paper(vote, sent, faults, Optional.empty()))
                : Html.page(
                        PAPER,
                        paper(
                                vote,
                                Sent.nothing(),
                                Faults.none(),
                                before.stream()
                                        .filter(
                                                one ->
                                                        one.organisation()
                                                                .toString()
                                                                .equals(organisation))
                                        .map(VotePage.Waiting::names)
                                        .map(
                                                names ->
                                                        new PaperPage.Entered(
                                                                names,
                                                                entry.receipt()
                                                                        .map(Receipt::code)
                                                                        .orElse("")))
                                        .findFirst()));
    }

    private PaperPage paper(
            Vote vote, Sent sent, Faults faults, Optional<PaperPage.Entered> entered) {
        return new PaperPage(vote, pages.waiting(vote), sent, faults, entered);
    }

    private VotePage page(Vote vote, Me me, Language language, String reason, Faults faults) {
        return pages.page(vote, me, language, VotePages.Refill.NONE, reason, faults);
    }
}
