package maillage.groups.cycles;

import java.util.Map;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
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
@RequestMapping("/staff/cycles")
@For(Audience.ADMINISTRATOR)
class CyclesController {
    private static final String FORM = "groups/cycles/prepare";
    private final Groups groups;
    private final Preparing preparing;
    private final Ruling ruling;
    private final CyclePages pages;

    CyclesController(Groups groups, Preparing preparing, Ruling ruling, CyclePages pages) {
        this.groups = groups;
        this.preparing = preparing;
        this.ruling = ruling;
        this.pages = pages;
    }

    @GetMapping
    View list() {
        return Html.page(
                "groups/cycles/staff",
                new CyclesPage(
                        groups.cycles(), Typed.nothing().with("seats", "true"), Faults.none()));
    }

    @PostMapping
    View prepare(@RequestParam MultiValueMap<String, String> fields, Me me) {
        Typed typed = new Typed(fields);
        Faults faults = CycleForm.names(typed);
        if (!faults.any()) {
            Optional<Cycle> cycle =
                    preparing.prepare(
                            typed.localized("names", new LocalizedText(Map.of())),
                            CycleForm.day(typed, "starts").orElseThrow(),
                            CycleForm.day(typed, "ends").orElseThrow(),
                            typed.has("seats"),
                            me);
            if (cycle.isPresent()) {
                return Html.seeOther("/staff/cycles/{slug}", cycle.get().slug());
            }
            faults.add("names-fr", "groups.cycles.taken");
        }
        return Html.unprocessable(
                "groups/cycles/staff", new CyclesPage(groups.cycles(), typed, faults));
    }

    @GetMapping("/{slug}")
    View show(@PathVariable String slug, Language language) {
        Cycle cycle = groups.requireCycle(slug);
        return Html.page(
                FORM,
                pages.preparation(
                        cycle, CycleForm.write(cycle), Faults.none(), false, false, language));
    }

    /** Says what the rules as typed would mean, and writes nothing. */
    @PostMapping("/{slug}/preview")
    View preview(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Language language) {
        Typed typed = new Typed(fields);
        Faults faults = CycleForm.check(typed);
        CyclePage page =
                pages.preparation(groups.requireCycle(slug), typed, faults, true, false, language);
        return faults.any() ? Html.unprocessable(FORM, page) : Html.page(FORM, page);
    }

    @PostMapping("/{slug}")
    View save(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Cycle cycle = groups.requireCycle(slug);
        Typed typed = new Typed(fields);
        Faults faults = CycleForm.check(typed);
        if (faults.any()) {
            return Html.unprocessable(
                    FORM, pages.preparation(cycle, typed, faults, false, false, language));
        }
        if (!ruling.save(cycle, CycleForm.read(typed, cycle), me)) {
            Cycle theirs = groups.requireCycle(slug);
            return Html.conflict(
                    FORM,
                    pages.preparation(
                            theirs,
                            typed.with("version", String.valueOf(theirs.version())),
                            faults,
                            false,
                            true,
                            language));
        }
        return Html.seeOther("/staff/cycles/{slug}", slug);
    }

    @PostMapping("/{slug}/opening")
    View open(@PathVariable String slug, Me me) {
        ruling.open(groups.requireCycle(slug), me);
        return Html.seeOther("/staff/cycles/{slug}", slug);
    }

    @PostMapping("/{slug}/closure")
    View close(@PathVariable String slug, Me me) {
        ruling.close(groups.requireCycle(slug), me);
        return Html.seeOther("/staff/cycles/{slug}", slug);
    }
}
