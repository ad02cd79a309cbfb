package maillage.themes.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.text.Texts;
import maillage.themes.ConsultationState;
import maillage.themes.shared.counting.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecountTest {
    private static final int OPTIONS = 6;
    private final Accounting accounting = new Accounting(new Texts(null));

    static Stream<Method> methods() {
        return Stream.of(Method.values())
                .filter(method -> method != Method.CONSENT && method != Method.MAJORITY);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyStepIsToldInBothLanguages(Method method) {
        for (BallotKind kind : BallotKind.values()) {
            if (method.counts(kind)) {
                Vote vote = vote(kind, method, method.fillsOnePlace() ? 1 : 3);
                List<Tally.Step> steps =
                        Tally.of(vote, ballots(vote, new Random(7)), method).steps();
                for (Language in : Language.values()) {
                    assertThat(accounting.of(vote, steps, in))
                            .hasSameSizeAs(steps)
                            .isNotEmpty()
                            .noneMatch(words -> words.contains("{"));
                }
            }
        }
    }

    @Test
    void aMotionIsCarriedByItsThresholdAndStoppedByOneObjection() {
        assertThat(carried(BallotKind.YES_NO, 67, "yes", "yes", "no")).isFalse();
        assertThat(carried(BallotKind.YES_NO, 66, "yes", "yes", "no")).isTrue();
        assertThat(carried(BallotKind.YES_NO, 0, "yes", "yes", "no", "blank")).isTrue();
        assertThat(carried(BallotKind.YES_NO, 0, "yes", "no")).isFalse();
        assertThat(carried(BallotKind.YES_NO, 50, "yes", "no")).isTrue();
        assertThat(carried(BallotKind.YES_NO, 0, "blank")).isFalse();
        assertThat(carried(BallotKind.CONSENT, 0, "agree", "abstain")).isTrue();
        assertThat(carried(BallotKind.CONSENT, 0, "abstain")).isFalse();
        assertThat(carried(BallotKind.CONSENT, 0, "agree", "agree", "object")).isFalse();
    }

    /**
     * @param threshold 0 for none
     */
    private static boolean carried(BallotKind kind, int threshold, String... answers) {
        Motion motion = kind == BallotKind.CONSENT ? Motion.CONSENT : Motion.MAJORITY;
        List<Motion.Answer> all =
                Stream.of(answers).map(answer -> new Motion.Answer(answer, 1)).toList();
        return !motion.count(all, threshold == 0 ? OptionalInt.empty() : OptionalInt.of(threshold))
                .winners()
                .isEmpty();
    }

    @Test
    void withSoManyMoreBallotsTheNearestLoserWouldHaveWonAndNotWithOneLess() {
        Vote vote = vote(BallotKind.APPROVAL, Method.GREEDY, 1);
        var ballots = new ArrayList<Published>();
        for (int option : new int[] {1, 1, 1, 1, 1, 2, 2, 3}) {
            ballots.add(published(1, new Content.Approved(List.of(option))));
        }
        Margin near = Margin.nearest(vote, ballots, List.of(1)).orElseThrow();
        assertThat(near.option()).isEqualTo(2);
        assertThat(near.ballots()).isBetween(3, 4);
    }

    private static Published published(long weight, Content content) {
        return new Published(Receipt.fresh().code(), weight, "", content, Optional.empty(), false);
    }

    static List<Published> ballots(Vote vote, Random chance) {
        var ballots = new ArrayList<Published>();
        for (int voter = 0; voter < 40; voter++) {
            List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
            Collections.shuffle(order, chance);
            List<Integer> some = order.subList(0, chance.nextInt(OPTIONS + 1));
            Content content =
                    switch (vote.rules().ballot()) {
                        case APPROVAL -> new Content.Approved(some);
                        case SCORE, POINTS -> {
                            var points = new TreeMap<Integer, Integer>();
                            some.forEach(option -> points.put(option, 1 + chance.nextInt(5)));
                            yield new Content.Scored(points);
                        }
                        default -> new Content.Ranked(ranks(vote, some, chance));
                    };
            ballots.add(published(1 + voter % 3, content));
        }
        ballots.sort(java.util.Comparator.comparing(Published::receipt));
        return ballots;
    }

    private static List<List<Integer>> ranks(Vote vote, List<Integer> order, Random chance) {
        var ranks = new ArrayList<List<Integer>>();
        for (int option : order) {
            if (!ranks.isEmpty() && vote.rules().method().allowsTies() && chance.nextInt(4) == 0) {
                ranks.getLast().add(option);
            } else {
                ranks.add(new ArrayList<>(List.of(option)));
            }
        }
        return List.copyOf(ranks);
    }

    static Vote vote(BallotKind kind, Method method, int places) {
        return vote(kind, method, places, OPTIONS);
    }

    static Vote vote(BallotKind kind, Method method, int places, int choices) {
        var rules =
                new VoteRules(
                        kind,
                        method,
                        method == Method.EQUAL_SHARES ? "utilitarian" : "none",
                        places,
                        kind == BallotKind.APPROVAL ? OptionalInt.empty() : OptionalInt.of(5),
                        true,
                        Map.of(),
                        false,
                        Map.of(),
                        "graine",
                        OptionalInt.empty(),
                        OptionalInt.empty());
        var options = new ArrayList<VoteOption>();
        for (int at = 1; at <= choices; at++) {
            options.add(
                    new VoteOption(
                            UUID.randomUUID(),
                            at,
                            Optional.empty(),
                            LocalizedText.frEn("Choix « " + at + " » ; b", "Choice " + at),
                            Set.of()));
        }
        return new Vote(
                UUID.randomUUID(),
                new Consulted(
                        UUID.randomUUID(),
                        "q",
                        LocalizedText.frEn("Q", "Q"),
                        Optional.empty(),
                        ConsultationState.OPEN,
                        ZoneOffset.UTC),
                LocalizedText.frEn("Un \"titre\"", "A title"),
                rules,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60),
                VoteState.CLOSED,
                Optional.empty(),
                "",
                options,
                0);
    }
}
