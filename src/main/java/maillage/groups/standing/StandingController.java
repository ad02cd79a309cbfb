package maillage.groups.standing;

import java.util.List;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@For(Audience.SIGNED_IN)
class StandingController {
    private final Groups groups;
    private final StandingPages pages;

    StandingController(Groups groups, StandingPages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    /** The reader's own organisations, in today's cycle or the one asked for. */
    @GetMapping("/standing")
    View show(@RequestParam(defaultValue = "") String cycle, Me me, Language language) {
        List<Cycle> readable = groups.cycles().stream().filter(Cycle::isPublic).toList();
        Optional<Cycle> asked =
                cycle.isEmpty()
                        ? groups.current()
                        : Optional.of(
                                readable.stream()
                                        .filter(one -> one.slug().value().equals(cycle))
                                        .findFirst()
                                        .orElseThrow(() -> new NotFound("cycle", cycle)));
        return Html.page(
                "groups/standing/show",
                new StandingPage(
                        asked,
                        readable,
                        asked.map(year -> pages.explain(me.organisations(), year, language))
                                .orElse(List.of())));
    }
}
