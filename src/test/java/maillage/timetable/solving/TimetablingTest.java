package maillage.timetable.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import maillage.kernel.Language;
import maillage.platform.command.FileCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetablingTest {
    private static final String SCHOOL =
            """
            Name: A small school
            Courses: 2
            Rooms: 2
            Days: 2
            Periods_per_day: 2
            Curricula: 1
            Constraints: 1

            COURSES:
            algebra ada 2 2 30
            botany bo 1 1 12

            ROOMS:
            attic 20
            hall 50

            CURRICULA:
            first 2 algebra botany

            UNAVAILABILITY_CONSTRAINTS:
            botany 1 1

            END.
            """;

    private final Typist typist = new Typist();

    @TempDir private Path folder;
    private Path school;

    @BeforeEach
    void write() throws IOException {
        school = Files.writeString(folder.resolve("school.ctt"), SCHOOL);
    }

    @Test
    void theCommandLineKnowsTimetable() {
        assertThat(ServiceLoader.load(FileCommand.class))
                .extracting(FileCommand::name)
                .contains("timetable");
    }

    @Test
    void aSmallProblemIsSolvedAndItsSolutionScored() {
        Path solution = folder.resolve("school.sol");
        assertThat(typist.run("solve", school, "--steps", 20_000, "--out", solution)).isZero();
        assertThat(typist.complained())
                .contains("(courses: 2, ")
                .contains("violations of hard rules: 0")
                .contains("cost: 2\nproved best");
        assertThat(solution).content().contains("algebra hall").contains("botany");
        assertThat(typist.run("score", school, solution)).isZero();
        assertThat(typist.said()).contains("violations of hard rules: 0, cost: ");
    }

    @Test
    void aSearchGoesOnFromASolution() throws IOException {
        Path draft = folder.resolve("draft.sol");
        Files.writeString(
                draft,
                """
                algebra hall 0 0
                algebra hall 0 1
                botany attic 0 1
                """);
        Path better = folder.resolve("better.sol");
        assertThat(typist.run("solve", school, "--steps", 0, "--from", draft, "--out", better))
                .isEqualTo(3);
        // What broke no rule stays; botany, at once with algebra, waits for a place.
        assertThat(better).content().contains("algebra hall 0 0").doesNotContain("botany");
        assertThat(typist.run("solve", school, "--steps", 20_000, "--from", draft, "--out", better))
                .isZero();
        assertThat(typist.complained())
                .contains("violations of hard rules: 1, ")
                .endsWith("violations of hard rules: 0, cost: 2\nproved best\n");
    }

    @Test
    void aSolutionOfSomethingElseIsNoPlaceToGoOnFrom() throws IOException {
        Path other = Files.writeString(folder.resolve("other.sol"), "alchemy hall 0 0\n");
        assertThat(typist.run("solve", school, "--from", other)).isOne();
        assertThat(typist.complained()).contains("other.sol").contains("alchemy");
        assertThat(typist.run("repair", school, "--from", other)).isEqualTo(2);
    }

    @Test
    void theSameStepsAndSeedGiveTheSameSolution() {
        typist.run("solve", school, "--steps", 5_000, "--seed", 7);
        String first = typist.said();
        typist.forget();
        typist.run("solve", school, "--steps", 5_000, "--seed", 7, "--progress");
        assertThat(typist.said()).isEqualTo(first).isNotEmpty();
    }

    @Test
    void onlyWhatHasPlacesCanBeRepaired() {
        assertThat(typist.run("repair", school)).isEqualTo(1);
        assertThat(typist.complained()).contains("there is nothing to repair");
    }

    @Test
    void whatASolutionBreaksIsToldByRule() throws IOException {
        Path solution =
                Files.writeString(
                        folder.resolve("bad.sol"),
                        "algebra attic 0 0\nalgebra attic 0 1\nbotany attic 0 0\n");
        assertThat(typist.run("score", school, solution)).isZero();
        assertThat(typist.said())
                .contains("violations of hard rules: 2, cost: 25")
                .contains(
                        "at least: violations of hard rules: 0; gap: violations of hard rules: 2\n")
                .containsPattern(" 20 +20  students without a seat")
                .doesNotContain("missing or too many");
        typist.forget();
        assertThat(typist.run("explain", school, solution)).isZero();
        assertThat(typist.said()).contains("students without a seat: 20\n");
    }

    @Test
    void aConferenceIsSolvedWithEverySubmissionWhole() throws IOException {
        String paper =
                "{\"ref\": \"%s\", \"track\": \"%s\", \"slots\": %d, \"presenters\": [\"%s\"]}";
        Path conference =
                Files.writeString(
                        folder.resolve("conference.json"),
                        """
                        {"weights": {"presentersConflicts": 100, "roomsPerTrack": 1},
                         "sessions": [{"name": "1", "slots": 2, "date": "2026-11-23", "start": "10:00", "end": "11:00"},
                                      {"name": "2", "slots": 2, "date": "2026-11-23", "start": "14:00", "end": "15:00"}],
                         "rooms": ["N", "S"], "tracks": [{"name": "Water"}, {"name": "Air"}],
                         "submissions": [%s, %s, %s, %s]}
                        """
                                .formatted(
                                        paper.formatted("w1", "Water", 1, "bo"),
                                        paper.formatted("w2", "Water", 2, "cy"),
                                        paper.formatted("a1", "Air", 1, "bo"),
                                        paper.formatted("a2", "Air", 2, "cy")));
        Path plan = folder.resolve("plan.json");
        assertThat(typist.run("solve", conference, "--steps", 50_000, "--out", plan)).isZero();
        typist.forget();
        assertThat(typist.run("score", conference, plan)).isZero();
        assertThat(typist.said()).contains("hard rules: 0, cost: 0");
    }

    @Test
    void twoSolutionsAreComparedWhereTheyDiffer() throws IOException {
        Path one =
                Files.writeString(
                        folder.resolve("1.sol"),
                        "algebra hall 0 0\nalgebra hall 1 0\nbotany attic 0 1\n");
        Path other =
                Files.writeString(
                        folder.resolve("2.sol"),
                        "algebra hall 0 0\nalgebra attic 1 0\nbotany attic 0 1\n");
        assertThat(typist.run(Language.FR, "compare", school, one, other)).isZero();
        assertThat(typist.said())
                .containsPattern(" 0 +10  étudiants sans siège")
                .contains("La 1 est la meilleure.")
                .doesNotContain("séances isolées");
        typist.forget();
        typist.run("compare", school, one, one);
        assertThat(typist.said()).contains("worth the same");
    }

    @Test
    void aFileThatIsWrongIsRefusedWithItsLine() throws IOException {
        Files.writeString(school, SCHOOL.replace("botany 1 1", "botany 1 9"));
        assertThat(typist.run(Language.FR, "solve", school, "--steps", 1)).isEqualTo(1);
        assertThat(typist.complained())
                .contains("school.ctt\u00a0: ligne 21\u00a0: la période est un nombre de 0 à 1");
        assertThat(typist.run("score", folder.resolve("none.tim"), school)).isEqualTo(1);
        assertThat(typist.complained()).contains("none.tim: there is no such file");
        Path json = Files.writeString(folder.resolve("list.json"), "{\"a\": 1}");
        assertThat(typist.run("solve", json)).isEqualTo(1);
        assertThat(typist.complained()).contains("list.json: ").contains("format: ");
        assertThat(typist.run("solve", Files.writeString(folder.resolve("a.txt"), "")))
                .isEqualTo(1);
        assertThat(typist.complained()).contains("ends in .tim");
    }

    @Test
    void aSolutionOfSomethingElseIsRefusedByItsOwnName() throws IOException {
        Path solution = Files.writeString(folder.resolve("x.sol"), "\nzoology attic 0 0\n");
        assertThat(typist.run("score", school, solution)).isEqualTo(1);
        assertThat(typist.complained()).contains("x.sol: line 2: the course “zoology” is not in");
        assertThat(typist.said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', solve",
        "plan, solve",
        "solve, files expected: 1",
        "score a.tim, files expected: 2",
        "solve a.tim --fast, no option is called --fast",
        "solve a.tim --seed, is followed by its value",
        "solve a.tim --seed -1, whole number",
        "solve a.tim --seconds ten, is a number",
        "solve a.tim --seconds 1 --steps 1, not both",
        "solve a.tim --seed 1 --seed 2, said twice",
        "score a.tim b.sln --seed 1, does not go with score",
        "solve a.tim --session x, does not go with solve",
        "explain a.tim b.sln --seed 1, does not go with explain",
        "explain a.tim b.sln --room x, goes with --start",
        "explain a.tim b.sln --session x --start noon, is written 2026"
    })
    void whatCannotBeUnderstoodIsSaid(String line, String reason) {
        assertThat(typist.run((Object[]) line.split(" "))).isEqualTo(2);
        assertThat(typist.complained()).contains(reason).contains("solve|repair PROBLEM");
    }
}
