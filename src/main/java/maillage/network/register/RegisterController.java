package maillage.network.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.ChapterId;
import maillage.kernel.For;
import maillage.kernel.Grant;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Role;
import maillage.network.Chapters;
import maillage.network.NewOrganisation;
import maillage.network.Taxonomy;
import maillage.network.Terms;
import maillage.platform.text.CountryNames;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Administrators look after all organisations, coordinators after those of their chapters. */
@Controller
@RequestMapping("/staff/organisations")
@For(Audience.COORDINATOR)
class RegisterController {
    private final RegisterStore store;
    private final Registering registering;
    private final Terms terms;
    private final Chapters chapters;
    private final Clock clock;

    RegisterController(
            RegisterStore store,
            Registering registering,
            Terms terms,
            Chapters chapters,
            Clock clock) {
        this.store = store;
        this.registering = registering;
        this.terms = terms;
        this.chapters = chapters;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam MultiValueMap<String, String> sent, Me me, Language language) {
        RegisterQuery query = RegisterQuery.of(sent);
        UUID[] own = chaptersOf(me);
        LocalDate today = LocalDate.now(clock);
        return Html.page(
                "network/register/list",
                new RegisterPage(
                        query,
                        store.lines(query, own, today, language),
                        store.count(query, own, today),
                        store.counts(own)));
    }

    @GetMapping("/new")
    View form(Me me, Language language) {
        return Html.page(
                "network/register/new", page(NewForm.empty(), "", Faults.none(), me, language));
    }

    @PostMapping
    View create(@RequestParam MultiValueMap<String, String> sent, Me me, Language language) {
        NewForm form = NewForm.of(sent);
        NewPage empty = page(form, "", Faults.none(), me, language);
        Faults faults =
                form.check(
                        empty.sectors(),
                        empty.countries(),
                        empty.chapters(),
                        empty.chapterNeeded());
        Optional<String> same =
                faults.any() || form.anyway()
                        ? Optional.empty()
                        : store.named(form.nameFr().isEmpty() ? form.nameEn() : form.nameFr());
        faults.when(same.isPresent(), "name-fr", "register.fault.same");
        if (faults.any()) {
            return Html.unprocessable(
                    "network/register/new", page(form, same.orElse(""), faults, me, language));
        }
        OrganisationId made =
                registering.write(
                        new NewOrganisation(
                                LocalizedText.frEn(form.nameFr(), form.nameEn()),
                                form.country(),
                                Optional.of(form.town()).filter(town -> !town.isEmpty()),
                                Optional.empty(),
                                Optional.empty(),
                                form.sectors(),
                                List.of(),
                                List.of(),
                                new LocalizedText(Map.of()),
                                "",
                                Optional.of(form.chapter())
                                        .filter(id -> !id.isEmpty())
                                        .map(ChapterId::of),
                                form.cited()),
                        form.member(),
                        me);
        return Html.seeOther("/organisations/{slug}", store.slugOf(made.value()));
    }

    private NewPage page(NewForm form, String same, Faults faults, Me me, Language language) {
        UUID[] own = chaptersOf(me);
        Map<String, String> offered = new LinkedHashMap<>(chapters.namesById(language));
        if (own != null) {
            offered.keySet().retainAll(java.util.Arrays.stream(own).map(UUID::toString).toList());
        }
        return new NewPage(
                form,
                terms.offered(Taxonomy.SECTOR, language),
                CountryNames.all(language),
                offered,
                own != null,
                same,
                faults);
    }

    /** Null: all of them. */
    private static UUID @Nullable [] chaptersOf(Me me) {
        return me.isAdministrator()
                ? null
                : me.grants().stream()
                        .filter(grant -> grant.role() == Role.COORDINATOR)
                        .map(Grant::scope)
                        .map(scope -> scope.id())
                        .toArray(UUID[]::new);
    }
}
