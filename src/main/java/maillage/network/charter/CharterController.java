package maillage.network.charter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
@OpenToAll("the charter is public, in all the versions that were in force")
class CharterController {
    private final CharterStore store;
    private final Clock clock;

    CharterController(CharterStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/charter")
    View current(Optional<Me> me, Language language) {
        List<Version> published = published();
        return show(published.stream().findFirst(), published, me, language);
    }

    @GetMapping("/charter/{number:\\d{1,6}}")
    View version(@PathVariable int number, Optional<Me> me, Language language) {
        List<Version> published = published();
        Version version =
                published.stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("charter", number));
        return show(Optional.of(version), published, me, language);
    }

    private View show(
            Optional<Version> version,
            List<Version> published,
            Optional<Me> me,
            Language language) {
        boolean current = version.isPresent() && version.get().equals(published.getFirst());
        boolean toAccept =
                current
                        && me.isPresent()
                        && !store.waitingFor(
                                        me.get().person(), version.get().id(), LocalDate.now(clock))
                                .isEmpty();
        return Html.page(
                "network/charter/show",
                new CharterPage(
                        version,
                        version.map(one -> one.text().in(language)),
                        current,
                        published,
                        toAccept));
    }

    private List<Version> published() {
        return store.versions().stream().filter(version -> !version.isDraft()).toList();
    }
}
