package maillage.themes.templates;

import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.Consultations;
import maillage.themes.Seen;
import maillage.themes.shared.Template;
import maillage.themes.shared.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The templates of a consultation, for whoever leads it. */
@Controller
@RequestMapping("/consultations/{slug}/templates")
@For(Audience.FACILITATOR)
class TemplatesController {
    private static final String SHOW = "themes/templates/show";
    private final Consultations consultations;
    private final Templates templates;
    private final Guiding guiding;

    TemplatesController(Consultations consultations, Templates templates, Guiding guiding) {
        this.consultations = consultations;
        this.templates = templates;
        this.guiding = guiding;
    }

    @GetMapping
    View show(@PathVariable String slug, Me me) {
        Seen seen = consultations.requireLed(slug, me);
        Template before = templates.of(seen.consultation().id());
        return Html.page(
                SHOW,
                new TemplatesPage(
                        seen,
                        before,
                        TemplatesForm.write(before, seen.consultation().version()),
                        Faults.none(),
                        false));
    }

    @PostMapping
    View save(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Me me) {
        Seen seen = consultations.requireLed(slug, me);
        Typed typed = new Typed(fields);
        var form = new TemplatesForm(typed);
        Faults faults = form.check();
        if (faults.any()) {
            return Html.unprocessable(
                    SHOW,
                    new TemplatesPage(
                            seen, templates.of(seen.consultation().id()), typed, faults, false));
        }
        Template before = templates.of(seen.consultation().id());
        if (!guiding.save(seen, form.read(before), typed.number("version", -1), me)) {
            Seen theirs = consultations.requireLed(slug, me);
            return Html.conflict(
                    SHOW,
                    new TemplatesPage(
                            theirs,
                            templates.of(theirs.consultation().id()),
                            typed.with("version", String.valueOf(theirs.consultation().version())),
                            Faults.none(),
                            true));
        }
        return Html.seeOther("/consultations/{slug}", slug);
    }
}
