package maillage.home.front;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import maillage.platform.web.NetworkProfiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
@OpenToAll
class FrontController {
    private final FrontStore store;
    private final NetworkProfiles network;
    private final Clock clock;

    FrontController(FrontStore store, NetworkProfiles network, Clock clock) {
        this.store = store;
        this.network = network;
        this.clock = clock;
    }

    @GetMapping("/")
    View show() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), network.current().zone());
        Optional<FrontPage.Year> year = store.year(today);
        return Html.page(
                "home/front/show",
                new FrontPage(
                        year,
                        year.map(open -> store.groups(open.id(), today, clock.instant()))
                                .orElse(List.of()),
                        year.map(open -> store.plenaries(open.id())).orElse(List.of()),
                        store.figures(clock.instant())));
    }
}
