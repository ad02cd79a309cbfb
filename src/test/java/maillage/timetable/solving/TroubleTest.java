package maillage.timetable.solving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import maillage.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done, or not wholly, is told by exit codes and in the reader's language. */
class TroubleTest {
    private static final String HALL =
            """
            {"format": "maillage-programme-1",
             "edition": {"zone": "UTC", "step": 30, "days": [{"date": "2026-09-08", "from": "09:00", "to": "10:00"}]},
             "rooms": [{"id": "hall", "capacity": 10}],
             "sessions": [{"id": "a", "title": "%s", "duration": 60, "place": {"start": "2026-09-08T09:00", "room": "hall"}},
                          {"id": "b", "duration": 60}]}
            """;

    private final Typist typist = new Typist();

    @TempDir private Path folder;

    private Path hall(String title) throws IOException {
        return Files.writeString(folder.resolve("hall.json"), HALL.formatted(title));
    }

    /** Two events with one slot and one room to share. */
    private Path course(int rooms) throws IOException {
        String slots = "1" + " 0".repeat(44) + "\n";
        return Files.writeString(
                folder.resolve("course.tim"),
                "2 "
                        + rooms
                        + " 0 1\n"
                        + "9\n".repeat(rooms)
                        + "1 1\n"
                        + slots
                        + slots
                        + "0 0 0 0\n");
    }

    @Test
    void theExitCodeTellsWhereSomethingForbiddenIsLeftOrHasNoPlace() throws IOException {
        assertThat(typist.run("solve", hall(""), "--steps", 1_000)).isEqualTo(3);
        assertThat(typist.run("repair", hall(""), "--steps", 1_000)).isEqualTo(3);
        assertThat(typist.complained()).contains("forbidden: 1");
        assertThat(typist.run("solve", course(1), "--steps", 1_000)).isEqualTo(3);
        Files.writeString(folder.resolve("hall.json"), HALL.replace("10:00", "11:00"));
        assertThat(typist.run("solve", folder.resolve("hall.json"), "--steps", 1_000)).isZero();
    }

    @Test
    void nothingIsSearchedThatCannotBeWritten() throws IOException {
        Path nowhere = folder.resolve("none/solution.json");
        assertThat(typist.run("solve", hall(""), "--steps", 10, "--out", nowhere)).isEqualTo(1);
        assertThat(typist.run("solve", hall(""), "--steps", 10, "--out", folder)).isEqualTo(1);
        assertThat(typist.complained())
                .isEqualTo("cannot write %s\ncannot write %s\n".formatted(nowhere, folder));
    }

    @Test
    void aSolutionThatCannotBeWrittenAfterAllIsPrinted() {
        var printed = new ByteArrayOutputStream();
        var gone = Optional.of(folder.resolve("gone/solution.json"));
        assertThat(
                        new Outlet(gone, new PrintStream(printed, true, UTF_8))
                                .write("found".getBytes(UTF_8)))
                .isFalse();
        assertThat(printed.toString(UTF_8)).isEqualTo("found");
    }

    @Test
    void aTitleCannotCommandTheTerminal() throws IOException {
        Path problem = hall("\\u001b[2J\\u202ehi");
        Path places =
                Files.writeString(
                        folder.resolve("places.json"),
                        "{\"format\": \"maillage-timetable-1\", \"places\": {\"b\": {\"start\": \"2026-09-08T09:00\", \"room\": \"hall\"}}}");
        assertThat(typist.run("explain", problem, places)).isZero();
        assertThat(typist.said()).contains("·[2J·hi").doesNotContain("\u001b");
        Files.writeString(
                places,
                "{\"format\": \"maillage-timetable-1\", \"places\": {\"\\u001bx\": {\"start\": \"2026-09-08T09:00\", \"room\": \"hall\"}}}");
        assertThat(typist.run("score", problem, places)).isEqualTo(1);
        assertThat(typist.complained()).contains("·x").doesNotContain("\u001b");
    }

    @Test
    void whatIsBeyondTheSearchIsSaidInFrench() throws IOException {
        assertThat(typist.run(Language.FR, "solve", course(65))).isEqualTo(1);
        assertThat(typist.complained())
                .contains(
                        "dépasse ce qui est résolu (de 1 à 64 salles, des jours de 1 à 64 périodes\u00a0: 65 salles, 5 jours de 9)");
    }

    @Test
    void talksBeyondTheSearchAreRefusedInFrench() throws IOException {
        Path talks =
                Files.writeString(
                        folder.resolve("talks.json"),
                        """
                        {"talks": [{"id": 1, "duration": 35, "speakers": [], "venue_times": [{"venue": 1, "times":
                          [{"start": "2026-08-06 10:00:00", "end": "2026-08-06 13:00:00"}]}]}]}
                        """);
        assertThat(typist.run(Language.FR, "solve", talks)).isEqualTo(1);
        assertThat(typist.complained()).contains("résolu (").contains("La durée");
    }
}
