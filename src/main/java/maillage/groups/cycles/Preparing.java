package maillage.groups.cycles;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.groups.CountingUnit;
import maillage.groups.Cycle;
import maillage.groups.CycleRules;
import maillage.groups.CycleState;
import maillage.groups.Groups;
import maillage.groups.Points;
import maillage.kernel.CycleId;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.Slug;
import maillage.network.CharterVersion;
import maillage.network.Network;
import maillage.platform.Trail;
import maillage.platform.web.NetworkProfiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares the next cycle from the last: its rules, what they give, its groups with their lineage
 * and their facilitators.
 */
@Component
class Preparing {
    private static final CycleRules FIRST =
            new CycleRules(
                    2,
                    CountingUnit.ORGANISATION,
                    List.of("kick-off", "group", "breakfast"),
                    true,
                    Period.ofMonths(1),
                    Points.USUAL,
                    "maillage");
    private final CyclesStore store;
    private final Groups groups;
    private final Network network;
    private final CarryingOver carrying;
    private final NetworkProfiles profile;
    private final Trail trail;

    Preparing(
            CyclesStore store,
            Groups groups,
            Network network,
            CarryingOver carrying,
            NetworkProfiles profile,
            Trail trail) {
        this.store = store;
        this.groups = groups;
        this.network = network;
        this.carrying = carrying;
        this.profile = profile;
        this.trail = trail;
    }

    /**
     * @return empty when a cycle of this name is there already
     */
    @Transactional
    Optional<Cycle> prepare(
            LocalizedText names, LocalDate starts, LocalDate ends, boolean seatsToo, Me by) {
        Optional<Cycle> last = groups.cycles().stream().findFirst();
        ZoneId zone = last.map(Cycle::zone).orElseGet(() -> profile.current().zone());
        String seed = Slug.of(names.in(Language.FR).text()).value();
        var cycle =
                new Cycle(
                        CycleId.next(),
                        slug(names, starts),
                        names,
                        new LocalizedText(Map.of()),
                        starts,
                        ends,
                        zone,
                        last.map(Cycle::languages).orElse(List.of("fr", "en")),
                        network.currentCharter().map(CharterVersion::id),
                        last.map(Cycle::id),
                        CycleState.DRAFT,
                        withSeed(last.map(Cycle::rules).orElse(FIRST), seed),
                        last.map(Cycle::sectorAim).orElse(0),
                        0);
        if (!store.insert(cycle)) {
            return Optional.empty();
        }
        last.ifPresent(before -> carrying.carryOver(before, cycle, seatsToo, by));
        trail.record(
                by,
                "cycle",
                cycle.id().value(),
                "cycle-prepared",
                Map.of("cycle", names.in(Language.FR).text()));
        return Optional.of(cycle);
    }

    /** The seed of the draw is new each year, so that luck is too. */
    private static CycleRules withSeed(CycleRules rules, String seed) {
        return new CycleRules(
                rules.threshold(),
                rules.unit(),
                rules.countingKinds(),
                rules.remoteCounts(),
                rules.notice(),
                rules.points(),
                seed);
    }

    /** {@code 2024}, {@code 2019-20}: the years it spans, or its name when those are taken. */
    private Slug slug(LocalizedText names, LocalDate starts) {
        Slug byName = Slug.of(names.in(Language.FR).text().replaceFirst("(?i)^cycle\\s+", ""));
        return groups.cycles().stream().anyMatch(other -> other.slug().equals(byName))
                ? new Slug(byName + "-" + starts)
                : byName;
    }
}
