package maillage.groups.cycles;

import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/cycles")
@OpenToAll("the rules of a year are published")
class RulesController {
    private final Groups groups;
    private final CyclePages pages;

    RulesController(Groups groups, CyclePages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @GetMapping
    View list() {
        return Html.page(
                "groups/cycles/list",
                new CyclesPage(
                        groups.cycles().stream().filter(Cycle::isPublic).toList(),
                        Typed.nothing(),
                        Faults.none()));
    }

    @GetMapping("/{slug}")
    View show(@PathVariable String slug, Optional<Me> me, Language language) {
        Cycle cycle = groups.requireCycle(slug);
        if (!cycle.isPublic() && me.filter(Me::isStaff).isEmpty()) {
            throw new NotFound("cycle", slug);
        }
        return Html.page("groups/cycles/rules", pages.rules(cycle, me, language));
    }
}
