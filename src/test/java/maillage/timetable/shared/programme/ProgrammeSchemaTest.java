package maillage.timetable.shared.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgrammeSchemaTest {
    private static final Path FORMATS = Path.of("docs/formats");
    private final JsonNode json = json("programme.schema.json");
    private final JsonSchema schema = new JsonSchema(json);

    @Test
    void theExampleOfTheGuideKeepsTheSchema() {
        assertThat(schema.faults(json("programme.example.json"))).isEmpty();
    }

    @Test
    void whatIsWrittenKeepsTheSchema() {
        Programme programme = ProgrammeFile.read(text("programme.example.json"));
        JsonNode written = JsonMapper.shared().readTree(ProgrammeFile.write(programme));
        assertThat(schema.faults(written)).isEmpty();
    }

    @Test
    void theSchemaSeesWhatIsWrong() {
        String wrong =
                text("programme.example.json")
                        .replace("\"step\": 15", "\"step\": 0")
                        .replace("\"duration\": 90", "\"lasts\": 90")
                        .replace("\"apart\": \"half\"", "\"apart\": \"century\"")
                        .replace("\"date\": \"2026-09-08\"", "\"date\": \"tomorrow\"");
        assertThat(schema.faults(JsonMapper.shared().readTree(wrong)))
                .containsExactlyInAnyOrder(
                        ".edition.step minimum",
                        ".edition.days[0].date pattern",
                        ".sessions[2] required",
                        ".sessions[2].lasts additionalProperties",
                        ".repeats[0].apart enum");
    }

    @Test
    void theSchemaAndTheGuideNameEveryRule() {
        List<String> rules = Arrays.stream(Rule.values()).map(Rule::code).toList();
        assertThat(json.get("properties").get("rules").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(rules);
        String guide = text("programme.md");
        for (Rule rule : Rule.values()) {
            RuleTerms terms = rule.unlessSaid();
            assertThat(guide)
                    .contains(
                            "| `%s` | %s %d |"
                                    .formatted(rule.code(), terms.level().code(), terms.weight()));
            assertThat(rule.sentence().byTag()).containsKeys("fr", "en");
        }
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(text(file));
    }

    static String text(String file) {
        try {
            return Files.readString(FORMATS.resolve(file));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
