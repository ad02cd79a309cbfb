package maillage.themes.consultations;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.OpenToAll;
import maillage.platform.Trail;
import maillage.platform.web.Html;
import maillage.themes.ConsultationState;
import maillage.themes.Consultations;
import maillage.themes.Seen;
import maillage.themes.shared.Sections;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Consultations as they are read, and their opening and closing. */
@Controller
@RequestMapping("/consultations")
class ConsultationsController {
    private static final String READ =
            "consultations of a public year, once open; those of a group stay within it";
    private final Consultations consultations;
    private final Preparing preparing;
    private final Hosting hosting;
    private final Sections sections;
    private final Trail trail;

    ConsultationsController(
            Consultations consultations,
            Preparing preparing,
            Hosting hosting,
            Sections sections,
            Trail trail) {
        this.consultations = consultations;
        this.preparing = preparing;
        this.hosting = hosting;
        this.sections = sections;
        this.trail = trail;
    }

    @GetMapping
    @OpenToAll(READ)
    View list(Optional<Me> me) {
        List<Seen> all = consultations.seenBy(me);
        return Html.page(
                "themes/consultations/list",
                new ConsultationsPage(
                        all.stream().filter(ConsultationsController::isOpen).toList(),
                        all.stream().filter(one -> !isOpen(one)).toList(),
                        me.filter(hosting::leadsSomewhere).isPresent()));
    }

    @GetMapping("/{slug}")
    @OpenToAll(READ)
    View show(@PathVariable String slug, Optional<Me> me) {
        Seen seen = consultations.require(slug, me);
        return Html.page(
                "themes/consultations/show",
                ConsultationPage.of(
                        seen,
                        sections.of(seen),
                        seen.leads()
                                ? trail.of("consultation", seen.consultation().id().value(), 30)
                                : List.of()));
    }

    @PostMapping("/{slug}/opening")
    @For(Audience.FACILITATOR)
    View open(@PathVariable String slug, Me me) {
        preparing.open(consultations.requireLed(slug, me), me);
        return Html.seeOther("/consultations/{slug}", slug);
    }

    @PostMapping("/{slug}/closure")
    @For(Audience.FACILITATOR)
    View close(@PathVariable String slug, Me me) {
        preparing.close(consultations.requireLed(slug, me), me);
        return Html.seeOther("/consultations/{slug}", slug);
    }

    private static boolean isOpen(Seen seen) {
        return seen.consultation().state() == ConsultationState.OPEN;
    }
}
