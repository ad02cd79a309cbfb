package maillage.themes.recount;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import maillage.themes.shared.counting.Completion;
import maillage.themes.shared.counting.Rule;
import maillage.themes.shared.counting.Uncountable;

/**
 * What {@code count} was asked.
 *
 * @param seats how many places are filled; 0 where the file says what there is to spend
 * @param seed of the lot; empty for the order of the file
 */
record Asked(
        List<Path> files, Rule rule, Completion completion, int seats, String seed, boolean json) {

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
        Rule rule = rule(options);
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

    private static Rule rule(Map<String, String> options) {
        String known =
                Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.joining(", "));
        String code = options.get("--rule");
        if (code == null) {
            throw new Misasked("--rule is one of " + known);
        }
        try {
            return Rule.of(code);
        } catch (Uncountable unknown) {
            throw new Misasked(unknown.getMessage() + "; there are " + known);
        }
    }

    private static Completion completion(Map<String, String> options, Rule rule) {
        Completion completion;
        try {
            completion = Completion.of(options.getOrDefault("--completion", "none"));
        } catch (Uncountable unknown) {
            String known =
                    Arrays.stream(Completion.values())
                            .map(Completion::code)
                            .collect(Collectors.joining(", "));
            throw new Misasked(unknown.getMessage() + "; there are " + known);
        }
        if (completion != Completion.NONE && rule != Rule.EQUAL_SHARES) {
            throw new Misasked("--completion goes with --rule equal-shares");
        }
        return completion;
    }

    private static int seats(Map<String, String> options) {
        String written = options.getOrDefault("--seats", "");
        if (!written.isEmpty() && !written.matches("0*[1-9]\\d{0,5}")) {
            throw new Misasked("--seats is a whole number from 1 on, not " + written);
        }
        return written.isEmpty() ? 0 : Integer.parseInt(written);
    }
}
