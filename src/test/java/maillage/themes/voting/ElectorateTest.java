package maillage.themes.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import maillage.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

class ElectorateTest {
    @Test
    void eachCollegeHasItsShareExactly() {
        Electorate found =
                Electorate.of(
                        of("ngo", 10, "company", 7), rules(true, Map.of("ngo", 60, "company", 40)));
        assertThat(total(found)).isEqualTo(Map.of("ngo", 210L, "company", 140L));
        assertThat(found.electors()).extracting(Electorate.Elector::weight).containsOnly(21L, 20L);
    }

    @Test
    void aSmallCollegeOfASecretVoteJoinsTheSmallestOther() {
        Map<String, Integer> shares = Map.of("ngo", 50, "company", 30, "media", 20);
        List<Electorate.Candidate> all = of("ngo", 12, "company", 6, "media", 2);
        Electorate secret = Electorate.of(all, rules(true, shares));
        assertThat(secret.small())
                .containsExactly(new Electorate.Merger("media", 2, "company+media"));
        assertThat(total(secret)).containsOnlyKeys("ngo", "company+media");
        assertThat(total(secret).get("ngo")).isEqualTo(total(secret).get("company+media"));
        assertThat(total(Electorate.of(all, rules(false, shares))))
                .containsOnlyKeys("ngo", "company", "media");
    }

    @Test
    void fewerThanFiveCannotVoteInSecret() {
        assertThat(Electorate.of(of("ngo", 4), rules(true, Map.of())).refusal())
                .contains("vote.refused.too-few");
        assertThat(Electorate.of(of("ngo", 4), rules(false, Map.of())).electors()).hasSize(4);
    }

    @Test
    void whoeverIsInNoCollegeIsNamed() {
        Electorate found = Electorate.of(of("ngo", 6, "youth", 1), rules(true, Map.of("ngo", 100)));
        assertThat(found.refusal()).contains("vote.refused.outside");
        assertThat(found.named()).containsExactly("youth");
    }

    private static Map<String, Long> total(Electorate of) {
        return of.electors().stream()
                .collect(
                        Collectors.groupingBy(
                                Electorate.Elector::college,
                                Collectors.summingLong(Electorate.Elector::weight)));
    }

    @Test
    void eachOrganisationHasTheVotesOfItsSectorAndTheOthersOne() {
        Electorate electorate =
                Electorate.of(
                        of("union", 7, "company", 5, "media", 6),
                        rules(true, Map.of("union", 3, "company", 2), true));
        assertThat(electorate.refusal()).isEmpty();
        assertThat(
                        electorate.electors().stream()
                                .map(one -> one.college() + " " + one.weight())
                                .distinct())
                .containsExactlyInAnyOrder("union 3", "company 2", "others 1");
    }

    @Test
    void inASecretVoteASectorOfFewSharesItsVotesWithAnother() {
        Electorate electorate =
                Electorate.of(of("union", 2, "media", 8), rules(true, Map.of("union", 6), true));
        assertThat(electorate.small())
                .containsExactly(new Electorate.Merger("union", 2, "others+union"));
        assertThat(electorate.electors().stream().map(Electorate.Elector::weight).distinct())
                .hasSize(1);
    }

    private static List<Electorate.Candidate> of(Object... sectors) {
        var all = new ArrayList<Electorate.Candidate>();
        for (int at = 0; at < sectors.length; at += 2) {
            for (int one = 0; one < (int) sectors[at + 1]; one++) {
                all.add(new Electorate.Candidate(OrganisationId.next(), (String) sectors[at]));
            }
        }
        return all;
    }

    static VoteRules rules(boolean secret, Map<String, Integer> colleges) {
        return rules(secret, colleges, false);
    }

    private static VoteRules rules(boolean secret, Map<String, Integer> colleges, boolean voices) {
        return new VoteRules(
                BallotKind.APPROVAL,
                Method.GREEDY,
                "none",
                1,
                OptionalInt.empty(),
                secret,
                colleges,
                voices,
                Map.of(),
                "graine",
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
