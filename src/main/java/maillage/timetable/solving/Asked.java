package maillage.timetable.solving;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.search.Limit;

/**
 * What {@code timetable} was asked.
 *
 * @param files the problem, then solutions
 * @param from a solution to go on from
 * @param out where the solution goes; empty for what is printed
 * @param progress whether to tell of each better solution
 * @param wanted the session that is to be explained, where it is one
 * @param by what the facts are gathered by, where they are
 */
record Asked(
        Verb verb,
        List<Path> files,
        Limit limit,
        long seed,
        Optional<Path> from,
        Optional<Path> out,
        boolean progress,
        Optional<Wanted> wanted,
        Optional<Grouping> by) {
    static final LocalizedText USAGE =
            LocalizedText.frEn(
                    "solve|repair PROBLÈME [--seconds N | --steps N] [--seed N] [--from SOLUTION]"
                            + " [--out FICHIER] [--progress] | score PROBLÈME SOLUTION | explain PROBLÈME SOLUTION"
                            + " [--session ID [--start MOMENT [--room ID]] | --by rule|session|person|room]"
                            + " | compare PROBLÈME SOLUTION"
                            + " SOLUTION | template CLASSEUR.xlsx : fait un programme, le juge, l’explique",
                    "solve|repair PROBLEM [--seconds N | --steps N] [--seed N] [--from SOLUTION]"
                            + " [--out FILE] [--progress] | score PROBLEM SOLUTION | explain PROBLEM SOLUTION"
                            + " [--session ID [--start MOMENT [--room ID]] | --by rule|session|person|room]"
                            + " | compare PROBLEM SOLUTION"
                            + " SOLUTION | template WORKBOOK.xlsx: makes a timetable, judges it, explains it");

    private static final double SECONDS_UNLESS_SAID = 60;
    private static final Set<String> WITH_VALUE =
            Set.of(
                    "--seconds",
                    "--steps",
                    "--seed",
                    "--from",
                    "--out",
                    "--session",
                    "--start",
                    "--room",
                    "--by");
    private static final Set<String> OF_EXPLAIN = Set.of("--session", "--start", "--room", "--by");

    /** What is done with the files, and how many it takes. */
    enum Verb {
        SOLVE(1),
        REPAIR(1),
        SCORE(2),
        EXPLAIN(2),
        COMPARE(3),
        TEMPLATE(1);

        private final int files;

        Verb(int files) {
            this.files = files;
        }

        static Optional<Verb> find(String word) {
            for (Verb verb : values()) {
                if (verb.name().equalsIgnoreCase(word)) {
                    return Optional.of(verb);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A session, and where one would rather see it.
     *
     * @param start empty where any place is meant
     * @param room empty for none
     */
    record Wanted(String session, Optional<LocalDateTime> start, String room) {}

    /** What was typed cannot be understood; says how it is written. */
    static final class Misasked extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient LocalizedText words;

        Misasked(String french, String english) {
            super(english);
            words = LocalizedText.frEn(french, english);
        }

        LocalizedText words() {
            return words;
        }
    }

    static Asked of(List<String> arguments) {
        var words = arguments.iterator();
        String first = words.hasNext() ? words.next() : "";
        Verb verb =
                Verb.find(first)
                        .orElseThrow(
                                () ->
                                        new Misasked(
                                                "timetable est suivi de solve, repair, score, explain, compare ou template",
                                                "timetable is followed by solve, repair, score, explain, compare or template"));
        var options = new LinkedHashMap<String, String>();
        var files = new ArrayList<Path>();
        while (words.hasNext()) {
            String word = words.next();
            if (!word.startsWith("--")) {
                files.add(file(word));
            } else if (options.put(word, value(word, words)) != null) {
                throw new Misasked(word + " est dit deux fois", word + " is said twice");
            }
        }
        if (files.size() != verb.files) {
            throw new Misasked(
                    "nombre de fichiers attendus\u00a0: " + verb.files,
                    "number of files expected: " + verb.files);
        }
        for (String option : options.keySet()) {
            if (verb == Verb.EXPLAIN != OF_EXPLAIN.contains(option)
                    || verb == Verb.REPAIR && option.equals("--from")
                    || verb == Verb.SCORE
                    || verb == Verb.COMPARE
                    || verb == Verb.TEMPLATE) {
                String word = verb.name().toLowerCase(Locale.ROOT);
                throw new Misasked(
                        option + " ne va pas avec " + word, option + " does not go with " + word);
            }
        }
        return new Asked(
                verb,
                List.copyOf(files),
                limit(options),
                number(options, "--seed", 1),
                Optional.ofNullable(options.get("--from")).map(Asked::file),
                Optional.ofNullable(options.get("--out")).map(Asked::file),
                options.containsKey("--progress"),
                wanted(options),
                Grouping.asked(options));
    }

    private static Optional<Wanted> wanted(Map<String, String> options) {
        String session = options.get("--session");
        String start = options.get("--start");
        if (session == null && (start != null || options.containsKey("--room"))
                || start == null && options.containsKey("--room")) {
            throw new Misasked(
                    "--room va avec --start, et --start avec --session",
                    "--room goes with --start, and --start with --session");
        }
        if (session == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Wanted(
                            session,
                            Optional.ofNullable(start).map(LocalDateTime::parse),
                            options.getOrDefault("--room", "")));
        } catch (DateTimeException wrong) {
            throw new Misasked(
                    "--start s’écrit 2026-09-08T09:00", "--start is written 2026-09-08T09:00");
        }
    }

    private static String value(String option, Iterator<String> words) {
        if (option.equals("--progress")) {
            return "";
        }
        if (!WITH_VALUE.contains(option)) {
            throw new Misasked(
                    "aucune option ne s’appelle " + option, "no option is called " + option);
        }
        if (!words.hasNext()) {
            throw new Misasked(
                    option + " est suivi de sa valeur", option + " is followed by its value");
        }
        return words.next();
    }

    private static Limit limit(Map<String, String> options) {
        if (options.containsKey("--steps")) {
            if (options.containsKey("--seconds")) {
                throw new Misasked(
                        "--seconds ou --steps, pas les deux", "--seconds or --steps, not both");
            }
            return new Limit.Steps(number(options, "--steps", 0));
        }
        String seconds = options.get("--seconds");
        if (seconds == null) {
            return new Limit.Seconds(SECONDS_UNLESS_SAID);
        }
        if (!seconds.matches("\\d{1,7}([.]\\d{1,3})?")) {
            throw new Misasked(
                    "--seconds est un nombre, pas " + seconds,
                    "--seconds is a number, not " + seconds);
        }
        return new Limit.Seconds(Double.parseDouble(seconds));
    }

    private static long number(Map<String, String> options, String name, long unlessSaid) {
        String written = options.get(name);
        if (written == null) {
            return unlessSaid;
        }
        if (!written.matches("\\d{1,18}")) {
            throw new Misasked(
                    name + " est un nombre entier, pas " + written,
                    name + " is a whole number, not " + written);
        }
        return Long.parseLong(written);
    }

    private static Path file(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException wrong) {
            throw new Misasked(
                    "ce n’est pas un nom de fichier\u00a0: " + written,
                    "this is not the name of a file: " + written);
        }
    }
}
