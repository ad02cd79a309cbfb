package maillage.home.about;

import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What the site says of itself and of the network. */
@Controller
@OpenToAll
class AboutController {
    @GetMapping("/network")
    View network() {
        return Html.page("home/about/network");
    }

    @GetMapping("/legal")
    View legal() {
        return Html.page("home/about/legal");
    }

    @GetMapping("/privacy")
    View privacy() {
        return Html.page("home/about/privacy");
    }

    @GetMapping("/accessibility")
    View accessibility() {
        return Html.page("home/about/accessibility");
    }
}
