package maillage.themes.consultations;

import java.util.List;
import java.util.Optional;
import maillage.platform.TrailLine;
import maillage.themes.Phase;
import maillage.themes.Seen;
import maillage.themes.shared.Sections;

/**
 * One consultation.
 *
 * @param sections what other features give, in order
 * @param trail for whoever leads it
 */
public record ConsultationPage(
        Seen seen, List<Row> rows, List<Sections.Shown> sections, List<TrailLine> trail) {
    /**
     * @param when past, now or to come
     */
    public record Row(Phase phase, When when) {}

    public enum When {
        PAST,
        NOW,
        TO_COME
    }

    static ConsultationPage of(Seen seen, List<Sections.Shown> sections, List<TrailLine> trail) {
        Optional<Phase> running = seen.running();
        return new ConsultationPage(
                seen,
                seen.consultation().phases().stream()
                        .map(
                                phase ->
                                        new Row(
                                                phase,
                                                running.filter(phase::equals).isPresent()
                                                        ? When.NOW
                                                        : phase.isOver(seen.now())
                                                                ? When.PAST
                                                                : When.TO_COME))
                        .toList(),
                sections,
                trail);
    }

    public Optional<Phase> running() {
        return seen.running();
    }

    public Optional<Phase> upcoming() {
        return seen.consultation().upcoming(seen.now());
    }
}
