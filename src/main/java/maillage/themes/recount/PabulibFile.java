package maillage.themes.recount;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import maillage.themes.recount.Terms.Value;
import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Uncountable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Reads the {@code .pb} files of Pabulib (Faliszewski et al. 2023): a section of what the election
 * is, one of projects, one of votes; values separated by semicolons.
 *
 * <p>Names with a quote that nothing closes are found in the wild: a file that cannot be read with
 * quotes, or has another number of projects or votes than it says, is tried without.
 */
final class PabulibFile {
    private static final CSVFormat QUOTED =
            CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setTrailingData(true)
                    .setLenientEof(true)
                    .setIgnoreEmptyLines(true)
                    .get();
    private static final CSVFormat PLAIN = QUOTED.builder().setQuote(null).get();
    private static final Set<String> SECTIONS = Set.of("META", "PROJECTS", "VOTES");

    private final Map<String, Value> meta = new HashMap<>();
    private final List<Choice> projects = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final PabulibVotes votes = new PabulibVotes(indexes);
    private String section = "";
    private boolean heading;
    private Map<String, Integer> columns = Map.of();
    private boolean voted;

    private PabulibFile() {}

    /**
     * @param doubts hears when the file has another number of votes or projects than it says
     * @throws Uncountable with the line and what is wrong with it
     */
    static Found read(String text, Consumer<String> doubts) {
        if (text.indexOf('"') < 0) {
            return new PabulibFile().parse(text, PLAIN).election(doubts);
        }
        var first = new ArrayList<String>();
        try {
            Found found = new PabulibFile().parse(text, QUOTED).election(first::add);
            if (first.isEmpty()) {
                return found;
            }
            return whole(text, found, first, doubts);
        } catch (Uncountable withQuotes) {
            try {
                return new PabulibFile().parse(text, PLAIN).election(doubts);
            } catch (Uncountable withoutThem) {
                throw withQuotes;
            }
        }
    }

    private static Found whole(
            String text, Found quoted, List<String> first, Consumer<String> doubts) {
        var second = new ArrayList<String>();
        try {
            Found plain = new PabulibFile().parse(text, PLAIN).election(second::add);
            if (second.isEmpty()) {
                return plain;
            }
        } catch (Uncountable withoutQuotes) {
            // then it is read with them, and the doubts are said
        }
        first.forEach(doubts);
        return quoted;
    }

    private PabulibFile parse(String text, CSVFormat format) {
        int line = 1;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                line = Math.toIntExact(parser.getCurrentLineNumber());
                take(record, line);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Uncountable(line, "what follows this line cannot be read");
        }
        return this;
    }

    private void take(CSVRecord record, int line) {
        if (isBlankFrom(0, record)) {
            return;
        }
        if (isSection(record)) {
            section = record.get(0).strip().toUpperCase(Locale.ROOT);
            heading = true;
        } else if (heading) {
            columns = columns(record);
            heading = false;
            checkColumns(line);
        } else {
            switch (section) {
                case "META" ->
                        meta.putIfAbsent(
                                record.get(0).strip().toLowerCase(Locale.ROOT),
                                new Value(record.size() > 1 ? record.get(1).strip() : "", line));
                case "PROJECTS" -> project(record, line);
                case "VOTES" ->
                        votes.take(
                                cell(record, "vote"),
                                cell(record, "points"),
                                cell(record, "weight"),
                                line);
                default -> throw new Uncountable(line, "the file begins with META");
            }
        }
    }

    private static boolean isSection(CSVRecord record) {
        return isBlankFrom(1, record)
                && SECTIONS.contains(record.get(0).strip().toUpperCase(Locale.ROOT));
    }

    private static boolean isBlankFrom(int first, CSVRecord record) {
        for (int at = first; at < record.size(); at++) {
            if (!record.get(at).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Integer> columns(CSVRecord names) {
        var columns = new HashMap<String, Integer>();
        for (int at = 0; at < names.size(); at++) {
            columns.putIfAbsent(names.get(at).strip().toLowerCase(Locale.ROOT), at);
        }
        return columns;
    }

    private void checkColumns(int line) {
        switch (section) {
            case "PROJECTS" -> require(line, "project_id", "cost");
            case "VOTES" -> {
                if (projects.isEmpty()) {
                    throw new Uncountable(line, "the votes come after the projects");
                }
                voted = true;
                require(line, "vote");
                Value type = meta.get("vote_type");
                votes.areOf(type == null ? "approval" : type.text().toLowerCase(Locale.ROOT), line);
                if (votes.hasPoints()) {
                    require(line, "points");
                }
            }
            default -> {}
        }
    }

    private void require(int line, String... names) {
        for (String name : names) {
            if (!columns.containsKey(name)) {
                throw new Uncountable(line, section + " has no column " + name);
            }
        }
    }

    private String cell(CSVRecord record, String name) {
        Integer at = columns.get(name);
        return at == null || at >= record.size() ? "" : record.get(at).strip();
    }

    private void project(CSVRecord record, int line) {
        String id = cell(record, "project_id");
        if (id.isEmpty()) {
            throw new Uncountable(line, "a project has a project_id");
        }
        if (indexes.putIfAbsent(id, projects.size()) != null) {
            throw new Uncountable(line, "the project " + id + " is listed twice");
        }
        BigFraction cost = Numbers.fraction(cell(record, "cost"), line, "the cost of " + id);
        String name = cell(record, "name");
        projects.add(
                new Choice(
                        id,
                        name.isEmpty() ? id : name,
                        cost,
                        Terms.traits(cell(record, "traits"))));
    }

    private Found election(Consumer<String> doubts) {
        Value budget = meta.get("budget");
        if (budget == null) {
            throw new Uncountable("META names no budget");
        }
        if (projects.isEmpty()) {
            throw new Uncountable("the file has no projects");
        }
        if (!voted) {
            throw new Uncountable("the file has no section VOTES");
        }
        doubt("num_projects", projects.size(), doubts);
        doubt("num_votes", votes.size(), doubts);
        var terms = new Terms(meta);
        return Found.of(
                new Election(
                        projects,
                        Numbers.fraction(budget.text(), budget.line(), "the budget"),
                        votes.ballots(),
                        terms.minimums()),
                terms);
    }

    private void doubt(String fact, int found, Consumer<String> doubts) {
        Value said = meta.get(fact);
        if (said != null
                && said.text().matches("\\d{1,9}")
                && Integer.parseInt(said.text()) != found) {
            doubts.accept(
                    "line %d: %s is %s, but %d were found"
                            .formatted(said.line(), fact, said.text(), found));
        }
    }
}
