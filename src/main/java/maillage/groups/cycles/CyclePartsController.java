package maillage.groups.cycles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.groups.Cycle;
import maillage.groups.Entitlement;
import maillage.groups.GroupKind;
import maillage.groups.Groups;
import maillage.groups.Level;
import maillage.groups.WorkingGroup;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.GroupId;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a cycle gives and the groups it has. */
@Controller
@RequestMapping("/staff/cycles/{slug}")
@For(Audience.ADMINISTRATOR)
class CyclePartsController {
    private static final Set<String> RELATIONS =
            Set.of("continues", "merges", "splits", "inspires");
    private static final LocalizedText NONE = new LocalizedText(Map.of());
    private final Groups groups;
    private final Ruling ruling;
    private final CyclePages pages;
    private final Clock clock;

    CyclePartsController(Groups groups, Ruling ruling, CyclePages pages, Clock clock) {
        this.groups = groups;
        this.ruling = ruling;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/entitlements")
    View give(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Cycle cycle = groups.requireCycle(slug);
        Typed typed = new Typed(fields);
        Faults faults = Faults.none();
        faults.when(typed.localized("gives", NONE).isEmpty(), "gives-fr", "form.missing");
        faults.when(
                !Entitlement.KINDS.contains(typed.one("gives-kind")), "gives-kind", "form.missing");
        faults.when(
                !List.of("registered", "active").contains(typed.one("gives-to")),
                "gives-to",
                "form.missing");
        int quantity =
                typed.one("gives-quantity").isEmpty() ? 0 : typed.number("gives-quantity", -1);
        faults.when(
                quantity < 0 || quantity > 1000, "gives-quantity", "groups.cycles.number", 1, 1000);
        if (faults.any()) {
            return wrong(cycle, typed, faults, language);
        }
        ruling.give(
                cycle,
                new Entitlement(
                        Id.fresh(),
                        0,
                        Level.of(typed.one("gives-to")),
                        typed.one("gives-kind"),
                        quantity == 0 ? Optional.empty() : Optional.of(quantity),
                        typed.localized("gives", NONE),
                        typed.localized("gives-if", NONE),
                        typed.has("gives-last"),
                        typed.has("gives-involved")),
                me);
        return back(slug);
    }

    @PostMapping("/entitlements/{id}/removal")
    View take(@PathVariable String slug, @PathVariable UUID id, Me me) {
        Cycle cycle = groups.requireCycle(slug);
        groups.entitlements(cycle.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .ifPresent(one -> ruling.take(cycle, one, me));
        return back(slug);
    }

    @PostMapping("/groups")
    View add(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Cycle cycle = groups.requireCycle(slug);
        Typed typed = new Typed(fields);
        LocalizedText names = typed.localized("group", NONE);
        Optional<GroupKind> kind =
                java.util.Arrays.stream(GroupKind.values())
                        .filter(one -> one.code().equals(typed.one("group-kind")))
                        .findFirst();
        Faults faults = Faults.none();
        faults.when(names.isEmpty(), "group-fr", "form.missing");
        faults.when(kind.isEmpty(), "group-kind", "form.missing");
        Set<GroupId> known =
                cycle.previous().map(groups::groups).orElse(List.of()).stream()
                        .map(WorkingGroup::id)
                        .collect(Collectors.toSet());
        List<GroupId> origins =
                typed.all("group-from").stream().map(GroupId::of).filter(known::contains).toList();
        faults.when(
                !origins.isEmpty() && !RELATIONS.contains(typed.one("group-relation")),
                "group-relation",
                "form.missing");
        if (faults.any()) {
            return wrong(cycle, typed, faults, language);
        }
        if (!ruling.add(
                cycle,
                names,
                kind.orElseThrow().code(),
                origins,
                typed.one("group-relation"),
                me)) {
            return wrong(
                    cycle, typed, Faults.of("group-fr", "groups.cycles.group.taken"), language);
        }
        return back(slug);
    }

    @PostMapping("/groups/{id}/removal")
    View remove(@PathVariable String slug, @PathVariable UUID id, Me me) {
        Cycle cycle = groups.requireCycle(slug);
        WorkingGroup group =
                groups.find(new GroupId(id))
                        .filter(found -> found.cycle().equals(cycle.id()))
                        .orElseThrow(() -> new NotFound("group", id));
        ruling.remove(cycle, group, LocalDate.now(clock), me);
        return back(slug);
    }

    private View wrong(Cycle cycle, Typed typed, Faults faults, Language language) {
        var all =
                new org.springframework.util.LinkedMultiValueMap<>(CycleForm.write(cycle).fields());
        typed.fields().forEach((field, values) -> all.put(field, values));
        return Html.unprocessable(
                "groups/cycles/prepare",
                pages.preparation(cycle, new Typed(all), faults, false, false, language));
    }

    private static View back(String slug) {
        return Html.seeOther("/staff/cycles/{slug}", slug);
    }
}
