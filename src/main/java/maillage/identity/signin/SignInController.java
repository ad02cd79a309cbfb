package maillage.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import maillage.identity.CrowdedPlace;
import maillage.identity.Sessions;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.OpenToAll;
import maillage.platform.limit.RateLimits;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/sign-in")
@OpenToAll("whoever signs in is not signed in yet")
class SignInController {
    private final SignInLinks links;
    private final Sessions sessions;
    private final RateLimits limits;
    private final List<CrowdedPlace> crowds;

    SignInController(
            SignInLinks links, Sessions sessions, RateLimits limits, List<CrowdedPlace> crowds) {
        this.links = links;
        this.sessions = sessions;
        this.limits = limits;
        this.crowds = crowds;
    }

    @GetMapping
    View show(@RequestParam(defaultValue = "") String next) {
        return Html.page("identity/signin/show", new SignInPage("", next, Faults.none()));
    }

    @PostMapping
    View send(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String next,
            Language language,
            HttpServletRequest request) {
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            return Html.unprocessable(
                    "identity/signin/show",
                    new SignInPage(email, next, Faults.of("email", "form.not-an-email")));
        }
        if (!allows(next, request) || !limits.allows("sign-in-address", address.get().value(), 5)) {
            return Html.unprocessable(
                    "identity/signin/show",
                    new SignInPage(email, next, Faults.of("email", "signin.too-many")));
        }
        links.send(address.get(), language, Optional.of(next).filter(SignInController::isOurs));
        return Html.seeOther("/sign-in/sent");
    }

    @GetMapping("/sent")
    View sent() {
        return Html.page("identity/signin/sent");
    }

    @GetMapping("/{token}")
    View confirm(@PathVariable String token) {
        return links.owner(token)
                .map(
                        owner ->
                                Html.page(
                                        "identity/signin/confirm",
                                        new ConfirmPage(token, owner.fullName())))
                .orElseGet(() -> Html.page("identity/signin/expired"));
    }

    @PostMapping("/{token}")
    View use(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignInLinkStore.Used> used = links.use(token);
        if (used.isEmpty()) {
            return Html.page("identity/signin/expired");
        }
        sessions.open(used.get().person(), request, response);
        return Html.seeOther(used.get().next().orElse("/me"));
    }

    /** Many behind one address of the network are counted by the place they go to. */
    private boolean allows(String next, HttpServletRequest request) {
        return crowds.stream().anyMatch(place -> place.expects(next))
                ? limits.allows("sign-in-crowd", next, 1000)
                : limits.allows("sign-in-client", request.getRemoteAddr(), 30);
    }

    /** A path of this site, and nothing that a browser would read as another one. */
    private static boolean isOurs(String next) {
        return next.matches("/[A-Za-z0-9][A-Za-z0-9/_.~%-]*(\\?[A-Za-z0-9=&/_.~%+-]*)?")
                && next.length() < 500;
    }
}
