package maillage.themes.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

class UnveilingTest {
    @Test
    void aCollegeOfWhichFewVotedIsMergedAndTogetherTheyKeepTheirShare() {
        var all = new ArrayList<Closing.Unsealed>();
        all.addAll(voters("company", 3, 20));
        all.addAll(voters("media", 6, 5));
        all.addAll(voters("ngo", 7, 10));
        List<Published> published = Unveiling.of(vote(true, Map.of("ngo", 1)), all).ballots();
        Map<String, Long> weights =
                published.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Published::college,
                                        Collectors.summingLong(Published::weight)));
        assertThat(weights).containsOnlyKeys("company+media", "ngo");
        // 3 × 20 + 6 × 5 to 7 × 10.
        assertThat(weights.getOrDefault("company+media", 0L) * 70)
                .isEqualTo(weights.getOrDefault("ngo", 0L) * 90);
        assertThat(published).hasSize(16).noneMatch(one -> one.organisation().isPresent());
        assertThat(
                        published.stream()
                                .filter(one -> one.college().equals("company+media"))
                                .map(Published::weight)
                                .distinct())
                .hasSize(1);
    }

    @Test
    void openBallotsKeepTheirCollegesAndNames() {
        List<Published> published =
                Unveiling.of(vote(false, Map.of("ngo", 1)), voters("ngo", 2, 3)).ballots();
        assertThat(published)
                .hasSize(2)
                .allMatch(one -> one.organisation().isPresent() && one.weight() == 3);
    }

    @Test
    void fewerThanFiveSecretBallotsAreWithheld() {
        assertThat(Unveiling.of(vote(true, Map.of()), voters("", 4, 1)).withheld()).isTrue();
        assertThat(Unveiling.of(vote(true, Map.of()), voters("", 5, 1)).withheld()).isFalse();
    }

    private static List<Closing.Unsealed> voters(String college, int many, long weight) {
        return IntStream.range(0, many)
                .mapToObj(
                        any ->
                                new Closing.Unsealed(
                                        new BallotStore.Sealed(
                                                UUID.randomUUID(),
                                                OrganisationId.next(),
                                                college,
                                                weight,
                                                false,
                                                false,
                                                new byte[0]),
                                        new Casting.Cast(
                                                new Content.Approved(List.of(1)), Receipt.fresh())))
                .toList();
    }

    private static Vote vote(boolean secret, Map<String, Integer> colleges) {
        Vote any = RecountTest.vote(BallotKind.APPROVAL, Method.GREEDY, 1);
        return new Vote(
                any.id(),
                any.consulted(),
                any.titles(),
                ElectorateTest.rules(secret, colleges),
                any.opensAt(),
                any.closesAt(),
                any.state(),
                any.closedAt(),
                "",
                any.options(),
                0);
    }
}
