package maillage.themes.voting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import maillage.kernel.Language;

/** Published ballots as files that others' programs read (docs/formats/votes.md). */
record Exported(Vote vote, List<Published> ballots) {
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

    /** What counts the file again; minimum places are not in it, and are not counted by it. */
    String command() {
        VoteRules rules = vote.rules();
        if (rules.ballot().isQuestion() || !rules.minimums().isEmpty()) {
            return "";
        }
        String completion =
                rules.method() == Method.EQUAL_SHARES && !rules.completion().equals("none")
                        ? " --completion " + rules.completion()
                        : "";
        return "bin/maillage count "
                + fileName()
                + " --rule "
                + rules.method().code()
                + completion
                + " --seats "
                + rules.places()
                + " --seed '"
                + rules.seed().replace("'", "'\\''")
                + "'";
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
        lines.add("rule;" + vote.rules().method().code());
        lines.add("PROJECTS");
        lines.add("project_id;cost;name");
        for (VoteOption option : vote.options()) {
            lines.add(option.position() + ";1;" + quoted(label(option)));
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
        for (VoteOption option : vote.options()) {
            lines.add("# ALTERNATIVE NAME " + option.position() + ": " + label(option));
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
        var lines = new ArrayList<String>();
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

    /** What a spreadsheet would run is text. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private String title() {
        return vote.titles().in(Language.FR).text().replaceAll("\\s+", " ");
    }

    private static String label(VoteOption option) {
        return option.labels().in(Language.FR).text().replaceAll("\\s+", " ");
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
