package maillage.themes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.LocalizedText;
import maillage.kernel.Slug;

/**
 * A question put to a cycle, to one of its groups, or for an edition of a forum that it prepares.
 *
 * @param edition of a forum ({@link EditionHost}); then it is put to the whole cycle
 * @param phases in their order, none overlapping another
 * @param version rises with every change; a save based on an older one is refused
 */
public record Consultation(
        ConsultationId id,
        Slug slug,
        CycleId cycle,
        Optional<GroupId> group,
        Optional<UUID> edition,
        LocalizedText titles,
        LocalizedText introduction,
        ConsultationState state,
        List<Phase> phases,
        int version) {
    public Consultation {
        phases = phases.stream().sorted(Comparator.comparing(Phase::kind)).toList();
    }

    /** Of its page, without language. */
    public String path() {
        return "/consultations/" + slug;
    }

    public Optional<Phase> phase(PhaseKind kind) {
        return phases.stream().filter(phase -> phase.kind() == kind).findFirst();
    }

    /** What is happening at a moment; nothing between phases, before it opens and once closed. */
    public Optional<Phase> running(Instant at) {
        return state == ConsultationState.OPEN
                ? phases.stream().filter(phase -> phase.runs(at)).findFirst()
                : Optional.empty();
    }

    /** The first phase that is still to begin. */
    public Optional<Phase> upcoming(Instant at) {
        return phases.stream().filter(phase -> phase.startsAt().isAfter(at)).findFirst();
    }

    /** The phases that begin before the one named before them has ended. */
    public static List<PhaseKind> disordered(List<Phase> phases) {
        List<Phase> inOrder = phases.stream().sorted(Comparator.comparing(Phase::kind)).toList();
        return java.util.stream.IntStream.range(1, inOrder.size())
                .filter(i -> inOrder.get(i).startsAt().isBefore(inOrder.get(i - 1).endsAt()))
                .mapToObj(i -> inOrder.get(i).kind())
                .toList();
    }
}
