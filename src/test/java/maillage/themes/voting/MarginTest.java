package maillage.themes.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarginTest {
    static Stream<Method> methods() {
        return RecountTest.methods();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noLoserWouldHaveWonWithFewerBallots(Method method) {
        var chance = new Random(11);
        for (BallotKind kind : BallotKind.values()) {
            for (int time = 0; method.counts(kind) && time < 12; time++) {
                Vote vote = RecountTest.vote(kind, method, method.fillsOnePlace() ? 1 : 2);
                List<Published> ballots = RecountTest.ballots(vote, chance);
                List<Integer> winners = Tally.of(vote, ballots, method).winners();
                Optional<Margin> near = Margin.nearest(vote, ballots, winners);
                assertThat(near.map(Margin::ballots))
                        .as("%s %s", kind, near)
                        .isEqualTo(fewest(vote, ballots, winners));
                near.ifPresent(
                        one ->
                                assertThat(wins(vote, ballots, one.option(), one.ballots()))
                                        .isTrue());
            }
        }
    }

    @Test
    void theRunnerUpIsFoundWhereverItStandsAndHoweverManyAreRanked() {
        Vote vote = RecountTest.vote(BallotKind.RANKING, Method.BORDA, 1);
        var ballots = new ArrayList<Published>();
        for (int time = 0; time < 3; time++) {
            ballots.add(ranked(1, 6, 2, 3, 4, 5));
            ballots.add(ranked(6, 1, 2, 3, 4, 5));
        }
        ballots.add(ranked(1, 6, 2, 3, 4, 5));
        assertThat(Margin.nearest(vote, ballots, List.of(1)).map(Margin::option)).hasValue(6);
    }

    /** Closing waits for it: some counts, not as many as there might be. */
    @Test
    void whereOneCountTakesLongNothingIsSaid() {
        Vote vote = RecountTest.vote(BallotKind.APPROVAL, Method.OPTIMAL_PAV, 9, 28);
        var chance = new Random(5);
        List<Published> ballots =
                IntStream.range(0, 60)
                        .mapToObj(
                                _ ->
                                        new Published(
                                                Receipt.fresh().code(),
                                                1,
                                                "",
                                                new Content.Approved(
                                                        chance.ints(6, 1, 29)
                                                                .distinct()
                                                                .boxed()
                                                                .toList()),
                                                Optional.empty(),
                                                false))
                        .toList();
        List<Integer> winners = IntStream.rangeClosed(1, 9).boxed().toList();
        Optional<Margin> near =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(15), () -> Margin.nearest(vote, ballots, winners));
        assertThat(near).isEmpty();
    }

    @Test
    void aRuleThatMightSearchWithoutEndIsRefusedHoweverEasyTheBallots() {
        List<Long> electors = Collections.nCopies(100, 1L);
        assertThat(
                        Trial.trouble(
                                RecountTest.vote(BallotKind.APPROVAL, Method.OPTIMAL_PAV, 12, 60),
                                electors))
                .isPresent();
        assertThat(
                        Trial.trouble(
                                RecountTest.vote(BallotKind.APPROVAL, Method.OPTIMAL_PAV, 3, 15),
                                electors))
                .isEmpty();
    }

    private static Published ranked(int... order) {
        return new Published(
                Receipt.fresh().code(),
                1,
                "",
                new Content.Ranked(IntStream.of(order).mapToObj(List::of).toList()),
                Optional.empty(),
                false);
    }

    /** One after the other, without any cleverness. */
    private static Optional<Integer> fewest(
            Vote vote, List<Published> ballots, List<Integer> winners) {
        return vote.options().stream()
                .map(VoteOption::position)
                .filter(option -> !winners.contains(option))
                .flatMap(
                        option ->
                                IntStream.rangeClosed(1, ballots.size())
                                        .filter(more -> wins(vote, ballots, option, more))
                                        .boxed()
                                        .limit(1))
                .min(Comparator.naturalOrder());
    }

    private static boolean wins(Vote vote, List<Published> ballots, int option, int more) {
        long heaviest = ballots.stream().mapToLong(Published::weight).max().orElse(1);
        var with = new ArrayList<>(ballots);
        IntStream.range(0, more).forEach(_ -> with.add(Trial.alone(vote, option, heaviest)));
        return Tally.of(vote, with, vote.rules().method()).winners().contains(option);
    }
}
