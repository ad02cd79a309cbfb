package maillage.themes.voting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
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

/** Where votes are set up. */
@Controller
@RequestMapping("/consultations/{slug}/votes")
@For(Audience.FACILITATOR)
class SetUpController {
    private static final String FORM = "themes/voting/setup";
    private final Votes votes;
    private final VoteOptionStore options;
    private final Preparing preparing;
    private final Announcing announcing;
    private final Clock clock;

    SetUpController(
            Votes votes,
            VoteOptionStore options,
            Preparing preparing,
            Announcing announcing,
            Clock clock) {
        this.votes = votes;
        this.options = options;
        this.preparing = preparing;
        this.announcing = announcing;
        this.clock = clock;
    }

    @GetMapping("/new")
    View start(@PathVariable("slug") String consultation, Me me, Language language) {
        Consulted consulted = votes.run(consultation, me);
        LocalDateTime soon =
                LocalDateTime.ofInstant(clock.instant(), consulted.zone())
                        .truncatedTo(ChronoUnit.HOURS)
                        .plusDays(1);
        Sent suggested =
                Sent.nothing()
                        .with("ballot", "approval")
                        .with("method", "equal-shares")
                        .with("completion", "phragmen")
                        .with("places", 3)
                        .with("secrecy", "secret")
                        .with("seed", Receipt.fresh().code())
                        .with("opens", soon)
                        .with("closes", soon.plusDays(14));
        return Html.page(
                FORM,
                page(consulted, Optional.empty(), 0, suggested, Faults.none(), false, language));
    }

    @PostMapping
    View plan(
            @PathVariable("slug") String consultation,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Consulted consulted = votes.run(consultation, me);
        var sent = new Sent(fields);
        Faults faults = Faults.none();
        Optional<Vote> vote =
                new SetUpForm(consulted, options.proposals(consulted), sent)
                        .read(Id.fresh(), 0, clock.instant(), faults);
        if (vote.isEmpty()) {
            return Html.unprocessable(
                    FORM, page(consulted, Optional.empty(), 0, sent, faults, false, language));
        }
        preparing.plan(vote.get(), me);
        return Html.seeOther("/consultations/{c}/votes/{id}", consultation, vote.get().id());
    }

    @GetMapping("/{id}/setup")
    View edit(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            Me me,
            Language language) {
        Vote vote = planned(consultation, id, me);
        return Html.page(
                FORM,
                page(
                        vote.consulted(),
                        Optional.of(id),
                        vote.version(),
                        Retyped.of(vote),
                        Faults.none(),
                        false,
                        language));
    }

    @PostMapping("/{id}/setup")
    View change(
            @PathVariable("slug") String consultation,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Vote before = planned(consultation, id, me);
        var sent = new Sent(fields);
        int version = sent.number("version").orElse(-1);
        Faults faults = Faults.none();
        Optional<Vote> vote =
                new SetUpForm(before.consulted(), options.proposals(before.consulted()), sent)
                        .read(id, version, clock.instant(), faults);
        if (vote.isEmpty()) {
            return Html.unprocessable(
                    FORM,
                    page(
                            before.consulted(),
                            Optional.of(id),
                            version,
                            sent,
                            faults,
                            false,
                            language));
        }
        if (!preparing.change(vote.get(), me)) {
            int now = planned(consultation, id, me).version();
            return Html.conflict(
                    FORM,
                    page(before.consulted(), Optional.of(id), now, sent, faults, true, language));
        }
        return Html.seeOther("/consultations/{c}/votes/{id}", consultation, id);
    }

    private Vote planned(String consultation, UUID id, Me me) {
        Vote vote = votes.run(consultation, id, me);
        if (vote.state() != VoteState.PLANNED) {
            throw new NotFound("set-up of vote", id);
        }
        return vote;
    }

    private SetUpPage page(
            Consulted consulted,
            Optional<UUID> id,
            int version,
            Sent sent,
            Faults faults,
            boolean clash,
            Language language) {
        Announcing.Names names = announcing.names(language);
        return new SetUpPage(
                consulted,
                id,
                version,
                options.proposals(consulted),
                names.sectors(),
                names.axes(),
                sent,
                faults,
                clash);
    }
}
