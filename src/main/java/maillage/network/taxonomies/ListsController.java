package maillage.network.taxonomies;

import java.util.Arrays;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.network.Taxonomy;
import maillage.network.Terms;
import maillage.platform.Trail;
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
@RequestMapping("/staff/lists")
@For(Audience.ADMINISTRATOR)
class ListsController {
    private final Terms terms;
    private final ListStore store;
    private final Curating curating;
    private final Trail trail;

    ListsController(Terms terms, ListStore store, Curating curating, Trail trail) {
        this.terms = terms;
        this.store = store;
        this.curating = curating;
        this.trail = trail;
    }

    @GetMapping
    View all() {
        return Html.page(
                "network/taxonomies/all",
                new ListsPage(Arrays.stream(Taxonomy.values()).map(this::page).toList()));
    }

    @GetMapping("/{list}")
    View show(@PathVariable String list) {
        return Html.page("network/taxonomies/show", page(require(list)));
    }

    @PostMapping("/{list}/terms")
    View add(
            @PathVariable String list,
            @RequestParam(name = "name-fr", defaultValue = "") String french,
            @RequestParam(name = "name-en", defaultValue = "") String english,
            Me me) {
        Taxonomy taxonomy = require(list);
        ListPage page = page(taxonomy);
        Faults faults =
                check(french.strip(), english.strip())
                        .when(!page.takesMore(), "name-fr", "lists.fault.closed")
                        .when(
                                page.terms().size() >= ListStore.ROOM,
                                "name-fr",
                                "lists.fault.full",
                                ListStore.ROOM);
        if (!faults.any() && !curating.add(taxonomy, french.strip(), english.strip(), me)) {
            faults.add("name-fr", "lists.fault.twice");
        }
        return faults.any()
                ? Html.unprocessable(
                        "network/taxonomies/show",
                        new ListPage(
                                taxonomy,
                                page.terms(),
                                page.uses(),
                                french,
                                english,
                                faults,
                                page.history()))
                : Html.seeOther("/staff/lists/{list}", list);
    }

    @PostMapping("/{list}/terms/{code}")
    View rename(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam(name = "name-fr", defaultValue = "") String french,
            @RequestParam(name = "name-en", defaultValue = "") String english,
            Me me) {
        Taxonomy taxonomy = require(list);
        Faults faults = check(french.strip(), english.strip());
        if (faults.any()) {
            ListPage page = page(taxonomy);
            return Html.unprocessable(
                    "network/taxonomies/show",
                    new ListPage(
                            taxonomy,
                            page.terms(),
                            page.uses(),
                            french,
                            english,
                            faults,
                            page.history()));
        }
        curating.rename(taxonomy, code, french.strip(), english.strip(), me);
        return Html.seeOther("/staff/lists/{list}", list);
    }

    @PostMapping("/{list}/terms/{code}/position")
    View move(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam(defaultValue = "down") String towards,
            Me me) {
        curating.move(require(list), code, towards.equals("up"), me);
        return Html.seeOther("/staff/lists/{list}", list);
    }

    @PostMapping("/{list}/terms/{code}/retirement")
    View retire(
            @PathVariable String list,
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean retired,
            Me me) {
        curating.retire(require(list), code, retired, me);
        return Html.seeOther("/staff/lists/{list}", list);
    }

    private static Faults check(String french, String english) {
        return new Faults()
                .when(
                        french.isEmpty() || english.isEmpty(),
                        french.isEmpty() ? "name-fr" : "name-en",
                        "lists.fault.both")
                .when(french.length() > 200, "name-fr", "form.too-long", 200)
                .when(english.length() > 200, "name-en", "form.too-long", 200);
    }

    private static Taxonomy require(String list) {
        return Taxonomy.find(list).orElseThrow(() -> new NotFound("list", list));
    }

    private ListPage page(Taxonomy taxonomy) {
        return new ListPage(
                taxonomy,
                terms.of(taxonomy),
                store.uses(taxonomy),
                "",
                "",
                Faults.none(),
                trail.of("list", Curating.idOf(taxonomy), 30));
    }
}
