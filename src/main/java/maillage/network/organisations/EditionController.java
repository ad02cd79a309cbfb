package maillage.network.organisations;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.network.Taxonomy;
import maillage.network.Terms;
import maillage.network.organisations.EditionPage.Conflict;
import maillage.network.shared.Listing;
import maillage.network.shared.Organisations;
import maillage.platform.files.Picture;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/organisations/{slug}")
@For(Audience.MEMBER)
class EditionController {
    private static final String FORM = "network/organisations/edition";
    private static final int LOGO_BYTES = 1_048_576;
    private static final int LOGO_SIDE = 800;
    private final Organisations organisations;
    private final ProfileStore profiles;
    private final Terms terms;
    private final History words;
    private final Editing editing;

    EditionController(
            Organisations organisations,
            ProfileStore profiles,
            Terms terms,
            History words,
            Editing editing) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.terms = terms;
        this.words = words;
        this.editing = editing;
    }

    @GetMapping("/edition")
    View show(@PathVariable String slug, Me me, Language language) {
        Listing listing = organisations.requireManaged(slug, me);
        Profile profile = profiles.require(listing.id());
        return Html.page(
                FORM,
                page(
                        listing,
                        profile,
                        EditionForm.of(profile),
                        Faults.none(),
                        List.of(),
                        language));
    }

    @PostMapping("/edition")
    View save(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            Me me,
            Language language) {
        Listing listing = organisations.requireManaged(slug, me);
        Profile stored = profiles.require(listing.id());
        EditionForm form = EditionForm.of(sent);
        Faults faults = form.check(offered(stored, language));
        if (faults.any()) {
            return Html.unprocessable(
                    FORM, page(listing, stored, form, faults, List.of(), language));
        }
        return switch (editing.save(listing.id(), form, me)) {
            case Editing.Outcome.Saved() -> Html.seeOther("/organisations/{slug}", slug);
            case Editing.Outcome.NumberTaken() ->
                    Html.unprocessable(
                            FORM,
                            page(
                                    listing,
                                    stored,
                                    form,
                                    Faults.of("registry-id", "organisation.fault.registry-taken"),
                                    List.of(),
                                    language));
            case Editing.Outcome.Stale(Profile now) ->
                    Html.conflict(
                            FORM,
                            page(
                                    listing,
                                    now,
                                    form.upon(now.version()),
                                    Faults.none(),
                                    conflicts(now, form, language),
                                    language));
        };
    }

    @PostMapping("/citation")
    View cite(@PathVariable String slug, @RequestParam boolean cited, Me me) {
        Listing listing = organisations.requireManaged(slug, me);
        editing.cite(listing.id(), cited, me);
        return Html.seeOther("/organisations/{slug}/edition", slug);
    }

    @PostMapping("/logo")
    View logo(
            @PathVariable String slug,
            @RequestParam(required = false) MultipartFile logo,
            Me me,
            Language language)
            throws IOException {
        Listing listing = organisations.requireManaged(slug, me);
        boolean none = logo == null || logo.isEmpty();
        Optional<Picture> picture =
                none || logo.getSize() > LOGO_BYTES
                        ? Optional.empty()
                        : Picture.read(logo.getBytes(), LOGO_SIDE);
        if (picture.isEmpty()) {
            Profile stored = profiles.require(listing.id());
            String fault =
                    none
                            ? "organisation.fault.logo-none"
                            : logo.getSize() > LOGO_BYTES
                                    ? "organisation.fault.logo-size"
                                    : "organisation.fault.logo";
            return Html.unprocessable(
                    FORM,
                    page(
                            listing,
                            stored,
                            EditionForm.of(stored),
                            Faults.of("logo", fault),
                            List.of(),
                            language));
        }
        editing.show(listing.id(), picture.get(), me);
        return Html.seeOther("/organisations/{slug}/edition", slug);
    }

    @PostMapping("/logo-removal")
    View removeLogo(@PathVariable String slug, Me me) {
        editing.removeLogo(organisations.requireManaged(slug, me).id(), me);
        return Html.seeOther("/organisations/{slug}/edition", slug);
    }

    private List<Conflict> conflicts(Profile now, EditionForm form, Language language) {
        return Change.between(now, form.applyTo(now)).stream()
                .map(
                        change ->
                                new Conflict(
                                        change.field(),
                                        words.words(
                                                "organisation-" + change.field(),
                                                change.before(),
                                                language),
                                        words.words(
                                                "organisation-" + change.field(),
                                                change.after(),
                                                language)))
                .toList();
    }

    private EditionPage page(
            Listing listing,
            Profile stored,
            EditionForm form,
            Faults faults,
            List<Conflict> conflicts,
            Language language) {
        String logo = stored.logo().map(hash -> "/files/" + hash + "/logo").orElse("");
        return new EditionPage(listing, form, offered(stored, language), faults, conflicts, logo);
    }

    /** What is retired stays on offer to whoever has it. */
    private Offered offered(Profile stored, Language language) {
        return new Offered(
                list(Taxonomy.SECTOR, Set.copyOf(stored.sectors()), language),
                list(Taxonomy.LEGAL_FORM, Set.of(stored.legalForm()), language),
                list(Taxonomy.SDG, Set.copyOf(stored.sdgs()), language),
                list(Taxonomy.AXIS, Set.copyOf(stored.axes()), language),
                CountryNames.all(language));
    }

    private Map<String, String> list(Taxonomy taxonomy, Set<String> kept, Language language) {
        var offered = new LinkedHashMap<String, String>();
        terms.of(taxonomy).stream()
                .filter(term -> !term.retired() || kept.contains(term.code()))
                .forEach(
                        term ->
                                offered.put(
                                        term.code(),
                                        (taxonomy == Taxonomy.SDG ? term.code() + ". " : "")
                                                + term.names().in(language).text()));
        return offered;
    }
}
