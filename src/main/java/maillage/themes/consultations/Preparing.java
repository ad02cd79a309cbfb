package maillage.themes.consultations;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import maillage.groups.WorkingGroup;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.Refused;
import maillage.kernel.Slug;
import maillage.platform.Trail;
import maillage.themes.Consultation;
import maillage.themes.ConsultationId;
import maillage.themes.ConsultationState;
import maillage.themes.EditionHost;
import maillage.themes.Phase;
import maillage.themes.PhaseKind;
import maillage.themes.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a consultation, opens and closes it; each leaves a line on its trail. */
@Component
class Preparing {
    private final PreparingStore store;
    private final Trail trail;
    private final Clock clock;

    Preparing(PreparingStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** As a draft, at an address that nobody has yet. */
    @Transactional
    Slug create(
            Hosting.Place place,
            LocalizedText titles,
            LocalizedText introduction,
            List<Phase> phases,
            Me by) {
        Slug slug = store.free(titles, place.cycle().slug());
        var consultation =
                new Consultation(
                        ConsultationId.next(),
                        slug,
                        place.cycle().id(),
                        place.group().map(WorkingGroup::id),
                        place.edition().map(EditionHost.Host::id),
                        titles,
                        introduction,
                        ConsultationState.DRAFT,
                        phases,
                        0);
        store.insert(consultation, by, clock.instant());
        store.phases(consultation);
        trace(consultation, "consultation-prepared", by);
        return slug;
    }

    /**
     * @return false when someone saved meanwhile: nothing is written
     */
    @Transactional
    boolean save(Seen before, Consultation changed, Me by) {
        if (!store.update(changed)) {
            return false;
        }
        store.phases(changed);
        trace(changed, "consultation-changed", by);
        for (PhaseKind kind : PhaseKind.values()) {
            moved(before, changed, kind, by);
        }
        return true;
    }

    /** Which days a phase had and has, as a line of its own. */
    private void moved(Seen before, Consultation changed, PhaseKind kind, Me by) {
        String then = days(before.consultation(), kind, before.zone());
        String now = days(changed, kind, before.zone());
        if (!then.equals(now)) {
            trail.record(
                    by,
                    "consultation",
                    changed.id().value(),
                    "consultation-moved-" + kind.code(),
                    Map.of("then", then, "now", now));
        }
    }

    private static String days(Consultation consultation, PhaseKind kind, ZoneId zone) {
        return consultation
                .phase(kind)
                .map(phase -> phase.firstDay(zone) + " – " + phase.lastDay(zone))
                .orElse("∅");
    }

    /** What is open stays open; one without any phase is refused. */
    @Transactional
    void open(Seen seen, Me by) {
        if (seen.consultation().phases().isEmpty()) {
            throw new Refused("consultation.refused.no-phase");
        }
        move(seen, ConsultationState.DRAFT, ConsultationState.OPEN, "consultation-opened", by);
    }

    @Transactional
    void close(Seen seen, Me by) {
        move(seen, ConsultationState.OPEN, ConsultationState.CLOSED, "consultation-closed", by);
    }

    private void move(
            Seen seen, ConsultationState from, ConsultationState to, String action, Me by) {
        if (store.state(seen.consultation().id(), from, to)) {
            trace(seen.consultation(), action, by);
        }
    }

    private void trace(Consultation consultation, String action, Me by) {
        trail.record(by, "consultation", consultation.id().value(), action, Map.of());
    }
}
