package maillage.groups.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.identity.Account;
import maillage.identity.Accounts;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.network.Network;
import maillage.platform.Trail;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Component;

/**
 * What the team sees of applications: administrators all, coordinators their chapter's,
 * facilitators those that ask for their groups.
 */
@Component
class Queue {
    private final ApplicationStore store;
    private final OfferStore offers;
    private final MessageStore messages;
    private final Groups groups;
    private final Network network;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    Queue(
            ApplicationStore store,
            OfferStore offers,
            MessageStore messages,
            Groups groups,
            Network network,
            Accounts accounts,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.messages = messages;
        this.groups = groups;
        this.network = network;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that wait, as this reader sees them. */
    List<Application> waiting(Me me) {
        return seen(me, List.of("submitted", "asked"));
    }

    QueuePage page(Me me, String state, String sector, Language language) {
        List<String> states =
                switch (state) {
                    case "asked", "accepted", "declined", "withdrawn" -> List.of(state);
                    default -> List.of("submitted", "asked");
                };
        Map<String, String> sectors = offers.terms("sector", language);
        Map<CycleId, Sectors> byCycle =
                groups.cycles().stream().collect(Collectors.toMap(Cycle::id, this::sectors));
        List<QueuePage.Row> rows =
                seen(me, states).stream()
                        .filter(one -> sector.isEmpty() || one.form().one("sector").equals(sector))
                        .map(
                                one ->
                                        row(
                                                one,
                                                sectors,
                                                Objects.requireNonNull(byCycle.get(one.cycle())),
                                                language))
                        .toList();
        return new QueuePage(rows, state, sector, sectors);
    }

    ApplicationPage page(
            Application application,
            Me me,
            Typed typed,
            Faults faults,
            boolean tooLate,
            Language language) {
        Sectors present = sectors(groups.require(application.cycle()));
        Map<String, String> offered = new LinkedHashMap<>();
        present.groups()
                .forEach(
                        group ->
                                offered.put(
                                        group.id().toString(), group.names().in(language).text()));
        return new ApplicationPage(
                application,
                offers.terms("sector", language).getOrDefault(application.form().one("sector"), ""),
                offered,
                present.lacking(application).stream()
                        .map(group -> group.names().in(language).text())
                        .toList(),
                application.known().isPresent()
                        ? Map.of()
                        : offers.near(application.organisationName(), true, language),
                application.known().map(network::name),
                messages.of(application.id()),
                application.decidedBy().flatMap(accounts::find).map(Account::fullName),
                mayDecide(me, application),
                tooLate,
                typed,
                faults,
                trail.of("application", application.id(), 50));
    }

    Application require(UUID id, Me me) {
        return store.find(id)
                .filter(one -> sees(me, one, groups.all(one.wishes()), countries(me)))
                .orElseThrow(() -> new NotFound("application", id));
    }

    boolean mayDecide(Me me, Application application) {
        return me.isAdministrator()
                || coordinates(me, application, groups.all(application.wishes()), countries(me));
    }

    private List<Application> seen(Me me, List<String> states) {
        List<Application> all = store.inStates(states);
        Map<GroupId, WorkingGroup> wished =
                groups.all(all.stream().flatMap(one -> one.wishes().stream()).distinct().toList());
        Set<String> countries = countries(me);
        return all.stream().filter(one -> sees(me, one, wished, countries)).toList();
    }

    /** The countries whose chapters this person coordinates. */
    private Set<String> countries(Me me) {
        return me.has(Role.COORDINATOR)
                ? offers.chaptersByCountry().entrySet().stream()
                        .filter(
                                country ->
                                        country.getValue().stream()
                                                .map(ChapterId::new)
                                                .map(Scope::chapter)
                                                .anyMatch(at -> me.has(Role.COORDINATOR, at)))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean sees(
            Me me,
            Application application,
            Map<GroupId, WorkingGroup> wished,
            Set<String> countries) {
        return me.isAdministrator()
                || application.wishes().stream()
                        .map(wished::get)
                        .filter(Objects::nonNull)
                        .anyMatch(group -> group.isFacilitatedBy(me))
                || coordinates(me, application, wished, countries);
    }

    private static boolean coordinates(
            Me me,
            Application application,
            Map<GroupId, WorkingGroup> wished,
            Set<String> countries) {
        return application.wishes().stream()
                        .map(wished::get)
                        .filter(Objects::nonNull)
                        .flatMap(group -> group.chapter().stream())
                        .anyMatch(chapter -> me.has(Role.COORDINATOR, Scope.chapter(chapter)))
                || countries.contains(application.form().one("country"));
    }

    private QueuePage.Row row(
            Application one, Map<String, String> sectors, Sectors present, Language language) {
        List<String> names =
                present.groups().stream()
                        .filter(group -> one.wishes().contains(group.id()))
                        .map(group -> group.names().in(language).text())
                        .toList();
        var since = one.submittedAt().orElse(one.savedAt());
        return new QueuePage.Row(
                one.id(),
                one.organisationName(),
                sectors.getOrDefault(one.form().one("sector"), ""),
                !present.lacking(one).isEmpty(),
                names,
                since,
                Duration.between(since, clock.instant()).toDays(),
                one.state(),
                one.hasAlternate());
    }

    private Sectors sectors(Cycle cycle) {
        return new Sectors(
                groups.groups(cycle.id()),
                offers.sectorsByGroup(cycle.id(), cycle.dayWithin(LocalDate.now(clock))));
    }

    /** Which sectors someone speaks for in each group of a cycle. */
    private record Sectors(List<WorkingGroup> groups, Map<UUID, List<String>> byGroup) {
        List<WorkingGroup> lacking(Application application) {
            String sector = application.form().one("sector");
            return groups.stream()
                    .filter(group -> application.wishes().contains(group.id()))
                    .filter(
                            group ->
                                    !sector.isEmpty()
                                            && !byGroup.getOrDefault(group.id().value(), List.of())
                                                    .contains(sector))
                    .toList();
        }
    }
}
