package maillage.groups.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import maillage.groups.Cycle;
import maillage.groups.Entitlement;
import maillage.groups.Groups;
import maillage.groups.Points;
import maillage.groups.Standing;
import maillage.groups.shared.RuleWords;
import maillage.kernel.CycleId;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.network.Network;
import maillage.platform.InvolvementSource;
import org.springframework.stereotype.Component;

/** Explains standing: the presences, what is missing, what it gives, how involved. */
@Component
class StandingPages {
    private final StandingStore store;
    private final Groups groups;
    private final Network network;
    private final RuleWords words;
    private final List<InvolvementSource> sources;
    private final Clock clock;

    StandingPages(
            StandingStore store,
            Groups groups,
            Network network,
            RuleWords words,
            List<InvolvementSource> sources,
            Clock clock) {
        this.store = store;
        this.groups = groups;
        this.network = network;
        this.words = words;
        this.sources = sources;
        this.clock = clock;
    }

    List<StandingPage.One> explain(
            List<OrganisationId> organisations, Cycle cycle, Language language) {
        Map<OrganisationId, Standing> standings = groups.standingsOf(organisations, cycle.id());
        Map<OrganisationId, LocalizedText> names = network.names(organisations);
        Map<OrganisationId, StandingStore.Done> done = store.done(cycle.id(), organisations);
        List<Entitlement> entitlements = groups.entitlements(cycle.id());
        LocalDate on = cycle.dayWithin(LocalDate.now(clock));
        return organisations.stream()
                .map(
                        organisation -> {
                            Optional<Standing> standing =
                                    Optional.ofNullable(standings.get(organisation));
                            boolean active = standing.filter(Standing::active).isPresent();
                            return new StandingPage.One(
                                    organisation,
                                    names.getOrDefault(organisation, new LocalizedText(Map.of())),
                                    standing,
                                    active ? store.knots(organisation, cycle.id()) : Set.of(),
                                    store.presences(organisation, cycle.id()),
                                    store.corrections(organisation, cycle.id()),
                                    active
                                            ? List.of()
                                            : store.next(
                                                    organisation, cycle.id(), on, clock.instant()),
                                    said(
                                            entitlements.stream()
                                                    .filter(one -> one.isGiven(active))
                                                    .toList(),
                                            language),
                                    said(
                                            entitlements.stream()
                                                    .filter(one -> !one.isGiven(active))
                                                    .toList(),
                                            language),
                                    involvement(
                                            organisation,
                                            cycle.id(),
                                            cycle.rules().points(),
                                            done.getOrDefault(
                                                    organisation, StandingStore.Done.NOTHING)));
                        })
                .toList();
    }

    private List<String> said(List<Entitlement> some, Language language) {
        return some.stream().map(one -> words.entitlement(one, language)).toList();
    }

    private StandingPage.Involvement involvement(
            OrganisationId organisation, CycleId cycle, Points points, StandingStore.Done done) {
        var acts = new ArrayList<StandingPage.Act>();
        acts.add(new StandingPage.Act("meeting", done.meetings(), points.meeting()));
        acts.add(new StandingPage.Act("room", done.rooms(), points.room()));
        for (InvolvementSource source : sources) {
            int each = source.act().equals("session") ? points.session() : points.deliverable();
            acts.add(
                    new StandingPage.Act(
                            source.act(),
                            source.counts(cycle, List.of(organisation))
                                    .getOrDefault(organisation, 0),
                            each));
        }
        return new StandingPage.Involvement(acts);
    }
}
