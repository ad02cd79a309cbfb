package maillage.groups.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.groups.GroupsPanel;
import maillage.groups.YearLinks;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/groups")
@OpenToAll("what the groups work on is public; a year in preparation is the administrators'")
class OverviewController {
    private final Groups groups;
    private final OverviewStore store;
    private final ObjectProvider<YearLinks> links;
    private final ObjectProvider<GroupsPanel> panels;
    private final Clock clock;

    OverviewController(
            Groups groups,
            OverviewStore store,
            ObjectProvider<YearLinks> links,
            ObjectProvider<GroupsPanel> panels,
            Clock clock) {
        this.groups = groups;
        this.store = store;
        this.links = links;
        this.panels = panels;
        this.clock = clock;
    }

    @GetMapping
    View current(Optional<Me> me) {
        return groups.current()
                .map(cycle -> show(cycle, true, me))
                .orElseGet(() -> Html.page("groups/overview/none"));
    }

    @GetMapping("/{cycle}")
    View show(@PathVariable String cycle, Optional<Me> me) {
        Cycle asked = groups.requireCycle(cycle);
        if (!mayRead(asked, me)) {
            throw new NotFound("cycle", cycle);
        }
        return show(
                asked, groups.current().map(Cycle::id).filter(asked.id()::equals).isPresent(), me);
    }

    private View show(Cycle cycle, boolean current, Optional<Me> me) {
        LocalDate on = cycle.dayWithin(LocalDate.now(clock));
        var facts = store.facts(cycle.id(), on, clock.instant());
        List<OverviewPage.Row> rows =
                groups.groups(cycle.id()).stream()
                        .map(
                                group -> {
                                    OverviewStore.Facts own =
                                            Objects.requireNonNull(facts.get(group.id()));
                                    return new OverviewPage.Row(
                                            group, own.axes(), own.organisations(), own.next());
                                })
                        .toList();
        List<Cycle> others =
                groups.cycles().stream()
                        .filter(other -> !other.id().equals(cycle.id()) && mayRead(other, me))
                        .toList();
        return Html.page(
                "groups/overview/show",
                new OverviewPage(
                        cycle,
                        current,
                        store.organisations(cycle.id(), on),
                        rows,
                        others,
                        links.stream().flatMap(one -> one.of(cycle.id(), me).stream()).toList(),
                        panels.orderedStream()
                                .flatMap(one -> one.ofYear(cycle, me).stream())
                                .toList(),
                        me.filter(Me::isAdministrator).isPresent()));
    }

    private static boolean mayRead(Cycle cycle, Optional<Me> me) {
        return cycle.isPublic() || me.filter(Me::isAdministrator).isPresent();
    }
}
