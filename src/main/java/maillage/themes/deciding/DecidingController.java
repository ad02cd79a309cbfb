package maillage.themes.deciding;

import java.time.Clock;
import java.time.LocalDate;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.Refused;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.ConsultationState;
import maillage.themes.Consultations;
import maillage.themes.Seen;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whoever leads a consultation writes down what was decided. */
@Controller
@RequestMapping("/consultations/{slug}/decisions")
@For(Audience.FACILITATOR)
class DecidingController {
    private static final String FORM = "themes/deciding/form";
    private final Consultations consultations;
    private final ChoicesStore store;
    private final Deciding deciding;
    private final Clock clock;

    DecidingController(
            Consultations consultations, ChoicesStore store, Deciding deciding, Clock clock) {
        this.consultations = consultations;
        this.store = store;
        this.deciding = deciding;
        this.clock = clock;
    }

    @GetMapping("/new")
    View blank(@PathVariable String slug, Me me, Language language) {
        Seen seen = open(slug, me);
        return Html.page(
                FORM,
                new DecidingPage(
                        seen,
                        store.choices(seen.consultation(), language),
                        Typed.nothing().with("taken-on", today(seen).toString()),
                        Faults.none()));
    }

    @PostMapping
    View decide(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Seen seen = open(slug, me);
        var typed = new Typed(fields);
        Choices choices = store.choices(seen.consultation(), language);
        var form = new DecisionForm(typed, choices, today(seen));
        Faults faults = form.check();
        if (!faults.any()) {
            faults = deciding.decide(seen, form.taken(), me);
        }
        return faults.any()
                ? Html.unprocessable(
                        FORM,
                        new DecidingPage(
                                seen, store.choices(seen.consultation(), language), typed, faults))
                : Html.seeOther("/consultations/{slug}", slug);
    }

    private Seen open(String slug, Me me) {
        Seen seen = consultations.requireLed(slug, me);
        if (seen.consultation().state() != ConsultationState.OPEN) {
            throw new Refused("decision.refused.closed");
        }
        return seen;
    }

    private LocalDate today(Seen seen) {
        return LocalDate.now(clock.withZone(seen.zone()));
    }
}
