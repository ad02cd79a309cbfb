package maillage.network.chapters;

import java.util.List;
import java.util.Optional;
import maillage.identity.Roles;
import maillage.kernel.Audience;
import maillage.kernel.EmailAddress;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.network.shared.Listing;
import maillage.platform.Trail;
import maillage.platform.text.CountryNames;
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
@RequestMapping("/network/chapters")
class ChaptersController {
    private final ChaptersStore store;
    private final Chaptering chaptering;
    private final Roles roles;
    private final Trail trail;

    ChaptersController(ChaptersStore store, Chaptering chaptering, Roles roles, Trail trail) {
        this.store = store;
        this.chaptering = chaptering;
        this.roles = roles;
        this.trail = trail;
    }

    @GetMapping
    @OpenToAll("where the network is")
    View all(Optional<Me> me) {
        return Html.page(
                "network/chapters/all",
                new ChaptersPage(
                        store.open(), isAdministrator(me), ChapterForm.empty(), Faults.none()));
    }

    @PostMapping
    @For(Audience.ADMINISTRATOR)
    View open(@RequestParam MultiValueMap<String, String> sent, Me me) {
        ChapterForm form = ChapterForm.of(sent);
        Faults faults = form.checkNew();
        Optional<String> slug = faults.any() ? Optional.empty() : chaptering.open(form, me);
        if (slug.isEmpty()) {
            faults.when(!faults.any(), "name-fr", "chapters.fault.twice");
            return Html.unprocessable(
                    "network/chapters/all", new ChaptersPage(store.open(), true, form, faults));
        }
        return Html.seeOther("/network/chapters/{slug}", slug.get());
    }

    @GetMapping("/{slug}")
    @OpenToAll("what a chapter says of itself, and its members that are cited")
    View show(@PathVariable String slug, Optional<Me> me, Language language) {
        return Html.page("network/chapters/show", page(require(slug), me, language, Faults.none()));
    }

    @PostMapping("/{slug}/coordinators")
    @For(Audience.ADMINISTRATOR)
    View name(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "given-name", defaultValue = "") String given,
            @RequestParam(name = "family-name", defaultValue = "") String family,
            Me me,
            Language language) {
        Chapter chapter = require(slug);
        Optional<EmailAddress> address = EmailAddress.read(email);
        Faults faults =
                new Faults()
                        .when(address.isEmpty(), "email", "form.not-an-email")
                        .when(family.isBlank(), "family-name", "mandate.fault.name")
                        .when(family.length() > 100, "family-name", "form.too-long", 100)
                        .when(given.length() > 100, "given-name", "form.too-long", 100);
        if (faults.any()) {
            return Html.unprocessable(
                    "network/chapters/show", page(chapter, Optional.of(me), language, faults));
        }
        chaptering.name(chapter, address.orElseThrow(), given, family, language, me);
        return Html.seeOther("/network/chapters/{slug}", slug);
    }

    @PostMapping("/{slug}/coordinators/{person}/ending")
    @For(Audience.ADMINISTRATOR)
    View end(@PathVariable String slug, @PathVariable String person, Me me) {
        chaptering.end(require(slug), PersonId.of(person), me);
        return Html.seeOther("/network/chapters/{slug}", slug);
    }

    private Chapter require(String slug) {
        return store.find(slug).orElseThrow(() -> new NotFound("chapter", slug));
    }

    private ChapterPage page(Chapter chapter, Optional<Me> me, Language language, Faults faults) {
        boolean inside = Listing.isInside(me);
        boolean runs = me.filter(chapter::isRunBy).isPresent();
        return new ChapterPage(
                chapter,
                CountryNames.of(language, chapter.country()),
                store.members(chapter.id(), inside),
                inside ? roles.holders(Role.COORDINATOR, Scope.chapter(chapter.id())) : List.of(),
                inside,
                runs,
                isAdministrator(me),
                faults,
                runs ? trail.of("chapter", chapter.id().value(), 20) : null);
    }

    private static boolean isAdministrator(Optional<Me> me) {
        return me.filter(Me::isAdministrator).isPresent();
    }
}
