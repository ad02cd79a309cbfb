package maillage.themes.voting;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What members do with votes. */
@Controller
@RequestMapping("/consultations/{slug}/votes")
@For(Audience.MEMBER)
class VoteController {
    static final String PAGE = "themes/voting/show";
    private final Votes votes;
    private final VoteStore store;
    private final VotePages pages;
    private final ResultPages results;
    private final Announcing announcing;
    private final Casting casting;

    VoteController(
            Votes votes,
            VoteStore store,
            VotePages pages,
            ResultPages results,
            Announcing announcing,
            Casting casting) {
        this.votes = votes;
        this.store = store;
        this.pages = pages;
        this.results = results;
        this.announcing = announcing;
        this.casting = casting;
    }

    @GetMapping
    View list(@PathVariable("slug") String consultation, Me me) {
        Consulted consulted = votes.consulted(consultation, me);
        return Html.page(
                "themes/voting/list",
                new VotesPage(consulted, store.of(consulted), votes.runs(me, consulted)));
    }

    @GetMapping("/{id}")
    View show(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            Me me,
            Language language) {
        Vote vote = votes.require(consultation, id, me);
        return Html.page(
                PAGE, pages.page(vote, me, language, VotePages.Refill.NONE, "", Faults.none()));
    }

    @PostMapping("/{id}/ballots")
    View cast(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Vote vote = votes.require(consultation, id, me);
        var sent = new Sent(fields);
        OrganisationId organisation = OrganisationId.of(sent.one("organisation"));
        Faults faults = Faults.none();
        Optional<Content> content = new BallotForm(vote, sent).read(faults);
        if (content.isPresent()) {
            casting.cast(id, organisation, content.get(), me)
                    .ifPresent(why -> faults.add("ballot", why));
        }
        if (faults.any()) {
            var refill = new VotePages.Refill(organisation.toString(), sent, faults);
            return Html.unprocessable(
                    PAGE,
                    pages.page(
                            votes.require(consultation, id, me),
                            me,
                            language,
                            refill,
                            "",
                            Faults.none()));
        }
        return Html.seeOther("/consultations/{c}/votes/{id}", consultation, id);
    }

    /** Also where a receipt was looked up, in the other language. */
    @GetMapping({"/{id}/ballots", "/{id}/receipts"})
    View ballots(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            Me me,
            Language language) {
        return ballots(closed(consultation, id, me), "", language);
    }

    /** Changes nothing; a receipt stands in no address, history or log (docs/security.md). */
    @PostMapping("/{id}/receipts")
    View find(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String receipt,
            Me me,
            Language language) {
        return ballots(closed(consultation, id, me), receipt, language);
    }

    private View ballots(Vote vote, String receipt, Language language) {
        return Html.page(
                "themes/voting/ballots",
                results.ballots(vote, announcing.names(language), language, receipt));
    }

    @GetMapping("/{id}/ballots/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            @PathVariable String file,
            Me me) {
        Vote vote = closed(consultation, id, me);
        Exported exported = results.file(vote);
        if (!exported.fileName().equals(file)) {
            throw new NotFound("file", file);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(exported.bytes());
    }

    private Vote closed(String consultation, UUID id, Me me) {
        Vote vote = votes.require(consultation, id, me);
        if (vote.state() != VoteState.CLOSED) {
            throw new NotFound("ballots", id);
        }
        return vote;
    }
}
