package maillage.mailing.refusal;

import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/**
 * The address in List-Unsubscribe: opening it changes nothing, a POST refuses, be it the page's
 * button or a mail program's (RFC 8058).
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
@OpenToAll("the link in the letter is the right to refuse such letters")
class RefusalController {
    private final Refusing refusing;

    RefusalController(Refusing refusing) {
        this.refusing = refusing;
    }

    @GetMapping
    View show(@PathVariable String token) {
        Subscription subscription = refusing.require(token);
        return Html.page(
                "mailing/refusal/show",
                new RefusalPage(
                        token,
                        subscription.address(),
                        subscription.kind(),
                        subscription.refused()));
    }

    @PostMapping
    View refuse(@PathVariable String token) {
        refusing.refuse(token);
        return Html.seeOther("/unsubscribe/{token}", token);
    }

    /** Mail programs follow no redirection and show no page. */
    @PostMapping(params = "List-Unsubscribe=One-Click")
    ResponseEntity<Void> refuseInOneClick(@PathVariable String token) {
        refusing.refuse(token);
        return ResponseEntity.ok().build();
    }

    @PostMapping("/consent")
    View accept(@PathVariable String token) {
        refusing.accept(token);
        return Html.seeOther("/unsubscribe/{token}", token);
    }
}
