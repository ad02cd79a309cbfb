package maillage.network.charter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.network.charter.CharterStore.Waiting;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A titular accepts the current version for their organisation. */
@Controller
@RequestMapping("/charter/acceptance")
@For(Audience.MEMBER)
class AcceptanceController {
    private static final String SHOW = "network/charter/acceptance";
    private final CharterStore store;
    private final Accepting accepting;
    private final Clock clock;

    AcceptanceController(CharterStore store, Accepting accepting, Clock clock) {
        this.store = store;
        this.accepting = accepting;
        this.clock = clock;
    }

    @GetMapping
    View show(@RequestParam(defaultValue = "") String organisation, Me me, Language language) {
        return Html.page(SHOW, page(organisation, "", Faults.none(), me, language));
    }

    @PostMapping
    View accept(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String cited,
            @RequestParam(defaultValue = "") String agreed,
            @RequestParam(defaultValue = "") String fingerprint,
            Me me,
            Language language) {
        Version version = store.current().orElseThrow(() -> new NotFound("charter", "current"));
        List<Waiting> waiting = waiting(version, me);
        Optional<Waiting> chosen =
                waiting.stream().filter(one -> one.slug().equals(organisation)).findFirst();
        var faults =
                new Faults()
                        .when(chosen.isEmpty(), "organisation", "charter.fault.organisation")
                        .when(!cited.matches("yes|no"), "cited", "charter.fault.cited")
                        .when(!agreed.equals("yes"), "agreed", "charter.fault.agreed");
        if (!faults.any()
                && !accepting.accept(
                        version, fingerprint, chosen.orElseThrow().id(), cited.equals("yes"), me)) {
            faults.add("agreed", "charter.fault.changed");
        }
        return faults.any()
                ? Html.unprocessable(SHOW, page(organisation, cited, faults, me, language))
                : Html.seeOther("/organisations/{slug}", organisation);
    }

    private AcceptancePage page(
            String organisation, String cited, Faults faults, Me me, Language language) {
        Version version = store.current().orElseThrow(() -> new NotFound("charter", "current"));
        Map<String, String> organisations = new LinkedHashMap<>();
        waiting(version, me)
                .forEach(one -> organisations.put(one.slug(), one.names().in(language).text()));
        String chosen =
                organisations.containsKey(organisation)
                        ? organisation
                        : organisations.size() == 1 ? organisations.keySet().iterator().next() : "";
        return new AcceptancePage(
                version,
                version.text().in(language),
                organisations,
                chosen,
                cited,
                version.fingerprint(),
                faults);
    }

    private List<Waiting> waiting(Version version, Me me) {
        return store.waitingFor(me.person(), version.id(), LocalDate.now(clock));
    }
}
