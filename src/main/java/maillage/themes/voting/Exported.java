package maillage.themes.voting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import maillage.kernel.Language;

/**
 * Published ballots as files that others' programs read (docs/formats/votes.md).
 *
 * @param electors how many were called and still had a mandate at the close
 */
record Exported(Vote vote, List<Published> ballots, int electors) {
    /** {@code pb} of Pabulib, {@code toc} of PrefLib, else {@code csv}. */
    String ending() {
        return switch (vote.rules().ballot()) {
            case APPROVAL, SCORE, POINTS -> "pb";
            case RANKING -> "toc";
            case CONSENT, YES_NO -> "csv";
        };
    }

    String fileName() {
        return "ballots." + ending();
    }

    /** What counts the file again; all that decides is in it. */
    String command() {
        return "bin/maillage count " + fileName();
    }

    byte[] bytes() {
        String text =
                switch (ending()) {
                    case "pb" -> pabulib();
                    case "toc" -> preflib();
                    default -> csv();
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String pabulib() {
        boolean approval = vote.rules().ballot() == BallotKind.APPROVAL;
        var lines = new ArrayList<String>();
        lines.add("META");
        lines.add("key;value");
        lines.add("description;" + quoted(title()));
        lines.add("num_projects;" + vote.options().size());
        lines.add("num_votes;" + ballots.size());
        lines.add("budget;" + vote.rules().places());
        lines.add(
                "vote_type;"
                        + switch (vote.rules().ballot()) {
                            case APPROVAL -> "approval";
                            case SCORE -> "scoring";
                            default -> "cumulative";
                        });
        terms().forEach((key, value) -> lines.add(key + ";" + quoted(value)));
        lines.add("PROJECTS");
        lines.add("project_id;cost;name;traits");
        for (VoteOption option : vote.options()) {
            lines.add(
                    option.position()
                            + ";1;"
                            + quoted(label(option))
                            + ";"
                            + quoted(traits(option)));
        }
        lines.add("VOTES");
        lines.add("voter_id;weight;vote" + (approval ? "" : ";points"));
        for (Published one : ballots) {
            String start = one.receipt() + ";" + one.weight() + ";";
            lines.add(
                    start
                            + switch (one.content()) {
                                case Content.Approved approved -> joined(approved.options());
                                case Content.Scored scored ->
                                        joined(scored.points().keySet())
                                                + ";"
                                                + joined(scored.points().values());
                                default -> "";
                            });
        }
        return String.join("\n", lines) + "\n";
    }

    /** One line a ballot, its weight before the colon. */
    private String preflib() {
        var lines = new ArrayList<String>();
        lines.add("# FILE NAME: " + fileName());
        lines.add("# TITLE: " + title());
        lines.add("# DATA TYPE: toc");
        lines.add("# NUMBER ALTERNATIVES: " + vote.options().size());
        lines.add("# NUMBER VOTERS: " + ballots.stream().mapToLong(Published::weight).sum());
        lines.add("# NUMBER UNIQUE ORDERS: " + ballots.size());
        lines.addAll(header());
        for (VoteOption option : vote.options()) {
            if (!option.traits().isEmpty()) {
                lines.add("# TRAITS " + option.position() + ": " + traits(option));
            }
        }
        for (Published one : ballots) {
            String order =
                    ((Content.Ranked) one.content())
                            .ranks().stream()
                                    .map(
                                            rank ->
                                                    rank.size() == 1
                                                            ? joined(rank)
                                                            : "{" + joined(rank) + "}")
                                    .collect(Collectors.joining(","));
            lines.add(one.weight() + ": " + order);
        }
        return String.join("\n", lines) + "\n";
    }

    private String csv() {
        var lines = new ArrayList<>(header());
        lines.add("receipt;weight;answer;reason");
        for (Published one : ballots) {
            var answered = (Content.Answered) one.content();
            lines.add(
                    one.receipt()
                            + ";"
                            + one.weight()
                            + ";"
                            + answered.answer()
                            + ";"
                            + quoted(safe(answered.reason())));
        }
        return String.join("\n", lines) + "\n";
    }

    /** All that decides and the names of the options, each in a line that begins with a sign. */
    private List<String> header() {
        var lines = new ArrayList<String>();
        terms().forEach(
                        (key, value) ->
                                lines.add("# " + key.toUpperCase(Locale.ROOT) + ": " + value));
        for (VoteOption option : vote.options()) {
            lines.add("# ALTERNATIVE NAME " + option.position() + ": " + label(option));
        }
        return lines;
    }

    /** All that decides the result, beside the ballots. */
    private Map<String, String> terms() {
        VoteRules rules = vote.rules();
        var terms = new LinkedHashMap<String, String>();
        terms.put("rule", rules.method().code());
        if (rules.method() == Method.EQUAL_SHARES) {
            terms.put("completion", rules.completion());
        }
        if (rules.ballot() == BallotKind.RANKING) {
            terms.put("seats", String.valueOf(rules.places()));
        }
        if (!rules.minimums().isEmpty()) {
            terms.put(
                    "minimums",
                    rules.minimums().entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining(",")));
        }
        if (!rules.ballot().isQuestion()) {
            terms.put("seed", rules.seed());
        }
        rules.threshold().ifPresent(least -> terms.put("threshold", String.valueOf(least)));
        rules.quorum()
                .ifPresent(
                        least -> {
                            terms.put("quorum", String.valueOf(least));
                            terms.put("electors", String.valueOf(electors));
                        });
        return terms;
    }

    private static String traits(VoteOption option) {
        return option.traits().stream().sorted().collect(Collectors.joining(","));
    }

    /** What a spreadsheet would run is text. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private String title() {
        return oneLine(vote.titles().in(Language.FR).text());
    }

    private static String label(VoteOption option) {
        return oneLine(option.labels().in(Language.FR).text());
    }

    /** Whatever anyone takes for the end of a line would be a line of the file. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String joined(java.util.Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** A ballot in words. */
    static String words(Vote vote, Content content, Language in, Map<String, String> answers) {
        String said =
                switch (content) {
                    case Content.Approved approved ->
                            approved.options().stream()
                                    .map(option -> Accounting.label(vote, option, in))
                                    .collect(Collectors.joining(" ; "));
                    case Content.Scored scored ->
                            scored.points().entrySet().stream()
                                    .map(
                                            one ->
                                                    Accounting.label(vote, one.getKey(), in)
                                                            + " "
                                                            + one.getValue())
                                    .collect(Collectors.joining(" ; "));
                    case Content.Ranked ranked ->
                            ranked.ranks().stream()
                                    .map(
                                            rank ->
                                                    rank.stream()
                                                            .map(
                                                                    option ->
                                                                            Accounting.label(
                                                                                    vote, option,
                                                                                    in))
                                                            .collect(Collectors.joining(" = ")))
                                    .collect(Collectors.joining(" > "));
                    case Content.Answered answered ->
                            answers.getOrDefault(answered.answer(), answered.answer())
                                    + (answered.reason().isEmpty()
                                            ? ""
                                            : " : " + answered.reason());
                };
        return said.isEmpty() ? answers.getOrDefault("empty", "") : said;
    }
}
