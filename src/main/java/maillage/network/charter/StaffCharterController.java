package maillage.network.charter;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.Trail;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/staff/charter")
@For(Audience.ADMINISTRATOR)
class StaffCharterController {
    private static final String SHOW = "network/charter/staff";
    private final CharterStore store;
    private final Drafting drafting;
    private final Trail trail;

    StaffCharterController(CharterStore store, Drafting drafting, Trail trail) {
        this.store = store;
        this.drafting = drafting;
        this.trail = trail;
    }

    @GetMapping
    View list() {
        return store.versions().stream()
                .findFirst()
                .map(
                        version ->
                                Html.page(
                                        SHOW,
                                        page(
                                                version,
                                                DraftForm.of(version),
                                                Faults.none(),
                                                Optional.empty())))
                .orElseGet(() -> Html.page("network/charter/first"));
    }

    @PostMapping
    View begin() {
        return Html.seeOther("/staff/charter/{number}", drafting.begin());
    }

    @GetMapping("/{number:\\d{1,6}}")
    View show(@PathVariable int number) {
        Version version = require(number);
        return Html.page(
                SHOW, page(version, DraftForm.of(version), Faults.none(), Optional.empty()));
    }

    @PostMapping("/{number:\\d{1,6}}")
    View save(@PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Me me) {
        DraftForm form = DraftForm.of(sent);
        Faults faults = form.check();
        if (faults.any()) {
            return Html.unprocessable(SHOW, page(require(number), form, faults, Optional.empty()));
        }
        Optional<Version> theirs = drafting.save(number, form, me);
        return theirs.isPresent()
                ? Html.conflict(
                        SHOW, page(theirs.get(), form.upon(theirs.get()), Faults.none(), theirs))
                : Html.seeOther("/staff/charter/{number}", number);
    }

    @PostMapping("/{number:\\d{1,6}}/publication")
    View publish(
            @PathVariable int number, @RequestParam(defaultValue = "") String fingerprint, Me me) {
        if (drafting.publish(number, fingerprint, me)) {
            return Html.seeOther("/staff/charter/{number}", number);
        }
        Version version = require(number);
        return Html.unprocessable(
                SHOW,
                page(
                        version,
                        DraftForm.of(version),
                        Faults.of("text-fr", "charter.fault.changed"),
                        Optional.empty()));
    }

    private Version require(int number) {
        return store.find(number).orElseThrow(() -> new NotFound("charter", number));
    }

    private StaffCharterPage page(
            Version version, DraftForm form, Faults faults, Optional<Version> theirs) {
        boolean draft = version.isDraft();
        return new StaffCharterPage(
                version,
                store.versions(),
                form,
                faults,
                theirs,
                draft ? List.of() : store.acceptances(version.id()),
                draft ? 0 : store.missing(version.id()),
                trail.of("charter", version.id(), 20));
    }
}
