package maillage.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import maillage.identity.Accounts;
import maillage.identity.Sessions;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own account: the language of the mails, the browsers signed in. */
@Controller
@RequestMapping("/me/account")
@For(Audience.SIGNED_IN)
class AccountController {
    private final Accounts accounts;
    private final Sessions sessions;

    AccountController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping
    View show(Me me, HttpServletRequest request) {
        return Html.page(
                "identity/account/show",
                new AccountPage(
                        accounts.require(me.person()),
                        sessions.open(me),
                        sessions.current(request)));
    }

    @PostMapping("/language")
    View language(Me me, @RequestParam String language) {
        accounts.speak(me.person(), Language.of(language));
        return Html.seeOther("/me/account");
    }

    @PostMapping("/sessions/{session}/closure")
    View end(Me me, @PathVariable UUID session) {
        sessions.end(me, session);
        return Html.seeOther("/me/account");
    }

    /** Signs out of this browser. */
    @PostMapping("/session-closure")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.endThis(request, response);
        return Html.seeOther("/");
    }

    /** Signs out everywhere, this browser included. */
    @PostMapping("/sessions-closure")
    View signOutEverywhere(Me me, HttpServletResponse response) {
        sessions.endAll(me, response);
        return Html.seeOther("/sign-in");
    }
}
