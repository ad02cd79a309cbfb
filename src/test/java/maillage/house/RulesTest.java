package maillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of docs/rules.md names what exists: classes, tests, and names in the database. */
class RulesTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| (R\\d+) \\|(.*)\\|(.*)\\|(.*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern HEADING = Pattern.compile("^## (R\\d+) ", Pattern.MULTILINE);

    @Test
    void everyPlaceThatKeepsARuleExists() throws IOException {
        Set<String> classes = names("src/main/java");
        String schema = Files.readString(Path.of("docs/schema.sql"));
        var missing = new ArrayList<String>();
        for (MatchResult row : rows()) {
            for (String place : named(row.group(3))) {
                boolean known =
                        Character.isUpperCase(place.charAt(0))
                                ? classes.contains(place)
                                : Pattern.compile("\\b" + Pattern.quote(place) + "\\b")
                                        .matcher(schema)
                                        .find();
                if (!known) {
                    missing.add(row.group(1) + ": " + place);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTestThatWatchesARuleExists() throws IOException {
        Set<String> tests = names("src/test/java");
        var missing = new ArrayList<String>();
        for (MatchResult row : rows()) {
            List<String> watching = named(row.group(4));
            if (watching.isEmpty()) {
                missing.add(row.group() + " is watched by nothing");
            }
            watching.stream()
                    .filter(test -> !tests.contains(test))
                    .forEach(test -> missing.add(row.group(1) + ": " + test));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRuleStandsInTheTable() throws IOException {
        Set<String> inTable = rows().stream().map(row -> row.group(1)).collect(Collectors.toSet());
        assertThat(HEADING.matcher(text()).results().map(heading -> heading.group(1)).toList())
                .isNotEmpty()
                .allMatch(inTable::contains);
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("docs/rules.md"));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(text()).results().toList();
    }

    private static List<String> named(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static Set<String> names(String folder) {
        return Sources.under(folder, ".java").keySet().stream()
                .map(path -> path.replaceAll(".*/|\\.java$", ""))
                .collect(Collectors.toSet());
    }
}
