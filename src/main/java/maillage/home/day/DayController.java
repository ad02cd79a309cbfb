package maillage.home.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.Groups;
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

/** The team's day: what nobody else can decide, then who is there. */
@Controller
@For(Audience.FACILITATOR)
class DayController {
    private final DayStore store;
    private final Groups groups;
    private final ObjectProvider<ToDos> sources;
    private final NetworkProfiles network;
    private final Clock clock;

    DayController(
            DayStore store,
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

    @GetMapping("/staff")
    View show(Me me) {
        Optional<Cycle> cycle = groups.current();
        List<ToDo> toDos =
                sources.orderedStream()
                        .flatMap(source -> source.of(me).stream())
                        .filter(ToDo::forTeam)
                        .sorted(Comparator.comparing(todo -> todo.due().orElse(LocalDate.MAX)))
                        .toList();
        return Html.page(
                "home/day/show",
                new DayPage(
                        LocalDate.ofInstant(clock.instant(), network.current().zone()),
                        toDos,
                        cycle,
                        cycle.map(year -> store.sectors(year.id())).orElse(List.of()),
                        DayPage.tools(me)));
    }
}
