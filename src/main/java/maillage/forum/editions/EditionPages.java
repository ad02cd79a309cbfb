package maillage.forum.editions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.forum.Edition;
import maillage.forum.EditionState;
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
        LocalDate today = LocalDate.now(clock);
        List<EditionPage.Row> rows =
                editions.seenBy(reader).stream()
                        .map(edition -> new EditionPage.Row(edition, place(edition, language)))
                        .toList();
        return new EditionPage.All(
                rows.reversed().stream().filter(row -> !row.edition().isOver(today)).toList(),
                rows.stream().filter(row -> row.edition().isOver(today)).toList(),
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
                leads ? moves(edition.state()) : List.of(),
                leads ? trail.of("edition", edition.id().value(), TRAIL) : List.of());
    }

    private static List<EditionState> moves(EditionState state) {
        return switch (state) {
            case DRAFT, CANCELLED -> List.of(EditionState.ANNOUNCED);
            case ANNOUNCED -> List.of(EditionState.CANCELLED);
        };
    }

    /** Years, the latest first, and the chapters whose forums this person leads. */
    EditionPage.Choices choices(Me me, Language language) {
        var cycles = new LinkedHashMap<String, String>();
        groups.cycles()
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
