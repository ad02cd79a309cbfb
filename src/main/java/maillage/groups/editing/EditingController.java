package maillage.groups.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.groups.shared.Seats;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.network.Network;
import maillage.platform.Trail;
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
@RequestMapping("/groups/{cycle}/{slug}/edition")
@For(Audience.FACILITATOR)
class EditingController {
    private static final String FORM = "groups/editing/show";
    private final Groups groups;
    private final Editing editing;
    private final EditingStore store;
    private final Seats seats;
    private final Network network;
    private final Trail trail;
    private final Clock clock;

    EditingController(
            Groups groups,
            Editing editing,
            EditingStore store,
            Seats seats,
            Network network,
            Trail trail,
            Clock clock) {
        this.groups = groups;
        this.editing = editing;
        this.store = store;
        this.seats = seats;
        this.network = network;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable String cycle, @PathVariable String slug, Me me, Language language) {
        WorkingGroup group = require(cycle, slug, me);
        return Html.page(FORM, page(group, asTyped(group), Faults.none(), false, language));
    }

    @PostMapping
    View save(
            @PathVariable String cycle,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        WorkingGroup group = require(cycle, slug, me);
        Typed typed = new Typed(fields);
        Faults faults = GroupForm.check(typed);
        if (faults.any()) {
            return Html.unprocessable(FORM, page(group, typed, faults, false, language));
        }
        List<OrganisationId> seated =
                seats.seatedOn(
                        group, groups.require(group.cycle()).dayWithin(LocalDate.now(clock)));
        List<OrganisationId> co =
                typed.all("co").stream().map(OrganisationId::of).filter(seated::contains).toList();
        if (!editing.save(GroupForm.read(typed, group), typed.all("axes"), co, me)) {
            WorkingGroup theirs = groups.require(group.id());
            return Html.conflict(
                    FORM,
                    page(
                            theirs,
                            typed.with("version", String.valueOf(theirs.version())),
                            Faults.none(),
                            true,
                            language));
        }
        return Html.seeOther("/groups/{cycle}/{slug}", cycle, slug);
    }

    private WorkingGroup require(String cycle, String slug, Me me) {
        WorkingGroup group = groups.requireGroup(cycle, slug);
        if (!group.isFacilitatedBy(me)) {
            throw new NotFound("group", slug);
        }
        return group;
    }

    private EditingPage page(
            WorkingGroup group, Typed typed, Faults faults, boolean overtaken, Language language) {
        List<OrganisationId> seated =
                seats.seatedOn(
                        group, groups.require(group.cycle()).dayWithin(LocalDate.now(clock)));
        Map<String, String> names = new LinkedHashMap<>();
        network.names(seated).entrySet().stream()
                .sorted(
                        java.util.Comparator.comparing(
                                entry -> entry.getValue().in(language).text(),
                                java.text.Collator.getInstance(language.locale())))
                .forEach(
                        entry ->
                                names.put(
                                        entry.getKey().toString(),
                                        entry.getValue().in(language).text()));
        return new EditingPage(
                group,
                typed,
                faults,
                store.axisNames(language),
                names,
                overtaken,
                trail.of("group", group.id().value(), 30));
    }

    private Typed asTyped(WorkingGroup group) {
        return GroupForm.write(group)
                .with("axes", store.axes(group.id()))
                .with(
                        "co",
                        store.coFacilitators(group.id()).stream()
                                .map(OrganisationId::toString)
                                .toList());
    }
}
