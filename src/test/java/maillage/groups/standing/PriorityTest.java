package maillage.groups.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import maillage.groups.standing.Priority.Candidate;
import maillage.kernel.OrganisationId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
                .isEqualTo("cbd8feef8a302ac12c123884b22cdb4cf11a4ddbee0feaedc9fee3205d50a89d")
                .isNotEqualTo(new Priority("2027").draw(A));
        OrganisationId smaller = priority.draw(A).compareTo(priority.draw(B)) < 0 ? A : B;
        assertThat(first(new Candidate(A, true, 10, EARLY), new Candidate(B, true, 10, EARLY)))
                .isEqualTo(smaller);
    }

    @Property
    void howeverTheListIsShuffledTheOrderIsTheSameAndNobodyWithMorePassesBehind(
            @ForAll("candidates") List<Candidate> candidates, @ForAll Random shuffle) {
        List<Candidate> order = priority.order(candidates);
        var shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, shuffle);
        assertThat(priority.order(shuffled)).isEqualTo(order);
        for (int i = 1; i < order.size(); i++) {
            Candidate before = order.get(i - 1);
            Candidate after = order.get(i);
            assertThat(before.active() || !after.active()).isTrue();
            if (before.active() == after.active()) {
                assertThat(before.points()).isGreaterThanOrEqualTo(after.points());
                if (before.points() == after.points()) {
                    assertThat(before.requestedAt()).isBeforeOrEqualTo(after.requestedAt());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(EARLY, LATE))
                .as(
                        (id, active, points, at) ->
                                new Candidate(
                                        new OrganisationId(new UUID(0, id)), active, points, at))
                .list()
                .ofMaxSize(20)
                .uniqueElements(Candidate::organisation);
    }

    private OrganisationId first(Candidate one, Candidate other) {
        return priority.order(List.of(one, other)).getFirst().organisation();
    }
}
