package maillage.forum.editions;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.forum.Edition;
import maillage.forum.Editions;
import maillage.groups.Groups;
import maillage.kernel.Audience;
import maillage.kernel.ChapterId;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.network.Chapters;
import maillage.platform.Trail;
import maillage.platform.text.CountryNames;
import maillage.themes.OfEditions;
import org.springframework.stereotype.Component;

@Component
class EditionPages {
    private static final int TRAIL = 50;
    private final Editions editions;
    private final Groups groups;
    private final Chapters chapters;
    private final OfEditions questions;
    private final Trail trail;
    private final Clock clock;

    EditionPages(
            Editions editions,
            Groups groups,
            Chapters chapters,
            OfEditions questions,
            Trail trail,
            Clock clock) {
        this.editions = editions;
        this.groups = groups;
        this.chapters = chapters;
        this.questions = questions;
        this.trail = trail;
        this.clock = clock;
    }

    EditionPage.All all(Optional<Me> reader, Language language) {
        Instant now = clock.instant();
        List<EditionPage.Row> rows =
                editions.seenBy(reader).stream()
                        .map(edition -> new EditionPage.Row(edition, place(edition, language)))
                        .toList();
        return new EditionPage.All(
                rows.reversed().stream().filter(row -> !row.edition().isOver(now)).toList(),
                rows.stream().filter(row -> row.edition().isOver(now)).toList(),
                reader.filter(Audience.COORDINATOR::admits).isPresent());
    }

    EditionPage of(Edition edition, Optional<Me> reader, Language language) {
        boolean leads = reader.filter(edition::isLedBy).isPresent();
        return new EditionPage(
                edition,
                groups.require(edition.cycle()),
                CountryNames.of(language, edition.country()),
                questions.consultations(edition.id().value(), reader),
                questions.themes(edition.id().value()),
                leads,
                leads ? edition.state().next() : List.of(),
                leads ? trail.of("edition", edition.id().value(), TRAIL) : List.of());
    }

    /**
     * Years, the latest first, and the chapters whose forums this person leads. An edition for
     * which a consultation was put stays in its year: the consultation does.
     */
    EditionPage.Choices choices(Me me, Language language, Optional<Edition> before) {
        Optional<Edition> bound = before.filter(one -> questions.any(one.id().value()));
        var cycles = new LinkedHashMap<String, String>();
        groups.cycles().stream()
                .filter(cycle -> bound.filter(one -> !one.cycle().equals(cycle.id())).isEmpty())
                .forEach(
                        cycle ->
                                cycles.put(
                                        cycle.id().toString(), cycle.names().in(language).text()));
        var led = new LinkedHashMap<String, String>();
        Map<String, String> all = chapters.namesById(language);
        all.forEach(
                (id, name) -> {
                    if (me.isAdministrator()
                            || me.has(Role.COORDINATOR, Scope.chapter(ChapterId.of(id)))) {
                        led.put(id, name);
                    }
                });
        return new EditionPage.Choices(cycles, led, me.isAdministrator());
    }

    private static String place(Edition edition, Language language) {
        return edition.town() + " (" + CountryNames.of(language, edition.country()) + ")";
    }
}
