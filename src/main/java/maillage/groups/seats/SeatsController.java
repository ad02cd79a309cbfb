package maillage.groups.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.groups.shared.Seats;
import maillage.kernel.Audience;
import maillage.kernel.DateRange;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
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
@RequestMapping("/groups/{cycle}/{slug}/seats")
@For(Audience.FACILITATOR)
class SeatsController {
    private final Groups groups;
    private final Seats seats;
    private final SeatsStore store;
    private final Trail trail;
    private final Clock clock;

    SeatsController(Groups groups, Seats seats, SeatsStore store, Trail trail, Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    View show(
            @PathVariable String cycle,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sector,
            Me me,
            Language language) {
        return Html.page(
                "groups/seats/show",
                page(require(cycle, slug, me), q, sector, Faults.none(), language));
    }

    @PostMapping
    View give(
            @PathVariable String cycle,
            @PathVariable String slug,
            @RequestParam String organisation,
            Me me) {
        WorkingGroup group = require(cycle, slug, me);
        OrganisationId given = OrganisationId.of(organisation);
        if (!store.isMember(given)) {
            throw new NotFound("organisation", organisation);
        }
        Cycle year = groups.require(group.cycle());
        seats.give(
                group,
                given,
                new DateRange(year.dayWithin(LocalDate.now(clock)), year.endsOn()),
                null,
                List.of(),
                me);
        return back(cycle, slug);
    }

    @PostMapping("/{seat}/closure")
    View close(
            @PathVariable String cycle, @PathVariable String slug, @PathVariable UUID seat, Me me) {
        seats.end(require(cycle, slug, me), seat, LocalDate.now(clock), me);
        return back(cycle, slug);
    }

    @PostMapping("/{seat}/days")
    View correct(
            @PathVariable String cycle,
            @PathVariable String slug,
            @PathVariable UUID seat,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Me me,
            Language language) {
        WorkingGroup group = require(cycle, slug, me);
        Optional<DateRange> days = days(from, to);
        if (days.isEmpty()) {
            return Html.unprocessable(
                    "groups/seats/show",
                    page(
                            group,
                            "",
                            "",
                            Faults.of("from-" + seat, "groups.seats.days.wrong"),
                            language));
        }
        if (!seats.correct(group, seat, days.get(), me)) {
            return Html.unprocessable(
                    "groups/seats/show",
                    page(
                            group,
                            "",
                            "",
                            Faults.of("from-" + seat, "groups.seats.days.clash"),
                            language));
        }
        return back(cycle, slug);
    }

    private static Optional<DateRange> days(String from, String to) {
        try {
            return Optional.of(
                    new DateRange(
                            LocalDate.parse(from), to.isBlank() ? null : LocalDate.parse(to)));
        } catch (DateTimeParseException | IllegalArgumentException notDays) {
            return Optional.empty();
        }
    }

    private SeatsPage page(
            WorkingGroup group, String q, String sector, Faults faults, Language language) {
        Cycle cycle = groups.require(group.cycle());
        LocalDate on = cycle.dayWithin(LocalDate.now(clock));
        boolean asked = !q.isBlank() || !sector.isBlank();
        List<SeatsPage.Found> found =
                asked ? store.withoutSeat(group.id(), on, q, sector) : List.of();
        boolean more = found.size() > SeatsStore.SHOWN;
        return new SeatsPage(
                group,
                cycle,
                on,
                store.seats(group.id()),
                q,
                sector,
                store.sectors(language),
                more ? found.subList(0, SeatsStore.SHOWN) : found,
                more,
                faults,
                trail.of("group", group.id().value(), 50));
    }

    private WorkingGroup require(String cycle, String slug, Me me) {
        WorkingGroup group = groups.requireGroup(cycle, slug);
        if (!group.isFacilitatedBy(me)) {
            throw new NotFound("group", slug);
        }
        return group;
    }

    private static View back(String cycle, String slug) {
        return Html.seeOther("/groups/{cycle}/{slug}/seats", cycle, slug);
    }
}
