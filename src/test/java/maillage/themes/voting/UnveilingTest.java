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
    void collegesThatAreMergedAtTheCloseAreStillCounted() {
        Map<String, Integer> shares =
                Map.of("company", 31, "ngo", 29, "media", 20, "union", 11, "school", 9);
        Map<String, Integer> sizes =
                Map.of("company", 47, "ngo", 43, "media", 41, "union", 37, "school", 23);
        Map<String, Integer> came =
                Map.of("company", 24, "ngo", 22, "media", 20, "union", 9, "school", 4);
        VoteRules rules = ElectorateTest.rules(true, shares);
        Electorate opened =
                Electorate.of(
                        sizes.entrySet().stream()
                                .flatMap(
                                        one ->
                                                IntStream.range(0, one.getValue())
                                                        .mapToObj(
                                                                _ ->
                                                                        new Electorate.Candidate(
                                                                                OrganisationId
                                                                                        .next(),
                                                                                one.getKey())))
                                .toList(),
                        rules);
        assertThat(opened.refusal()).isEmpty();
        var all = new ArrayList<Closing.Unsealed>();
        came.forEach(
                (college, many) -> {
                    long weight =
                            opened.electors().stream()
                                    .filter(one -> one.college().equals(college))
                                    .findFirst()
                                    .orElseThrow()
                                    .weight();
                    all.addAll(
                            voters(
                                    college,
                                    many,
                                    weight,
                                    new Content.Ranked(List.of(List.of(1), List.of(2)))));
                });
        Vote meek = RecountTest.vote(BallotKind.RANKING, Method.MEEK, 2);
        List<Long> weights = opened.electors().stream().map(Electorate.Elector::weight).toList();
        assertThat(Trial.trouble(meek, weights)).isEmpty();
        Vote vote = weighed(meek, shares);
        List<Published> published = Unveiling.of(vote, all).ballots();
        assertThat(Tally.of(vote, published, Method.MEEK).trouble()).isEmpty();
        Map<String, Long> sums =
                published.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Published::college,
                                        Collectors.summingLong(Published::weight)));
        double company = 31 * 24 / 47.0;
        double both = 11 * 9 / 37.0 + 9 * 4 / 23.0;
        assertThat(
                        (double) sums.getOrDefault("school+union", 0L)
                                / sums.getOrDefault("company", 0L))
                .isCloseTo(both / company, org.assertj.core.data.Percentage.withPercentage(0.001));
    }

    private static Vote weighed(Vote any, Map<String, Integer> colleges) {
        VoteRules before = any.rules();
        var rules =
                new VoteRules(
                        before.ballot(),
                        before.method(),
                        before.completion(),
                        before.places(),
                        before.most(),
                        true,
                        colleges,
                        false,
                        Map.of(),
                        before.seed(),
                        before.quorum(),
                        before.threshold());
        return new Vote(
                any.id(),
                any.consulted(),
                any.titles(),
                rules,
                any.opensAt(),
                any.closesAt(),
                any.state(),
                any.closedAt(),
                "",
                any.options(),
                0);
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
        return voters(college, many, weight, new Content.Approved(List.of(1)));
    }

    private static List<Closing.Unsealed> voters(
            String college, int many, long weight, Content content) {
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
                                        new Casting.Cast(content, Receipt.fresh())))
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
