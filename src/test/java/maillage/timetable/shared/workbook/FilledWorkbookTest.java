package maillage.timetable.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.exchange.Sheets;
import maillage.platform.exchange.Table;
import maillage.platform.exchange.TableFile;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Timetable;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;

class FilledWorkbookTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);
    private static final Timetable TIMETABLE =
            new Timetable(
                    Map.of(
                            "=SUM(A1)", new Place(TUESDAY.atTime(14, 0), "Aula"),
                            "Pause (2)", new Place(TUESDAY.atTime(10, 30), "Atelier")));

    private static ProgrammeWorkbook workbook() {
        return Book.small()
                .sheet("Budget", "Poste|Euros", "Thé|12", "", "-total|012")
                .sheet(
                        "Sessions",
                        "Notre programme",
                        "Titre|Durée|Notes",
                        "=SUM(A1)|90|@home",
                        "Pause|30",
                        "Pause|30|007")
                .read();
    }

    private static List<Sheets.Sheet> written() {
        List<LocalizedText> told = List.of(LocalizedText.frEn("=tout va", "=all is well"));
        byte[] bytes = workbook().filled(TIMETABLE).xlsx(told, Language.EN);
        return ((Sheets.Read) TableFile.sheets(bytes)).sheets();
    }

    @Test
    void theSessionsAreSortedByTimeWithTheirPlaces() {
        Sheets.Sheet sessions =
                written().stream()
                        .filter(one -> one.name().equals("Sessions"))
                        .findFirst()
                        .orElseThrow();

        assertThat(sessions.rows())
                .extracting(Table.Row::cells)
                .containsExactly(
                        List.of("Notre programme"),
                        List.of("Titre", "Durée", "Notes", "Day", "Start", "End", "Room", "Id"),
                        List.of(
                                "Pause",
                                "30",
                                "007",
                                "2026-09-08",
                                "10:30",
                                "11:00",
                                "Atelier",
                                "Pause (2)"),
                        List.of("=SUM(A1)", "90", "@home", "2026-09-08", "14:00", "15:30", "Aula"),
                        List.of("Pause", "30"));
        assertThat(sessions.rows()).extracting(Table.Row::line).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void otherSheetsStayAsTheyWere() {
        assertThat(written())
                .extracting(Sheets.Sheet::name)
                .containsExactly("Jours", "Salles", "Budget", "Sessions", "To know");
        assertThat(written().get(2).rows())
                .extracting(row -> row.line() + " " + row.cells())
                .containsExactly("1 [Poste, Euros]", "2 [Thé, 12]", "4 [-total, 012]");
    }

    @Test
    void whatIsToBeKnownHasASheet() {
        assertThat(written().getLast().rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("To know about this timetable"), List.of("=all is well"));
    }

    @Test
    void nothingWrittenIsAFormula() throws IOException {
        byte[] bytes = workbook().filled(TIMETABLE).xlsx(List.of(), Language.FR);
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                String text =
                        new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).doesNotContain("<f>", "<f ");
            }
        }
        assertThat(
                        new String(
                                workbook().filled(TIMETABLE).csv(Language.FR),
                                StandardCharsets.UTF_8))
                .contains(
                        "'=SUM(A1)",
                        "'@home",
                        "Titre,Durée,Notes,Jour,Début,Fin,Salle,Identifiant");
    }

    @Test
    void aWrittenWorkbookIsASolutionAndAProgrammeAgain() {
        ProgrammeWorkbook workbook = workbook();
        byte[] xlsx = workbook.filled(TIMETABLE).xlsx(List.of(), Language.FR);
        byte[] csv = workbook.filled(TIMETABLE).csv(Language.EN);

        assertThat(workbook.timetable(xlsx)).isEqualTo(TIMETABLE);
        assertThat(workbook.timetable(csv)).isEqualTo(TIMETABLE);
        ProgrammeWorkbook again = ProgrammeWorkbook.read(xlsx);
        assertThat(again.programme().existing()).isEqualTo(TIMETABLE);
        assertThat(
                        new LinkedHashMap<>(
                                again.timetable(again.filled(TIMETABLE).csv(Language.FR)).places()))
                .isEqualTo(TIMETABLE.places());
        assertThat(again.remarks().toString()).contains("Notes").doesNotContain("savoir");
    }

    @Test
    void aSolutionThatIsWrongIsToldByItsCell() {
        String table =
                """
                Titre,Jour,Début,Salle
                Pause,2026-09-08,09:10,Aula
                Goûter,2026-09-08,09:30,Aula
                =SUM(A1),2026-09-08,09:00,Aulla
                """;

        assertThatThrownBy(() -> workbook().timetable(table.getBytes(StandardCharsets.UTF_8)))
                .hasMessage(
                        "row 3, Titre: The programme has no session “Goûter”.\n"
                                + "row 4, Salle: “Aulla” is not in the sheet Rooms. Is it “Aula”?\n"
                                + "row 2, Début: “2026-09-08T09:10” is not a possible start:"
                                + " outside the opening hours, or between two steps.");
    }
}
