package maillage.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.CycleId;
import maillage.kernel.LocalizedText;
import maillage.kernel.Slug;
import org.junit.jupiter.api.Test;

class ConsultationTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Phase PROPOSE = days(PhaseKind.PROPOSE, "2026-03-01", "2026-04-30");
    private static final Phase DISCUSS = days(PhaseKind.DISCUSS, "2026-05-01", "2026-05-31");

    @Test
    void aPhaseRunsThroughTheWholeOfItsLastDayInTheZoneOfTheYear() {
        assertThat(PROPOSE.runs(Instant.parse("2026-02-28T23:00:00Z"))).isTrue();
        assertThat(PROPOSE.runs(Instant.parse("2026-04-30T21:59:59Z"))).isTrue();
        assertThat(PROPOSE.runs(Instant.parse("2026-04-30T22:00:00Z"))).isFalse();
        assertThat(PROPOSE.lastDay(PARIS)).isEqualTo("2026-04-30");
    }

    @Test
    void aPhaseThatEndsBeforeItStartsIsNone() {
        assertThatThrownBy(() -> days(PhaseKind.VOTE, "2026-05-02", "2026-04-30"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingRunsInADraftNorOnceItIsClosed() {
        Instant april = Instant.parse("2026-04-14T08:00:00Z");
        assertThat(of(ConsultationState.OPEN, PROPOSE).running(april)).contains(PROPOSE);
        assertThat(of(ConsultationState.DRAFT, PROPOSE).running(april)).isEmpty();
        assertThat(of(ConsultationState.CLOSED, PROPOSE).running(april)).isEmpty();
    }

    @Test
    void phasesFollowEachOtherAndAnyMayBeLeftOut() {
        assertThat(Consultation.disordered(List.of(DISCUSS, PROPOSE))).isEmpty();
        Phase early = days(PhaseKind.VOTE, "2026-05-31", "2026-06-10");
        assertThat(Consultation.disordered(List.of(PROPOSE, DISCUSS, early)))
                .containsExactly(PhaseKind.VOTE);
        assertThat(Consultation.disordered(List.of(PROPOSE, early))).isEmpty();
    }

    private static Phase days(PhaseKind kind, String first, String last) {
        return Phase.ofDays(
                kind, LocalDate.parse(first), LocalDate.parse(last), PARIS, OpenTo.MEMBERS);
    }

    private static Consultation of(ConsultationState state, Phase... phases) {
        return new Consultation(
                ConsultationId.next(),
                new Slug("themes"),
                CycleId.next(),
                Optional.empty(),
                Optional.empty(),
                new LocalizedText(Map.of("fr", "Thèmes")),
                new LocalizedText(Map.of()),
                state,
                List.of(phases),
                0);
    }
}
