package maillage.home.front;

import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
@OpenToAll
class FrontController {
    @GetMapping("/")
    View show() {
        return Html.page("home/front/show");
    }
}
