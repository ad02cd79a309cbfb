package maillage.groups.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.groups.WorkingGroup;
import maillage.kernel.DateRange;
import maillage.kernel.Language;
import maillage.kernel.MandateId;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.network.Network;
import maillage.platform.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives, ends and corrects seats; each leaves a line on the trail of the group and of the
 * organisation.
 */
@Component
public class Seats {
    private final SeatStore store;
    private final Network network;
    private final Trail trail;

    Seats(SeatStore store, Network network, Trail trail) {
        this.store = store;
        this.network = network;
        this.trail = trail;
    }

    /**
     * Gives a seat; one that already holds a day of these stays, and nothing changes.
     *
     * @param sent whom the organisation sends; with nobody named, everyone with a mandate
     */
    @Transactional
    public boolean give(
            WorkingGroup group,
            OrganisationId organisation,
            DateRange days,
            @Nullable UUID application,
            List<MandateId> sent,
            Me by) {
        store.hold(group.id(), organisation);
        Optional<UUID> seat = store.insert(group.id(), organisation, days, application);
        seat.ifPresent(
                id -> {
                    store.send(id, sent);
                    trace(
                            group,
                            organisation,
                            "seat-given",
                            Map.of("from", days.from().toString()),
                            by);
                });
        return seat.isPresent();
    }

    /**
     * Ends a seat after this day; its history stays. Ending it before it began leaves its first
     * day.
     */
    @Transactional
    public void end(WorkingGroup group, UUID seat, LocalDate last, Me by) {
        Seat ended = require(group, seat);
        LocalDate to = last.isBefore(ended.days().from()) ? ended.days().from() : last;
        if (ended.days().to() == null || ended.days().to().isAfter(to)) {
            store.update(seat, new DateRange(ended.days().from(), to));
            trace(group, ended.organisation(), "seat-ended", Map.of("to", to.toString()), by);
        }
    }

    /**
     * Corrects the days of a seat. @return false when another seat of this organisation here holds
     * one of them
     */
    @Transactional
    public boolean correct(WorkingGroup group, UUID seat, DateRange days, Me by) {
        Seat corrected = require(group, seat);
        if (store.clashes(corrected, days)) {
            return false;
        }
        store.update(seat, days);
        trace(
                group,
                corrected.organisation(),
                "seat-corrected",
                Map.of("before", written(corrected.days()), "after", written(days)),
                by);
        return true;
    }

    /** The organisations that sit in a group on a day. */
    public List<OrganisationId> seatedOn(WorkingGroup group, LocalDate on) {
        return store.seatedOn(group.id(), on);
    }

    /** Held, and read again once it is: what another changed meanwhile is seen. */
    private Seat require(WorkingGroup group, UUID seat) {
        store.hold(group.id(), find(group, seat).organisation());
        return find(group, seat);
    }

    private Seat find(WorkingGroup group, UUID seat) {
        return store.find(seat)
                .filter(found -> found.group().equals(group.id()))
                .orElseThrow(() -> new NotFound("seat", seat));
    }

    private void trace(
            WorkingGroup group,
            OrganisationId organisation,
            String action,
            Map<String, String> details,
            Me by) {
        var all = new java.util.HashMap<>(details);
        all.put("group", group.names().in(Language.FR).text());
        all.put("organisation", network.name(organisation).in(Language.FR).text());
        trail.record(by, "group", group.id().value(), action, all);
        trail.record(by, "organisation", organisation.value(), action, all);
    }

    private static String written(DateRange days) {
        return days.from() + " – " + (days.to() == null ? "…" : days.to());
    }
}
