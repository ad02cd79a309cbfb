package maillage.home.space;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.groups.Standing;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import maillage.platform.web.Html;
import maillage.platform.web.NetworkProfiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What needs me now, where my organisations stand, my next dates. */
@Controller
@For(Audience.SIGNED_IN)
class SpaceController {
    private final SpaceStore store;
    private final Groups groups;
    private final ObjectProvider<ToDos> sources;
    private final NetworkProfiles network;
    private final Clock clock;

    SpaceController(
            SpaceStore store,
            Groups groups,
            ObjectProvider<ToDos> sources,
            NetworkProfiles network,
            Clock clock) {
        this.store = store;
        this.groups = groups;
        this.sources = sources;
        this.network = network;
        this.clock = clock;
    }

    @GetMapping("/me")
    View show(Me me) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), network.current().zone());
        Optional<Cycle> cycle = groups.current();
        return Html.page(
                "home/space/show",
                new SpacePage(
                        toDos(me),
                        store.organisations(me.organisations()),
                        cycle.map(
                                        year ->
                                                groups
                                                        .standingsOf(me.organisations(), year.id())
                                                        .values()
                                                        .stream()
                                                        .sorted(
                                                                Comparator.comparing(
                                                                        standing ->
                                                                                standing.organisation()
                                                                                        .value()))
                                                        .toList())
                                .orElse(List.<Standing>of()),
                        cycle,
                        store.groupsOf(me.organisations(), today),
                        store.dates(me.person(), clock.instant())));
    }

    private List<ToDo> toDos(Me me) {
        return sources.orderedStream()
                .flatMap(source -> source.of(me).stream())
                .filter(todo -> !todo.forTeam())
                .sorted(Comparator.comparing(todo -> todo.due().orElse(LocalDate.MAX)))
                .toList();
    }
}
