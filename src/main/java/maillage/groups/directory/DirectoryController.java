package maillage.groups.directory;

import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class DirectoryController {
    private final DirectoryPages pages;

    DirectoryController(DirectoryPages pages) {
        this.pages = pages;
    }

    /** With {@code part=results}, only what changes while one types. */
    @GetMapping("/directory")
    @OpenToAll("the members who accept to be cited; people and the others for the network only")
    View show(
            @RequestParam MultiValueMap<String, String> sent, Optional<Me> me, Language language) {
        DirectoryPage page = pages.make(DirectoryQuery.of(sent), me, language);
        return Html.page(
                "results".equals(sent.getFirst("part"))
                        ? "groups/directory/results"
                        : "groups/directory/show",
                page);
    }
}
