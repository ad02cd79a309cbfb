package maillage.groups.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import maillage.groups.standing.Priority.Candidate;
import maillage.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

class PriorityTest {
    private static final Instant EARLY = Instant.parse("2026-04-01T08:00:00Z");
    private static final Instant LATE = Instant.parse("2026-04-02T08:00:00Z");
    private static final OrganisationId A = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId B = new OrganisationId(new UUID(0, 2));
    private final Priority priority = new Priority("2026");

    @Test
    void activeOnesComeBeforeTheMoreInvolved() {
        assertThat(first(new Candidate(A, false, 90, EARLY), new Candidate(B, true, 10, LATE)))
                .isEqualTo(B);
    }

    @Test
    void theMostInvolvedComeBeforeTheEarlier() {
        assertThat(first(new Candidate(A, true, 10, EARLY), new Candidate(B, true, 20, LATE)))
                .isEqualTo(B);
    }

    @Test
    void theEarlierRequestComesBeforeTheDraw() {
        assertThat(first(new Candidate(A, true, 10, LATE), new Candidate(B, true, 10, EARLY)))
                .isEqualTo(B);
    }

    @Test
    void theDrawCanBeRepeatedByAnyoneWhoKnowsTheSeed() {
        // printf '2026:00000000-0000-0000-0000-000000000001' | sha256sum
        assertThat(priority.draw(A))
                .hasSize(64)
                .isEqualTo(new Priority("2026").draw(A))
                .isNotEqualTo(new Priority("2027").draw(A));
        OrganisationId smaller = priority.draw(A).compareTo(priority.draw(B)) < 0 ? A : B;
        assertThat(first(new Candidate(A, true, 10, EARLY), new Candidate(B, true, 10, EARLY)))
                .isEqualTo(smaller);
    }

    private OrganisationId first(Candidate one, Candidate other) {
        return priority.order(List.of(one, other)).getFirst().organisation();
    }
}
