package maillage.themes.shared.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Small elections: choices are letters from a on, a ballot is a word of them. */
final class Elections {
    private Elections() {}

    /** Approval ballots such as {@code "3 ab"}: three people approve a and b. */
    static Election approving(int choices, int places, String... ballots) {
        return Election.ofPlaces(
                letters(choices), places, new Approvals(words(ballots), weights(ballots)));
    }

    /** Rankings such as {@code "3 ab(cd)"}: a, then b, then c and d alike. */
    static Election ranking(int choices, int places, String... ballots) {
        int[][][] ranked =
                Arrays.stream(ballots)
                        .map(Elections::word)
                        .map(Elections::ranks)
                        .toArray(int[][][]::new);
        return Election.ofPlaces(letters(choices), places, new Rankings(ranked, weights(ballots)));
    }

    static Election costing(String budget, List<String> costs, Ballots ballots) {
        var choices = new ArrayList<Choice>();
        for (String cost : costs) {
            String id = letter(choices.size());
            choices.add(new Choice(id, id, fraction(cost), Set.of()));
        }
        return new Election(choices, fraction(budget), ballots);
    }

    static BigFraction fraction(String written) {
        String[] parts = written.split("/");
        return parts.length == 1
                ? BigFraction.of(Long.parseLong(parts[0]))
                : BigFraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    static List<Choice> letters(int choices) {
        return IntStream.range(0, choices)
                .mapToObj(Elections::letter)
                .map(id -> Choice.of(id, id))
                .toList();
    }

    private static String letter(int choice) {
        return String.valueOf((char) ('a' + choice));
    }

    /** The winners as a word, in the order of choice. */
    static String winners(Outcome outcome) {
        return word(outcome.winners());
    }

    static String word(List<Integer> choices) {
        return String.join("", choices.stream().map(Elections::letter).toList());
    }

    static String won(Rule rule, Election election) {
        return winners(rule.count(election, Completion.NONE, Lot.listed(election.size())));
    }

    static String won(Completion completion, Election election) {
        return winners(Rule.EQUAL_SHARES.count(election, completion, Lot.listed(election.size())));
    }

    private static String word(String ballot) {
        return ballot.substring(ballot.indexOf(' ') + 1);
    }

    private static int[][] words(String... ballots) {
        return Arrays.stream(ballots)
                .map(Elections::word)
                .map(word -> word.chars().map(letter -> letter - 'a').toArray())
                .toArray(int[][]::new);
    }

    private static long[] weights(String... ballots) {
        return Arrays.stream(ballots)
                .mapToLong(
                        one ->
                                one.contains(" ")
                                        ? Long.parseLong(one.substring(0, one.indexOf(' ')))
                                        : 1)
                .toArray();
    }

    private static int[][] ranks(String word) {
        var ranks = new ArrayList<int[]>();
        for (int at = 0; at < word.length(); at++) {
            int end = word.charAt(at) == '(' ? word.indexOf(')', at) : at;
            ranks.add(
                    word.substring(at, end + 1)
                            .chars()
                            .filter(Character::isLetter)
                            .map(letter -> letter - 'a')
                            .toArray());
            at = end;
        }
        return ranks.toArray(int[][]::new);
    }

    /** Few choices and few people, so that ties are frequent. */
    static Election anyApproving(Random random) {
        int choices = 2 + random.nextInt(4);
        return Election.ofPlaces(
                letters(choices), 1 + random.nextInt(choices), anyApprovals(random, choices));
    }

    static Approvals anyApprovals(Random random, int choices) {
        int voters = 1 + random.nextInt(9);
        int[][] approved =
                Stream.generate(
                                () ->
                                        IntStream.range(0, choices)
                                                .filter(any -> random.nextInt(5) < 2)
                                                .toArray())
                        .limit(voters)
                        .toArray(int[][]::new);
        return new Approvals(approved, anyWeights(random, voters));
    }

    static long[] anyWeights(Random random, int voters) {
        boolean equal = random.nextBoolean();
        return IntStream.range(0, voters)
                .mapToLong(any -> equal ? 1 : 1 + random.nextInt(3))
                .toArray();
    }

    /** Costs of which some are equal, some are in proportion to the votes, some are not whole. */
    static Election anyCosting(Random random) {
        int choices = 2 + random.nextInt(5);
        Approvals approvals = anyApprovals(random, choices);
        List<String> costs =
                Stream.generate(() -> 1 + random.nextInt(12) + (random.nextInt(4) == 0 ? "/3" : ""))
                        .limit(choices)
                        .toList();
        return costing(String.valueOf(1 + random.nextInt(40)), costs, approvals);
    }

    static Election anyScoring(Random random) {
        Election costing = anyCosting(random);
        Approvals approvals = costing.approvals();
        long[][] points =
                Arrays.stream(approvals.approved())
                        .map(of -> IntStream.of(of).mapToLong(any -> random.nextInt(4)).toArray())
                        .toArray(long[][]::new);
        return new Election(
                costing.choices(),
                costing.budget(),
                new Scores(approvals.approved(), points, approvals.weights()));
    }

    /** Strict orders, some of which stop early. */
    static Election anyRanking(Random random, boolean complete) {
        int choices = 2 + random.nextInt(4);
        int voters = 1 + random.nextInt(11);
        var ranked = new int[voters][][];
        for (int voter = 0; voter < voters; voter++) {
            var order = new ArrayList<>(IntStream.range(0, choices).boxed().toList());
            java.util.Collections.shuffle(order, random);
            int named = complete ? choices : 1 + random.nextInt(choices);
            ranked[voter] =
                    order.subList(0, named).stream()
                            .map(one -> new int[] {one})
                            .toArray(int[][]::new);
        }
        return Election.ofPlaces(
                letters(choices),
                1 + random.nextInt(choices),
                new Rankings(ranked, anyWeights(random, voters)));
    }

    /** The same election with every ballot as often as it weighs. */
    static Election repeated(Election election) {
        long[] weights = election.ballots().weights();
        int[] of =
                IntStream.range(0, weights.length)
                        .flatMap(one -> IntStream.generate(() -> one).limit(weights[one]))
                        .toArray();
        long[] one = Ballots.equal(of.length);
        Ballots ballots =
                switch (election.ballots()) {
                    case Approvals(int[][] approved, _) ->
                            new Approvals(
                                    IntStream.of(of)
                                            .mapToObj(i -> approved[i])
                                            .toArray(int[][]::new),
                                    one);
                    case Scores(int[][] scored, long[][] points, _) ->
                            new Scores(
                                    IntStream.of(of).mapToObj(i -> scored[i]).toArray(int[][]::new),
                                    IntStream.of(of)
                                            .mapToObj(i -> points[i])
                                            .toArray(long[][]::new),
                                    one);
                    case Rankings(int[][][] ranked, _) ->
                            new Rankings(
                                    IntStream.of(of)
                                            .mapToObj(i -> ranked[i])
                                            .toArray(int[][][]::new),
                                    one);
                };
        return new Election(election.choices(), election.budget(), ballots, election.minimums());
    }
}
