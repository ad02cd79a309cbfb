package maillage.themes.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import maillage.platform.command.FileCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CountingTest {
    private static final String ELECTION =
            """
            META
            key;value
            budget;9.5
            vote_type;approval
            PROJECTS
            project_id;cost;name
            p1;4;Été
            p2;3.5;Two
            p3;6;Three
            VOTES
            voter_id;vote
            1;p1
            2;p1,p2
            3;p2
            4;p3
            """;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("themes.pb"), ELECTION);
    }

    private int count(Object... words) {
        List<String> arguments = Stream.of(words).map(String::valueOf).toList();
        return new Counting()
                .run(
                        arguments,
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    private String complaint() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theCommandIsFoundWithoutStartingAnything() {
        assertThat(ServiceLoader.load(FileCommand.class))
                .extracting(FileCommand::name)
                .contains("count");
    }

    @Test
    void programsReadTheWinnersTheirCostAndTheRounds() {
        assertThat(count(file, "--rule", "equal-shares", "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(said.toByteArray());
        assertThat(json.get("rule").asString()).isEqualTo("equal-shares");
        assertThat(json.get("winners")).extracting(JsonNode::asString).containsExactly("p2");
        assertThat(json.get("cost").isNumber()).isTrue();
        assertThat(json.get("cost").decimalValue()).isEqualByComparingTo("3.5");
        assertThat(json.get("rounds")).hasSize(2);
        assertThat(json.get("rounds").get(0).get("share").decimalValue())
                .isEqualByComparingTo("2.375");
    }

    @Test
    void theRestIsFilledWhenAskedAndPlacesWhenSeatsAreGiven() {
        count(file, "--rule", "equal-shares", "--completion", "utilitarian", "--json");
        JsonNode json = JsonMapper.shared().readTree(said.toByteArray());
        assertThat(json.get("winners")).extracting(JsonNode::asString).containsExactly("p2", "p1");
        assertThat(json.get("cost").decimalValue()).isEqualByComparingTo("7.5");
        said.reset();
        count("--seats", "2", "--rule", "sequential-pav", file, "--json");
        json = JsonMapper.shared().readTree(said.toByteArray());
        assertThat(json.get("cost").asInt()).isEqualTo(2);
    }

    @Test
    void peopleReadOneWinnerALine() {
        count(file, "--rule", "greedy");
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("  1. p2  Two", "  2. p1  Été", "greedy, 7.5");
    }

    @Test
    void ofSeveralFilesEachGivesALineAndARefusalStopsNothing() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.pb"), ELECTION + "5;p9\n");
        assertThat(count(file, wrong, file, "--rule", "greedy", "--json")).isEqualTo(1);
        List<JsonNode> lines =
                said.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> JsonMapper.shared().readTree(line))
                        .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).get("file").asString()).isEqualTo(wrong.toString());
        assertThat(lines.get(1).get("error").asString())
                .isEqualTo("line 16: no project is called p9");
        assertThat(lines.get(2).get("winners")).hasSize(2);
        assertThat(complaint()).contains("wrong.pb: line 16: no project is called p9");
    }

    @Test
    void aRuleThatAFileNamesWronglyOrNotAtAllRefusesThatFileAlone() throws IOException {
        Path named =
                Files.writeString(
                        folder.resolve("named.pb"),
                        ELECTION.replace("PROJECTS", "rule;greedy\nPROJECTS"));
        Path other =
                Files.writeString(
                        folder.resolve("other.pb"),
                        ELECTION.replace("PROJECTS", "rule;greedy-threshold\nPROJECTS"));
        assertThat(count(other, file, named, "--json")).isEqualTo(1);
        List<JsonNode> lines =
                said.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> JsonMapper.shared().readTree(line))
                        .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("error").asString())
                .contains("no rule is called greedy-threshold");
        assertThat(lines.get(1).get("error").asString()).contains("the file names no rule");
        assertThat(lines.get(2).get("winners")).hasSize(2);
    }

    @Test
    void whatIsTypedWrongIsExplained() {
        assertThat(count("--rule", "greedy")).isEqualTo(2);
        assertThat(count(file, "--rule")).isEqualTo(2);
        assertThat(count(file, "--rule", "coin")).isEqualTo(2);
        assertThat(count(file, "--rule", "greedy", "--completion", "add1")).isEqualTo(2);
        assertThat(count(file, "--rule", "equal-shares", "--completion", "all")).isEqualTo(2);
        assertThat(count(file, "--rule", "greedy", "--seats", "0")).isEqualTo(2);
        assertThat(count(file, "--rule", "greedy", "--loud")).isEqualTo(2);
        assertThat(count("a\0b", "--rule", "greedy")).isEqualTo(2);
        assertThat(complaint()).contains("no rule is called coin; there are greedy, equal-shares");
        assertThat(said.size()).isZero();
    }

    @Test
    void aFileThatCannotBeCountedSaysWhy() throws IOException {
        assertThat(count(folder.resolve("none.pb"), "--rule", "greedy")).isEqualTo(1);
        assertThat(count(file)).isEqualTo(1);
        assertThat(count(folder, "--rule", "greedy")).isEqualTo(1);
        assertThat(count("/", "--rule", "greedy")).isEqualTo(1);
        assertThat(count(file, "--rule", "stv")).isEqualTo(1);
        Path picture =
                Files.write(folder.resolve("picture.pb"), new byte[] {(byte) 0x89, 'P', 0, 0});
        assertThat(count(picture, "--rule", "greedy")).isEqualTo(1);
        assertThat(complaint())
                .contains("the file names no rule: --rule is one of greedy, equal-shares")
                .contains("there is no such file", "this rule counts ranks", "this is not a text");
    }

    @Test
    void numbersTooLargeToCountAreRefused() throws IOException {
        Path large =
                Files.writeString(
                        folder.resolve("large.soi"),
                        "# ALTERNATIVE NAME 1: a\n# ALTERNATIVE NAME 2: b\n"
                                + "9000000000000000000: 1,2\n9000000000000000000: 2,1\n");
        for (String rule :
                List.of("stv", "meek", "schulze", "borda", "ranked-pairs", "equal-shares")) {
            assertThat(count(large, "--rule", rule)).as(rule).isEqualTo(1);
        }
        assertThat(complaint()).contains("its numbers are too large to be counted");
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        byte[] marked = ("\ufeff" + ELECTION).getBytes(StandardCharsets.UTF_8);
        assertThat(count(Files.write(folder.resolve("mark.pb"), marked), "--rule", "greedy"))
                .isZero();
        byte[] wide = ELECTION.getBytes(StandardCharsets.UTF_16);
        assertThat(count(Files.write(folder.resolve("wide.pb"), wide), "--rule", "greedy"))
                .isZero();
        assertThat(complaint()).isEmpty();
        byte[] latin = ELECTION.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(count(Files.write(folder.resolve("latin.pb"), latin), "--rule", "greedy"))
                .isZero();
        assertThat(complaint()).contains("not UTF-8");
        assertThat(
                        said.toString(StandardCharsets.UTF_8)
                                .lines()
                                .filter(line -> line.contains("Été")))
                .hasSize(3);
    }

    @Test
    void aSeedDrawsTheSameLotAgain() {
        for (int time = 0; time < 2; time++) {
            count(file, "--rule", "greedy", "--seed", "kick-off");
        }
        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.subList(0, 3)).isEqualTo(lines.subList(3, 6));
    }
}
