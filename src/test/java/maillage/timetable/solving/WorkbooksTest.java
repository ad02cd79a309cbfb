package maillage.timetable.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import maillage.kernel.Language;
import maillage.timetable.shared.workbook.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {
    @TempDir private Path folder;
    private final Typist typist = new Typist();

    private Path workbook(Book book) throws IOException {
        return Files.write(folder.resolve("programme.xlsx"), book.bytes());
    }

    private Path small() throws IOException {
        return workbook(
                Book.small()
                        .sheet(
                                "Sessions",
                                "Titre|Durée|Intervenants|Public attendu",
                                "Réparer|90|Amina|120",
                                "Partager|60|Amina ; Bruno|20",
                                "Pause|30"));
    }

    @Test
    void aWorkbookIsPlannedJudgedExplainedComparedAndRepaired() throws IOException {
        Path problem = small();
        Path planned = folder.resolve("planned.xlsx");

        assertThat(typist.run("solve", problem, "--steps", 2000, "--out", planned)).isZero();
        assertThat(typist.complained())
                .contains("sessions: 3, rooms: 2", "every 30 minutes", "forbidden: 0");
        assertThat(typist.run("score", problem, planned)).isZero();
        assertThat(typist.said()).contains("forbidden: 0");
        assertThat(typist.run("explain", problem, planned, "--session", "Réparer")).isZero();
        assertThat(typist.said()).contains("“Réparer” takes place: ");
        assertThat(typist.run("compare", planned, planned, planned)).isZero();
        assertThat(typist.said()).contains("They are worth the same.");
        assertThat(typist.run("repair", planned, "--steps", 2000)).isZero();
        assertThat(typist.complained()).contains("sessions moved: 0; at least: 0");
    }

    @Test
    void theSuffixDecidesWhatIsWritten() throws IOException {
        Path problem = small();
        Path table = folder.resolve("planned.csv");
        Path json = folder.resolve("planned.json");

        assertThat(typist.run("solve", problem, "--steps", 500, "--out", table)).isZero();
        assertThat(typist.run("solve", problem, "--steps", 500, "--out", json)).isZero();
        assertThat(typist.run("compare", problem, table, json)).isZero();
        assertThat(typist.said()).contains("They are worth the same.");
        assertThat(Files.readString(table)).contains("Titre,Durée,Intervenants,Public attendu,Day");
        assertThat(typist.run("solve", problem, "--steps", 500)).isZero();
        assertThat(typist.said()).contains(Files.readString(table));
    }

    @Test
    void aTableIsNotMadeOfAProgrammeInJson() throws IOException {
        Path problem =
                Files.copy(
                        Path.of("docs/formats/programme.example.json"),
                        folder.resolve("example.json"));

        assertThat(typist.run("solve", problem, "--steps", 1, "--out", folder.resolve("x.xlsx")))
                .isEqualTo(1);
        assertThat(typist.complained()).contains("a table is written only of a programme");
    }

    @Test
    void everyFaultOfAWorkbookIsPrintedAndNothingIsPlanned() throws IOException {
        Path problem =
                workbook(Book.small().sheet("Sessions", "Titre|Durée|Salles", "A|soon|Aulla"));

        assertThat(typist.run(Language.FR, "solve", problem)).isEqualTo(1);
        assertThat(typist.complained())
                .contains(
                        "Sessions, ligne 2, Durée\u00a0: «\u00a0soon\u00a0» n’est pas une durée",
                        "Sessions, ligne 2, Salles\u00a0: «\u00a0Aulla\u00a0» n’est pas");
        assertThat(typist.said()).isEmpty();
    }

    @Test
    void aTemplateIsWrittenOnceAndCanBePlanned() {
        Path file = folder.resolve("begin.xlsx");

        assertThat(typist.run(Language.FR, "template", file)).isZero();
        assertThat(typist.run(Language.FR, "template", file)).isEqualTo(1);
        assertThat(typist.complained()).contains("existe déjà");
        assertThat(typist.run("template", folder.resolve("begin.ods"))).isEqualTo(1);
        assertThat(typist.run("template", file, "--steps", 1)).isEqualTo(2);
        assertThat(typist.run("solve", file, "--steps", 500)).isZero();
        assertThat(typist.said()).contains("Réparer ensemble");
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbook.example.xlsx", "workbook.example.en.xlsx"})
    void theExamplesOfTheGuideCanBeUsed(String example) {
        assertThat(typist.run("solve", Path.of("docs/formats", example), "--steps", 20_000))
                .isZero();
        assertThat(typist.complained()).contains("sessions: 13", "forbidden: 0, strong: 0");
    }
}
