package maillage.themes.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.stream.IntStream;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.themes.ConsultationState;
import maillage.themes.recount.Counting;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has nothing but the file of ballots finds what the page says. */
class PublishedFileTest {
    private static final JsonMapper EXACT =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** A vote that was held, all of it drawn by chance. */
    record Held(Vote vote, List<Published> ballots, int called) {}

    @Property(tries = 600)
    void theFileAloneGivesTheWinnersTheirOrderAndTheAccount(@ForAll("held") Held held) {
        Result stored = Result.read(result(held).json());
        Path file = file(new Exported(held.vote(), held.ballots(), stored.electors()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                new Counting()
                        .run(
                                List.of(file.toString(), "--json"),
                                new PrintStream(out),
                                new PrintStream(err));
        if (stored.trouble().equals("uncountable")) {
            assertThat(code).isEqualTo(1);
            return;
        }
        assertThat(code).as(err.toString()).isZero();
        JsonNode json = EXACT.readTree(out.toByteArray());
        assertThat(ids(json.get("winners"))).isEqualTo(stored.winners());
        assertThat(json.get("rule").asString()).isEqualTo(held.vote().rules().method().code());
        if (!stored.trouble().equals("empty")) {
            assertThat(json.has("trouble")).isEqualTo(stored.trouble().equals("quorum"));
        }
        if (stored.valid()) {
            assertThat(rounds(json)).isEqualTo(stored.steps().stream().map(this::plain).toList());
        }
    }

    private static Result result(Held held) {
        var electors = new ArrayList<ElectorStore.Row>();
        for (int at = 0; at < held.called(); at++) {
            electors.add(
                    new ElectorStore.Row(
                            UUID.randomUUID(),
                            OrganisationId.next(),
                            LocalizedText.frEn("O", "O"),
                            "ngo",
                            "",
                            1,
                            at < held.ballots().size() ? Optional.of("titular") : Optional.empty(),
                            Optional.empty(),
                            false));
        }
        return Result.of(held.vote(), electors, held.ballots(), List.of(), 0, false);
    }

    private static Path file(Exported exported) {
        try {
            Path folder = Files.createTempDirectory("published");
            folder.toFile().deleteOnExit();
            Path file = Files.write(folder.resolve(exported.fileName()), exported.bytes());
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<Integer> ids(JsonNode ids) {
        return ids == null
                ? List.of()
                : ids.valueStream().map(id -> Integer.valueOf(id.asString())).toList();
    }

    /** One step as words that are the same however it was written. */
    private List<String> rounds(JsonNode json) {
        return json.get("rounds")
                .valueStream()
                .map(
                        round -> {
                            var facts = new TreeMap<String, String>();
                            var totals = new TreeMap<String, String>();
                            for (Map.Entry<String, JsonNode> fact : round.properties()) {
                                if (Set.of("step", "choice", "tied").contains(fact.getKey())) {
                                    continue;
                                }
                                if (fact.getValue().isObject()) {
                                    fact.getValue()
                                            .properties()
                                            .forEach(
                                                    one ->
                                                            totals.put(
                                                                    one.getKey(),
                                                                    number(
                                                                            one.getValue()
                                                                                    .asString())));
                                } else {
                                    facts.put(fact.getKey(), fact(fact.getValue()));
                                }
                            }
                            int option =
                                    round.has("choice")
                                            ? Integer.parseInt(round.get("choice").asString())
                                            : 0;
                            return round.get("step").asString()
                                    + option
                                    + ids(round.get("tied"))
                                    + facts
                                    + totals;
                        })
                .toList();
    }

    private static String fact(JsonNode value) {
        return value.isArray()
                ? String.join(",", value.valueStream().map(JsonNode::asString).toList())
                : number(value.asString());
    }

    private String plain(Tally.Step step) {
        var facts = new TreeMap<>(step.facts());
        facts.replaceAll((_, value) -> number(value));
        var totals = new TreeMap<>(step.totals());
        totals.replaceAll((_, value) -> number(value));
        return step.step() + step.option() + step.tied() + facts + totals;
    }

    private static String number(String written) {
        if (written.matches("-?\\d+/\\d+")) {
            String[] parts = written.split("/");
            return BigFraction.of(
                            new java.math.BigInteger(parts[0]), new java.math.BigInteger(parts[1]))
                    .toString();
        }
        if (!written.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
            return written;
        }
        var decimal = new java.math.BigDecimal(written);
        return BigFraction.of(decimal.unscaledValue())
                .multiply(BigFraction.of(java.math.BigInteger.TEN).pow(-decimal.scale()))
                .toString();
    }

    private static Held held(Random chance) {
        BallotKind kind = BallotKind.values()[chance.nextInt(BallotKind.values().length)];
        List<Method> methods = Method.of(kind);
        Method method = methods.get(chance.nextInt(methods.size()));
        int options = kind.isQuestion() ? 1 : 2 + chance.nextInt(5);
        int places = method.fillsOnePlace() ? 1 : 1 + chance.nextInt(options);
        List<VoteOption> all =
                IntStream.rangeClosed(1, options).mapToObj(at -> option(at, chance)).toList();
        var minimums = new TreeMap<String, Integer>();
        for (String trait : List.of("axis:carbon", "sector:ngo")) {
            if (method.keepsMinimums() && chance.nextBoolean()) {
                minimums.put(trait, 1 + chance.nextInt(2));
            }
        }
        if (!Tally.keeps(minimums, all, places)) {
            minimums.clear();
        }
        List<String> completions =
                kind == BallotKind.APPROVAL
                        ? List.of("none", "utilitarian", "phragmen")
                        : List.of("none", "utilitarian");
        var rules =
                new VoteRules(
                        kind,
                        method,
                        method == Method.EQUAL_SHARES
                                ? completions.get(chance.nextInt(completions.size()))
                                : "none",
                        places,
                        kind == BallotKind.APPROVAL ? OptionalInt.empty() : OptionalInt.of(5),
                        true,
                        Map.of(),
                        false,
                        minimums,
                        List.of("graine", "a;\"b\"", "« é » ; #", "0x", "\"")
                                .get(chance.nextInt(5)),
                        chance.nextInt(3) == 0
                                ? OptionalInt.of(1 + chance.nextInt(100))
                                : OptionalInt.empty(),
                        kind == BallotKind.YES_NO && chance.nextBoolean()
                                ? OptionalInt.of(1 + chance.nextInt(100))
                                : OptionalInt.empty());
        Vote vote = vote(rules, all);
        var ballots = new ArrayList<Published>();
        int voters = chance.nextInt(13);
        long[] weights = {1, 1, 1 + chance.nextInt(4), 21};
        for (int voter = 0; voter < voters; voter++) {
            ballots.add(
                    new Published(
                            Receipt.fresh().code(),
                            weights[chance.nextInt(4)],
                            "",
                            content(vote, chance),
                            Optional.empty(),
                            false));
        }
        return new Held(vote, ballots, voters + chance.nextInt(8));
    }

    private static VoteOption option(int position, Random chance) {
        List<Set<String>> traits =
                List.of(
                        Set.of(),
                        Set.of("axis:carbon"),
                        Set.of("sector:ngo", "axis:carbon"),
                        Set.of("sector:ngo"));
        List<String> labels =
                List.of(
                        "Été",
                        "« a » ; b",
                        "\"c\"",
                        "# d: 1",
                        "{e}, f",
                        "g\u20289999: 1",
                        "h\u2029# RULE: borda",
                        "i\u0085# ALTERNATIVE NAME 1: j");
        return new VoteOption(
                UUID.randomUUID(),
                position,
                Optional.empty(),
                LocalizedText.frEn(labels.get(chance.nextInt(labels.size())), ""),
                traits.get(chance.nextInt(4)));
    }

    private static Content content(Vote vote, Random chance) {
        List<Integer> order =
                new ArrayList<>(vote.options().stream().map(VoteOption::position).toList());
        Collections.shuffle(order, chance);
        List<Integer> some = order.subList(0, chance.nextInt(order.size() + 1));
        return switch (vote.rules().ballot()) {
            case APPROVAL -> new Content.Approved(some);
            case SCORE, POINTS -> {
                var points = new TreeMap<Integer, Integer>();
                some.forEach(option -> points.put(option, 1 + chance.nextInt(5)));
                yield new Content.Scored(points);
            }
            case RANKING -> {
                var ranks = new ArrayList<List<Integer>>();
                for (int option : some) {
                    if (!ranks.isEmpty()
                            && vote.rules().method().allowsTies()
                            && chance.nextInt(4) == 0) {
                        ranks.getLast().add(option);
                    } else {
                        ranks.add(new ArrayList<>(List.of(option)));
                    }
                }
                yield new Content.Ranked(ranks);
            }
            case CONSENT, YES_NO -> {
                List<String> answers = vote.rules().ballot().answers();
                String answer = answers.get(chance.nextInt(answers.size()));
                yield new Content.Answered(
                        answer, answer.equals("object") ? "=Trop \"tôt\" ;\nnon" : "");
            }
        };
    }

    private static Vote vote(VoteRules rules, List<VoteOption> options) {
        return new Vote(
                UUID.randomUUID(),
                new Consulted(
                        UUID.randomUUID(),
                        "q",
                        LocalizedText.frEn("Q", "Q"),
                        Optional.empty(),
                        ConsultationState.OPEN,
                        ZoneOffset.UTC),
                LocalizedText.frEn("Un \"titre\"\u2028# SEED: autre", ""),
                rules,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60),
                VoteState.CLOSED,
                Optional.empty(),
                "",
                options,
                0);
    }

    @Provide
    Arbitrary<Held> held() {
        return Arbitraries.randomValue(PublishedFileTest::held);
    }
}
