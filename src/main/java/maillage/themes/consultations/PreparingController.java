package maillage.themes.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.Consultation;
import maillage.themes.Consultations;
import maillage.themes.OpenTo;
import maillage.themes.Seen;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whoever facilitates a group or a year prepares the questions put to it. */
@Controller
@RequestMapping("/consultations")
@For(Audience.FACILITATOR)
class PreparingController {
    private static final String FORM = "themes/consultations/form";
    private static final LocalizedText NOTHING = new LocalizedText(Map.of());
    private final Consultations consultations;
    private final Preparing preparing;
    private final Hosting hosting;

    PreparingController(Consultations consultations, Preparing preparing, Hosting hosting) {
        this.consultations = consultations;
        this.preparing = preparing;
        this.hosting = hosting;
    }

    @GetMapping("/new")
    View blank(@RequestParam(defaultValue = "") String host, Me me, Language language) {
        return Html.page(
                FORM,
                blank(
                        ConsultationForm.blank().with("host", host),
                        Faults.none(),
                        hosting.ledBy(me),
                        language));
    }

    @PostMapping
    View create(@RequestParam MultiValueMap<String, String> fields, Me me, Language language) {
        Typed typed = new Typed(fields);
        List<Hosting.Place> places = hosting.ledBy(me);
        Optional<Hosting.Place> place =
                places.stream()
                        .filter(one -> one.id().toString().equals(typed.one("host")))
                        .findFirst();
        if (place.isEmpty()) {
            return Html.unprocessable(
                    FORM, blank(typed, Faults.of("host", "form.missing"), places, language));
        }
        var form =
                new ConsultationForm(
                        typed, place.get().cycle().zone(), place.get().group().isPresent());
        Faults faults = form.check();
        if (faults.any()) {
            return Html.unprocessable(FORM, blank(typed, faults, places, language));
        }
        return Html.seeOther(
                "/consultations/{slug}",
                preparing.create(
                        place.get(),
                        form.titles(NOTHING),
                        form.introduction(NOTHING),
                        form.phases(),
                        me));
    }

    @GetMapping("/{slug}/edition")
    View edit(@PathVariable String slug, Me me, Language language) {
        Seen seen = consultations.requireLed(slug, me);
        return Html.page(
                FORM,
                page(
                        seen,
                        ConsultationForm.write(seen.consultation(), seen.zone()),
                        Faults.none(),
                        false));
    }

    @PostMapping("/{slug}/edition")
    View save(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Seen seen = consultations.requireLed(slug, me);
        Consultation before = seen.consultation();
        Typed typed = new Typed(fields);
        var form = new ConsultationForm(typed, seen.zone(), seen.group().isPresent());
        Faults faults = form.check();
        if (faults.any()) {
            return Html.unprocessable(FORM, page(seen, typed, faults, false));
        }
        boolean saved =
                preparing.save(
                        seen,
                        new Consultation(
                                before.id(),
                                before.slug(),
                                before.cycle(),
                                before.group(),
                                before.edition(),
                                form.titles(before.titles()),
                                form.introduction(before.introduction()),
                                before.state(),
                                form.phases(),
                                typed.number("version", -1)),
                        me);
        if (!saved) {
            Seen theirs = consultations.requireLed(slug, me);
            return Html.conflict(
                    FORM,
                    page(
                            theirs,
                            typed.with("version", String.valueOf(theirs.consultation().version())),
                            Faults.none(),
                            true));
        }
        return Html.seeOther("/consultations/{slug}", slug);
    }

    private static PreparingPage blank(
            Typed typed, Faults faults, List<Hosting.Place> places, Language language) {
        var names = new LinkedHashMap<String, String>();
        places.forEach(
                place -> {
                    String year = place.cycle().names().in(language).text();
                    String name = place.names().in(language).text();
                    names.put(
                            place.id().toString(),
                            place.isPartOfYear() ? name + " (" + year + ")" : name);
                });
        return new PreparingPage(Optional.empty(), names, codes(true), typed, faults, false);
    }

    private static PreparingPage page(Seen seen, Typed typed, Faults faults, boolean overtaken) {
        return new PreparingPage(
                Optional.of(seen),
                Map.of(),
                codes(seen.group().isPresent()),
                typed,
                faults,
                overtaken);
    }

    private static List<String> codes(boolean ofGroup) {
        return OpenToChoices.of(ofGroup).stream().map(OpenTo::code).toList();
    }
}
