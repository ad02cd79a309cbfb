package maillage.network.chapters;

import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
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

/** For the coordinators of this chapter: to those of another one, its edition does not exist. */
@Controller
@RequestMapping("/network/chapters/{slug}/edition")
@For(Audience.COORDINATOR)
class ChapterEditionController {
    private static final String FORM = "network/chapters/edition";
    private final ChaptersStore store;
    private final Chaptering chaptering;

    ChapterEditionController(ChaptersStore store, Chaptering chaptering) {
        this.store = store;
        this.chaptering = chaptering;
    }

    @GetMapping
    View show(@PathVariable String slug, Me me) {
        Chapter chapter = require(slug, me);
        return Html.page(
                FORM,
                new ChapterPage.Edition(
                        chapter, ChapterForm.of(chapter), Faults.none(), Optional.empty()));
    }

    @PostMapping
    View save(@PathVariable String slug, @RequestParam MultiValueMap<String, String> sent, Me me) {
        Chapter chapter = require(slug, me);
        ChapterForm form = ChapterForm.of(sent);
        Faults faults = form.check();
        if (faults.any()) {
            return Html.unprocessable(
                    FORM, new ChapterPage.Edition(chapter, form, faults, Optional.empty()));
        }
        Optional<Chapter> theirs = chaptering.save(chapter.id(), form, me);
        return theirs.isPresent()
                ? Html.conflict(
                        FORM,
                        new ChapterPage.Edition(
                                theirs.get(), form.upon(theirs.get()), Faults.none(), theirs))
                : Html.seeOther("/network/chapters/{slug}", slug);
    }

    private Chapter require(String slug, Me me) {
        return store.find(slug)
                .filter(chapter -> chapter.isRunBy(me))
                .orElseThrow(() -> new NotFound("chapter", slug));
    }
}
