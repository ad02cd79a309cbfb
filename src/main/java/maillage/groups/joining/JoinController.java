package maillage.groups.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.CycleState;
import maillage.groups.Groups;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.platform.limit.RateLimits;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/join")
@OpenToAll("whoever wants to join is not known yet; the link is the key to one's own application")
class JoinController {
    private static final String FORM = "groups/joining/form";
    private final Groups groups;
    private final Applying applying;
    private final Offers offers;
    private final RateLimits limits;

    JoinController(Groups groups, Applying applying, Offers offers, RateLimits limits) {
        this.groups = groups;
        this.applying = applying;
        this.offers = offers;
        this.limits = limits;
    }

    @GetMapping
    View start(@RequestParam(defaultValue = "") String group, Language language) {
        if (open().isEmpty()) {
            return Html.page("groups/joining/closed");
        }
        Typed typed =
                group.isEmpty() ? Typed.nothing() : Typed.nothing().with("groups", List.of(group));
        return Html.page(FORM, page("", 1, typed, Faults.none(), language));
    }

    @PostMapping
    View begin(
            @RequestParam MultiValueMap<String, String> sent,
            Language language,
            HttpServletRequest request) {
        Cycle cycle = open().orElseThrow(() -> new NotFound("cycle", "open"));
        Typed typed =
                ApplicationForm.merge(ApplicationForm.merge(Typed.nothing(), 3, sent), 1, sent);
        Faults faults = ApplicationForm.check(1, typed, offers.of(typed, language));
        if (!faults.any()
                && (!limits.allows("join-client", request.getRemoteAddr(), 30)
                        || !limits.allows(
                                "join-address",
                                EmailAddress.read(typed.one("email"))
                                        .map(EmailAddress::value)
                                        .orElse(""),
                                5))) {
            faults.add("email", "groups.join.too-many");
        }
        if (faults.any()) {
            return Html.unprocessable(FORM, page("", 1, typed, faults, language));
        }
        return Html.seeOther("/join/{token}/steps/2", applying.begin(cycle, typed, language));
    }

    @GetMapping("/{token}/steps/{step}")
    View step(@PathVariable String token, @PathVariable int step, Language language) {
        Application application = applying.require(token);
        if (application.state() != ApplicationState.DRAFT) {
            return Html.seeOther("/join/{token}", token);
        }
        if (step < 1 || step > application.step()) {
            return Html.seeOther("/join/{token}/steps/{step}", token, application.step());
        }
        return Html.page(FORM, page(token, step, application.form(), Faults.none(), language));
    }

    /** Saves first, then checks: what was typed is kept even where it is wrong. */
    @PostMapping("/{token}/steps/{step}")
    View save(
            @PathVariable String token,
            @PathVariable int step,
            @RequestParam MultiValueMap<String, String> sent,
            Language language) {
        Optional<Application> saved = applying.save(token, within(step), sent);
        if (saved.isEmpty()) {
            return Html.seeOther("/join/{token}", token);
        }
        Typed typed = saved.get().form();
        Offer offer = offers.of(typed, language);
        for (int earlier = 1; earlier <= within(step); earlier++) {
            Faults faults = ApplicationForm.check(earlier, typed, offer);
            if (faults.any() && (earlier == step || step == ApplicationForm.STEPS)) {
                return Html.unprocessable(
                        FORM,
                        new JoinPage(token, earlier, typed, faults, offer, ApplicationForm.WORDS));
            }
        }
        if (step == ApplicationForm.STEPS) {
            applying.submit(token);
            return Html.seeOther("/join/{token}", token);
        }
        applying.reach(token, step + 1);
        return Html.seeOther("/join/{token}/steps/{step}", token, step + 1);
    }

    /** As one types: the same saving, without a page. */
    @PostMapping("/{token}/draft")
    ResponseEntity<Void> draft(
            @PathVariable String token,
            @RequestParam(defaultValue = "1") int step,
            @RequestParam MultiValueMap<String, String> sent) {
        return applying.save(token, within(step), sent).isPresent()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(409).build();
    }

    private static int within(int step) {
        return Math.clamp(step, 1, ApplicationForm.STEPS);
    }

    private Optional<Cycle> open() {
        return groups.current().filter(cycle -> cycle.state() == CycleState.OPEN);
    }

    private JoinPage page(String token, int step, Typed typed, Faults faults, Language language) {
        return new JoinPage(
                token, step, typed, faults, offers.of(typed, language), ApplicationForm.WORDS);
    }
}
