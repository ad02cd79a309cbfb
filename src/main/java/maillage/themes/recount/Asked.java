package maillage.themes.recount;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Completion;
import maillage.themes.shared.counting.Lot;
import maillage.themes.shared.counting.Rule;
import maillage.themes.shared.counting.Uncountable;

/**
 * What {@code count} was asked; what was not said is for the file to say.
 *
 * @param seats how many places are filled; 0 where the file says what there is to spend
 * @param seed of the lot; empty for that of the file, or the order in it
 */
record Asked(
        List<Path> files,
        Optional<Rule> rule,
        Optional<Completion> completion,
        int seats,
        String seed,
        boolean json) {
    private static final String RULES =
            Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.joining(", "));

    /** What was typed cannot be understood; says how it is written. */
    static final class Misasked extends RuntimeException {
        private static final long serialVersionUID = 1;

        Misasked(String why) {
            super(why);
        }
    }

    static Asked of(List<String> arguments) {
        var options = new LinkedHashMap<String, String>();
        var files = new ArrayList<Path>();
        for (Iterator<String> word = arguments.iterator(); word.hasNext(); ) {
            String one = word.next();
            switch (one) {
                case "--json" -> options.put(one, "yes");
                case "--rule", "--completion", "--seats", "--seed" -> {
                    if (!word.hasNext()) {
                        throw new Misasked(one + " is followed by its value");
                    }
                    options.put(one, word.next());
                }
                default -> files.add(file(one));
            }
        }
        if (files.isEmpty()) {
            throw new Misasked("count takes a file");
        }
        Optional<Rule> rule = Optional.ofNullable(options.get("--rule")).map(Asked::rule);
        return new Asked(
                List.copyOf(files),
                rule,
                completion(options, rule),
                seats(options),
                options.getOrDefault("--seed", ""),
                options.containsKey("--json"));
    }

    private static Path file(String written) {
        if (written.startsWith("--")) {
            throw new Misasked("no option is called " + written);
        }
        try {
            return Path.of(written);
        } catch (InvalidPathException wrong) {
            throw new Misasked("this is not the name of a file: " + written);
        }
    }

    private static Rule rule(String code) {
        try {
            return Rule.of(code);
        } catch (Uncountable unknown) {
            throw new Misasked(unknown.getMessage() + "; there are " + RULES);
        }
    }

    private static Optional<Completion> completion(
            Map<String, String> options, Optional<Rule> rule) {
        String code = options.get("--completion");
        if (code == null) {
            return Optional.empty();
        }
        Completion completion;
        try {
            completion = Completion.of(code);
        } catch (Uncountable unknown) {
            String known =
                    Arrays.stream(Completion.values())
                            .map(Completion::code)
                            .collect(Collectors.joining(", "));
            throw new Misasked(unknown.getMessage() + "; there are " + known);
        }
        if (completion != Completion.NONE
                && rule.filter(one -> one != Rule.EQUAL_SHARES).isPresent()) {
            throw new Misasked("--completion goes with --rule equal-shares");
        }
        return Optional.of(completion);
    }

    /**
     * The rule that was asked for, else that of the file.
     *
     * @throws Uncountable when the file names none that is known; other files may
     */
    Rule rule(Terms terms) {
        return rule.orElseGet(
                () ->
                        terms.rule()
                                .map(Rule::of)
                                .orElseThrow(
                                        () ->
                                                new Uncountable(
                                                        "the file names no rule: --rule is one of "
                                                                + RULES)));
    }

    /** The completion that was asked for, else that of the file where its rule is counted. */
    Completion completion(Terms terms, Rule counted) {
        return completion.orElseGet(
                () ->
                        counted == Rule.EQUAL_SHARES
                                ? Completion.of(terms.completion().orElse("none"))
                                : Completion.NONE);
    }

    Lot lot(Terms terms, List<Choice> choices) {
        String drawn = seed.isEmpty() ? terms.seed() : seed;
        return drawn.isEmpty() ? Lot.listed(choices.size()) : Lot.drawn(drawn, choices);
    }

    private static int seats(Map<String, String> options) {
        String written = options.getOrDefault("--seats", "");
        if (!written.isEmpty() && !written.matches("0*[1-9]\\d{0,5}")) {
            throw new Misasked("--seats is a whole number from 1 on, not " + written);
        }
        return written.isEmpty() ? 0 : Integer.parseInt(written);
    }
}
