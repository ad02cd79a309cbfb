package maillage.themes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** The door to consultations, looked up within what the reader may see (docs/rules.md#r11). */
@Component
public class Consultations {
    private final ConsultationStore store;
    private final Groups groups;
    private final Optional<EditionHost> editions;
    private final Clock clock;

    Consultations(
            ConsultationStore store, Groups groups, Optional<EditionHost> editions, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.editions = editions;
        this.clock = clock;
    }

    /** All that this reader sees, latest first. */
    public List<Seen> seenBy(Optional<Me> reader) {
        return seen(store.all(), reader);
    }

    /** Of those put for an edition, what this reader sees, latest first. */
    List<Seen> ofEdition(UUID edition, Optional<Me> reader) {
        return seen(store.ofEdition(edition), reader);
    }

    private List<Seen> seen(List<Consultation> all, Optional<Me> reader) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<CycleId, Cycle> cycles =
                groups.cycles().stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
        Map<GroupId, WorkingGroup> own =
                groups.all(all.stream().flatMap(one -> one.group().stream()).toList());
        Map<UUID, EditionHost.Host> hosts = hosts(all);
        Map<GroupId, Set<OrganisationId>> seated = seated(all);
        Instant now = clock.instant();
        return all.stream()
                .map(
                        one ->
                                new Seen(
                                        one,
                                        Objects.requireNonNull(cycles.get(one.cycle())),
                                        one.group().map(own::get),
                                        one.edition().map(hosts::get),
                                        one.group().map(seated::get).orElse(Set.of()),
                                        reader,
                                        now))
                .filter(Seen::visible)
                .toList();
    }

    /** The one of this address, if this reader sees it. */
    public Seen require(String slug, Optional<Me> reader) {
        Seen seen =
                store.bySlug(slug)
                        .map(one -> seen(one, reader))
                        .orElseThrow(() -> new NotFound("consultation", slug));
        if (!seen.visible()) {
            throw new NotFound("consultation", slug);
        }
        return seen;
    }

    /** The one of this address, for whoever leads it. */
    public Seen requireLed(String slug, Me me) {
        Seen seen = require(slug, Optional.of(me));
        if (!seen.leads()) {
            throw new NotFound("consultation", slug);
        }
        return seen;
    }

    /** In nobody's eyes, for letters: who leads it, and whether its host is public. */
    public Seen toTell(ConsultationId id) {
        return store.byId(id)
                .map(one -> seen(one, Optional.empty()))
                .orElseThrow(() -> new NotFound("consultation", id));
    }

    /** A consultation in the eyes of a reader, whether it is for them or not. */
    public Seen seen(Consultation consultation, Optional<Me> reader) {
        return new Seen(
                consultation,
                groups.require(consultation.cycle()),
                consultation.group().map(groups::require),
                consultation.edition().map(hosts(List.of(consultation))::get),
                consultation.group().map(seated(List.of(consultation))::get).orElse(Set.of()),
                reader,
                clock.instant());
    }

    private Map<GroupId, Set<OrganisationId>> seated(List<Consultation> all) {
        Set<GroupId> ids =
                all.stream().flatMap(one -> one.group().stream()).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : store.seated(ids, LocalDate.now(clock));
    }

    private Map<UUID, EditionHost.Host> hosts(List<Consultation> all) {
        List<UUID> ids = all.stream().flatMap(one -> one.edition().stream()).toList();
        return ids.isEmpty() ? Map.of() : editions.map(host -> host.all(ids)).orElse(Map.of());
    }
}
