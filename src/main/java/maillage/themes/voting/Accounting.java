package maillage.themes.voting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import maillage.kernel.Language;
import maillage.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Tells a count step by step, in words made of its facts. */
@Component
class Accounting {
    private final Texts texts;

    Accounting(Texts texts) {
        this.texts = texts;
    }

    List<String> of(Vote vote, List<Tally.Step> steps, Language in) {
        var said = new ArrayList<String>();
        for (int at = 0; at < steps.size(); at++) {
            said.add(one(vote, steps.get(at), in));
        }
        return said;
    }

    private String one(Vote vote, Tally.Step step, Language in) {
        Map<String, String> facts = step.facts();
        String rule = vote.rules().method().code();
        // What the shares did not pay for was chosen by Phragmén's rule, in loads instead of
        // prices.
        boolean completed = rule.equals("equal-shares") && facts.containsKey("load");
        String own = "vote.step." + rule + "." + (completed ? "completed" : step.step());
        String any = "vote.step." + step.step();
        boolean points =
                vote.rules().ballot() == BallotKind.SCORE
                        || vote.rules().ballot() == BallotKind.POINTS;
        String key =
                Stream.of(own + ".points", any + ".points", own)
                        .filter(one -> points || one.equals(own))
                        .filter(one -> texts.has(in, one))
                        .findFirst()
                        .orElse(any);
        String name = step.option() == 0 ? "" : label(vote, step.option(), in);
        String words =
                switch (step.step()) {
                    case "locked", "skipped" ->
                            texts.get(
                                    in,
                                    key,
                                    name,
                                    label(vote, facts.getOrDefault("over", "1"), in),
                                    number(facts, "votes", in),
                                    number(facts, "against", in));
                    case "consent-adopted", "consent-rejected" ->
                            texts.get(
                                    in,
                                    key,
                                    name,
                                    number(facts, "agree", in),
                                    number(facts, "abstain", in),
                                    number(facts, "object", in));
                    case "majority-adopted", "majority-rejected" ->
                            texts.get(
                                    in,
                                    key,
                                    name,
                                    number(facts, "yes", in),
                                    number(facts, "no", in),
                                    number(facts, "blank", in));
                    default ->
                            texts.get(
                                    in,
                                    key,
                                    name,
                                    number(facts, votes(facts), in),
                                    number(facts, points ? payment(facts) : extra(facts), in));
                };
        return words + guarded(vote, step, in) + totals(vote, step, in) + tie(vote, step, in);
    }

    private static String votes(Map<String, String> facts) {
        return facts.containsKey("points") ? "points" : "votes";
    }

    /** A ballot pays for each of its points: the price of one says little. */
    private static String payment(Map<String, String> facts) {
        return facts.containsKey("payment") ? "payment" : extra(facts);
    }

    /** The fact that each rule adds to the votes. */
    private static String extra(Map<String, String> facts) {
        for (String name : List.of("price", "load", "gain", "surplus", "quota", "share", "votes")) {
            if (facts.containsKey(name)) {
                return name;
            }
        }
        return "points";
    }

    private String guarded(Vote vote, Tally.Step step, Language in) {
        String ids = step.facts().getOrDefault("guarded", "");
        if (ids.isEmpty()) {
            return "";
        }
        String all =
                Stream.of(ids.split(","))
                        .map(option -> label(vote, option, in))
                        .collect(Collectors.joining(" ; "));
        return " " + texts.get(in, "vote.step.guarded", all);
    }

    private String totals(Vote vote, Tally.Step step, Language in) {
        if (step.totals().isEmpty()) {
            return "";
        }
        String all =
                step.totals().entrySet().stream()
                        .map(
                                one ->
                                        label(vote, one.getKey(), in)
                                                + " "
                                                + number(one.getValue(), in))
                        .collect(Collectors.joining(" ; "));
        return " " + texts.get(in, "vote.step.totals", all);
    }

    private String tie(Vote vote, Tally.Step step, Language in) {
        if (step.tied().isEmpty()) {
            return "";
        }
        String tied =
                step.tied().stream()
                        .map(option -> label(vote, option, in))
                        .collect(Collectors.joining(" ; "));
        return " " + texts.get(in, "vote.step.tied", tied);
    }

    static String label(Vote vote, int option, Language in) {
        return vote.option(option).labels().in(in).text();
    }

    private static String label(Vote vote, String option, Language in) {
        return label(vote, Integer.parseInt(option), in);
    }

    private static String number(Map<String, String> facts, String name, Language in) {
        return number(facts.getOrDefault(name, "0"), in);
    }

    /** At most three decimals; exactly in the published account of the command line. */
    private static String number(String exact, Language in) {
        String[] parts = exact.split("/");
        BigDecimal value = new BigDecimal(parts[0]);
        if (parts.length > 1) {
            value = value.divide(new BigDecimal(parts[1]), 6, RoundingMode.HALF_UP);
        }
        NumberFormat format = NumberFormat.getNumberInstance(in.locale());
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }
}
