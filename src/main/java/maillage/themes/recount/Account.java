package maillage.themes.recount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Outcome;
import maillage.themes.shared.counting.Round;
import org.apache.commons.numbers.fraction.BigFraction;

/** An outcome, said for programs (docs/formats/elections.md) or for people. */
record Account(Election election, Outcome outcome, boolean quorum) {
    Account(Election election, Outcome outcome) {
        this(election, outcome, true);
    }

    /** Nobody wins where too few voted. */
    static Account withoutQuorum(Election election, String rule) {
        return new Account(election, new Outcome(rule, List.of(), List.of()), false);
    }

    Map<String, Object> facts() {
        var said = new LinkedHashMap<String, Object>();
        said.put("rule", outcome.rule());
        said.put("winners", ids(outcome.winners()));
        said.put("cost", number(cost()));
        said.put("rounds", outcome.rounds().stream().map(this::facts).toList());
        if (!quorum) {
            said.put("trouble", "quorum");
        }
        return said;
    }

    private Map<String, Object> facts(Round round) {
        var said = new LinkedHashMap<String, Object>();
        said.put("step", round.step());
        if (round.choice() >= 0) {
            said.put("choice", id(round.choice()));
        }
        if (!round.tied().isEmpty()) {
            said.put("tied", ids(round.tied()));
        }
        round.facts().forEach((fact, value) -> said.put(fact, plain(value)));
        return said;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case BigFraction exact -> number(exact);
            case Map<?, ?> map -> {
                var plain = new LinkedHashMap<String, Object>();
                map.forEach((key, one) -> plain.put(String.valueOf(key), plain(one)));
                yield plain;
            }
            default -> value;
        };
    }

    /** A number where decimals can write it, else text that loses nothing: {@code 11/32}. */
    static Object number(BigFraction exact) {
        if (exact.getDenominator().equals(BigInteger.ONE)) {
            return exact.getNumerator();
        }
        BigInteger rest = exact.getDenominator();
        for (BigInteger by : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
            while (rest.mod(by).signum() == 0) {
                rest = rest.divide(by);
            }
        }
        return rest.equals(BigInteger.ONE)
                ? new BigDecimal(exact.getNumerator())
                        .divide(new BigDecimal(exact.getDenominator()))
                : exact.getNumerator() + "/" + exact.getDenominator();
    }

    private BigFraction cost() {
        return outcome.winners().stream()
                .map(one -> election.choices().get(one))
                .map(Choice::cost)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private List<String> ids(List<Integer> choices) {
        return choices.stream().map(this::id).toList();
    }

    private String id(int choice) {
        return election.choices().get(choice).id();
    }

    /** One winner a line, in the order of choice, then the rule and the cost. */
    String words() {
        var words = new StringBuilder();
        for (int at = 0; at < outcome.winners().size(); at++) {
            Choice winner = election.choices().get(outcome.winners().get(at));
            words.append("%3d. %s  %s%n".formatted(at + 1, winner.id(), winner.name()));
        }
        if (!quorum) {
            words.append("the quorum was missed%n".formatted());
        }
        return words.append("%s, %s".formatted(outcome.rule(), number(cost()))).toString();
    }
}
