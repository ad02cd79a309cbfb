package maillage.forum.editions;

import java.util.Optional;
import maillage.forum.Edition;
import maillage.forum.EditionState;
import maillage.forum.Editions;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/forums")
class EditionsController {
    private static final String FORM = "forum/editions/form";
    private final Editions editions;
    private final EditionPages pages;
    private final Editing editing;

    EditionsController(Editions editions, EditionPages pages, Editing editing) {
        this.editions = editions;
        this.pages = pages;
        this.editing = editing;
    }

    @GetMapping
    @OpenToAll("forums that are announced")
    View all(Optional<Me> me, Language language) {
        return Html.page("forum/editions/all", pages.all(me, language));
    }

    @GetMapping("/{slug}")
    @OpenToAll("a forum that is announced; one in preparation is for those who lead it")
    View show(@PathVariable String slug, Optional<Me> me, Language language) {
        return Html.page("forum/editions/show", pages.of(editions.require(slug, me), me, language));
    }

    @GetMapping("/new")
    @For(Audience.COORDINATOR)
    View blank(Me me, Language language) {
        return Html.page(
                FORM,
                form(
                        Optional.empty(),
                        me,
                        language,
                        Typed.nothing().with("zone", "Europe/Paris"),
                        Faults.none()));
    }

    @PostMapping
    @For(Audience.COORDINATOR)
    View prepare(@RequestParam MultiValueMap<String, String> sent, Me me, Language language) {
        var typed = new Typed(sent);
        var form = new EditionForm(typed);
        Faults faults = form.check(pages.choices(me, language, Optional.empty()));
        if (!faults.any()) {
            Edition edition = form.read();
            if (editing.prepare(edition, me)) {
                return Html.seeOther("/forums/{slug}", edition.slug());
            }
            faults.add("names-fr", "forum.fault.twice");
        }
        return Html.unprocessable(FORM, form(Optional.empty(), me, language, typed, faults));
    }

    @GetMapping("/{slug}/edition")
    @For(Audience.COORDINATOR)
    View edit(@PathVariable String slug, Me me, Language language) {
        Edition edition = editions.requireLed(slug, me);
        return Html.page(
                FORM,
                form(
                        Optional.of(edition),
                        me,
                        language,
                        EditionForm.write(edition),
                        Faults.none()));
    }

    @PostMapping("/{slug}/edition")
    @For(Audience.COORDINATOR)
    View save(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            Me me,
            Language language) {
        Edition stored = editions.requireLed(slug, me);
        var typed = new Typed(sent);
        var form = new EditionForm(typed);
        Faults faults = form.check(pages.choices(me, language, Optional.of(stored)));
        if (faults.any()) {
            return Html.unprocessable(FORM, form(Optional.of(stored), me, language, typed, faults));
        }
        if (editing.save(form.upon(stored), me)) {
            return Html.seeOther("/forums/{slug}", slug);
        }
        Edition theirs = editions.requireLed(slug, me);
        return Html.conflict(
                FORM,
                new EditionPage.Form(
                        Optional.of(theirs),
                        pages.choices(me, language, Optional.of(theirs)),
                        typed.with("version", String.valueOf(theirs.version())),
                        Faults.none(),
                        Optional.of(theirs)));
    }

    @PostMapping("/{slug}/announcement")
    @For(Audience.COORDINATOR)
    View announce(@PathVariable String slug, Me me) {
        editing.move(editions.requireLed(slug, me), EditionState.ANNOUNCED, me);
        return Html.seeOther("/forums/{slug}", slug);
    }

    @PostMapping("/{slug}/cancellation")
    @For(Audience.COORDINATOR)
    View cancel(@PathVariable String slug, Me me) {
        editing.move(editions.requireLed(slug, me), EditionState.CANCELLED, me);
        return Html.seeOther("/forums/{slug}", slug);
    }

    private EditionPage.Form form(
            Optional<Edition> before, Me me, Language language, Typed typed, Faults faults) {
        return new EditionPage.Form(
                before, pages.choices(me, language, before), typed, faults, Optional.empty());
    }
}
