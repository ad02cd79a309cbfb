package maillage.timetable.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import maillage.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookFaultsTest {
    @Test
    void allFaultsAreToldAtOnceEachWithItsCell() {
        Book book =
                Book.small()
                        .sheet("Personnes", "Nom|Disponibilités", "Amina Diallo|lundi", "|mardi")
                        .sheet(
                                "Sessions",
                                "Titre|Durée|Intervenants|Salles possibles|Public attendu",
                                "A|bientôt|Amina Dialo|Aulla|beaucoup",
                                "|60",
                                "",
                                "B||Amina Diallo|Kino");

        assertThat(book.faults(Language.FR))
                .containsExactly(
                        "Personnes, ligne 2, Disponibilités\u00a0: «\u00a0lundi\u00a0» n’est pas"
                                + " une heure d’ouverture de ces jours, ou n’est pas écrit"
                                + " ainsi\u00a0: mardi\u00a0; mardi matin\u00a0; 08/09/2026"
                                + " 9h-12h30\u00a0; avant 15h.",
                        "Personnes, ligne 3, Nom\u00a0: Cette case ne peut pas être vide.",
                        "Sessions, ligne 2, Durée\u00a0: «\u00a0bientôt\u00a0» n’est pas une"
                                + " durée\u00a0: 90, 1h30 ou 01:30, un jour au plus.",
                        "Sessions, ligne 2, Salles possibles\u00a0: «\u00a0Aulla\u00a0» n’est pas"
                                + " dans la feuille Salles. Est-ce «\u00a0Aula\u00a0»\u00a0?",
                        "Sessions, ligne 2, Public attendu\u00a0: Un nombre entier de 0 à 100000"
                                + " est attendu ici.",
                        "Sessions, ligne 2, Intervenants\u00a0: «\u00a0Amina Dialo\u00a0» n’est"
                                + " pas dans la feuille Personnes. Est-ce «\u00a0Amina"
                                + " Diallo\u00a0»\u00a0?",
                        "Sessions, ligne 3, Titre\u00a0: Cette case ne peut pas être vide.",
                        "Sessions, ligne 5, Durée\u00a0: Cette case ne peut pas être vide.",
                        "Sessions, ligne 5, Salles possibles\u00a0: «\u00a0Kino\u00a0» n’est pas"
                                + " dans la feuille Salles.");
        assertThat(book.faults(Language.EN))
                .hasSize(9)
                .contains(
                        "Sessions, row 2, Durée: “bientôt” is not a duration: 90, 1h30 or 01:30,"
                                + " a day at most.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Titre|Durée|Jour|Début                !A|60|mardi|9h         !Sessions, row 2, Début: Day, start and room go together",
                "Titre|Durée|Jour|Début|Salle          !A|60|jeudi|9h|Aula    !Sessions, row 2, Jour: “jeudi” is not a day",
                "Titre|Durée|Jour|Début|Salle          !A|60|mardi|25h|Aula   !Sessions, row 2, Début: “25h” is not a time",
                "Titre|Durée|Jour|Début|Salle          !A|60|mardi|7h|Aula    !Sessions, row 2, Début: “2026-09-08T07:00” is not a possible start",
                "Titre|Durée|Salle                     !A|60|Aula             !Sessions, row 2: Day, start and room go together",
                "Titre|Durée|Fixe                      !A|60|oui              !Sessions, row 2, Fixe: A fixed session has a day",
                "Titre|Durée|Fixe                      !A|60|peut-être        !Sessions, row 2, Fixe: “peut-être” is neither yes nor no",
                "Titre|Durée                           !A|10h                 !Sessions, row 2, Durée: The duration exceeds",
                "Titre|Durée                           !A|52                  !Sessions, row 2, Durée: The duration is a multiple of 5",
                "Titre|Durée                           !A|49h                 !Sessions, row 2, Durée: “49h” is not a duration",
                "Titre|Durée|Heures possibles          !A|60|demain           !Sessions, row 2, Heures possibles: “demain” is no opening hour",
                "Titre|Durée|Heures possibles          !A|60|10/09/2026       !Sessions, row 2, Heures possibles: “10/09/2026” is no opening hour",
                "Titre|Durée|Heures possibles          !A|60|mardi 12h-10h    !Sessions, row 2, Heures possibles: “mardi 12h-10h” is no opening hour",
                "Titre|Durée|Équipement                !A|60|visi             !Sessions, row 2, Équipement: “visi” is not in the sheet Rooms. Is it “visio”?",
                "Id|Titre|Durée                        !a|A|60\\na|B|60       !Sessions, row 3, Id: “a” is there twice.",
                "Titre|Durée|Titre                     !A|60|B                !Sessions, row 1, Titre: Two columns say the same.",
                "Titre|Salles possibles                !A|Aula                !Sessions, row 1: The column “Duration” is missing."
            })
    void aFaultNamesItsCell(String headings, String rows, String told) {
        String[] lines = (headings + "\n" + rows.replace("\\n", "\n")).split("\n");

        assertThat(Book.small().sheet("Sessions", lines).faults(Language.EN))
                .anySatisfy(fault -> assertThat(fault).startsWith(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Ordres      !Avant|Après      !A|B      !Ordres, row 2, Après: “B” is not in the sheet Sessions.",
                "Ordres      !Avant|Après      !A|Pause  !Ordres, row 2, Après: Several sessions are called “Pause”",
                "Ordres      !Avant|Après      !A|       !Ordres, row 2, Après: This cell cannot be empty.",
                "Ordres      !Avant|Après      !A|A      !Ordres, row 2: “A” is set against itself",
                "Répétitions !Sessions         !A        !Répétitions, row 2, Sessions: A repetition has at least two sessions.",
                "Répétitions !Sessions|Apart by!A;C|year !Répétitions, row 2, Apart by: One of these words is expected here: time, half-day, day.",
                "Règles      !Règle|Niveau     !gravity|weak !Règles, row 2, Règle: “gravity” is not a rule.",
                "Règles      !Règle|Niveau     !capacity|high !Règles, row 2, Niveau: One of these words is expected here: forbidden, strong, weak, note.",
                "Publics     !Nom|Places       !x|1      !Publics, row 1: The column “Sessions” is missing.",
                "Parcours    !Nom|Même salle   !x|1\\nX|0 !Parcours, row 3, Nom: “X” is there twice.",
                "Days        !Date|From|To     !2026-09-08|9|8 !Days: Two sheets stand for Days.",
                "Personnes   !Qui|Quand        !Amina|mardi !Personnes: No row there holds the headings of the sheet People."
            })
    void aFaultOfAnotherSheetNamesItsCellToo(
            String sheet, String headings, String rows, String told) {
        String[] lines = (headings + "\n" + rows.replace("\\n", "\n")).split("\n");
        Book book =
                Book.small()
                        .sheet("Sessions", "Titre|Durée", "A|60", "C|60", "Pause|60", "Pause|60")
                        .sheet(sheet, lines);

        assertThat(book.faults(Language.EN))
                .anySatisfy(fault -> assertThat(fault).startsWith(told));
    }

    @Test
    void ordersThatGoRoundAreToldAtTheirRow() {
        assertThat(
                        Book.small()
                                .sheet("Sessions", "Titre|Durée", "A|60", "B|60")
                                .sheet("Ordres", "Avant|Après", "A|B", "B|A")
                                .faults(Language.EN))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Ordres, row 2: ")
                .contains("B ← A ← B");
    }

    @Test
    void aWorkbookWithoutSessionsSaysWhatItHas() {
        assertThat(Book.small().faults(Language.FR))
                .containsExactly(
                        "Aucune feuille ne s’appelle Sessions. Celles qui sont là\u00a0: Jours,"
                                + " Salles.");
    }

    @Test
    void daysAndRoomsAreMissedWhereNothingTellsThem() {
        assertThat(new Book().sheet("Sessions", "Titre|Durée", "A|60").faults(Language.EN))
                .containsExactly(
                        "There is no day: add a sheet Days, or give sessions their day and start.",
                        "There is no room: add a sheet Rooms, or name them in the sessions.");
    }

    @Test
    void noMoreThanTwoHundredFaultsAreTold() {
        String[] lines = new String[300];
        java.util.Arrays.fill(lines, "A|soon");
        lines[0] = "Titre|Durée";

        assertThat(Book.small().sheet("Sessions", lines).faults(Language.EN)).hasSize(200);
    }

    @Test
    void aFaultShowsNothingThatMovesACursor() {
        List<String> faults =
                Book.small()
                        .sheet(
                                "Sessions",
                                sheet -> {
                                    sheet.value(0, 0, "Titre");
                                    sheet.value(0, 1, "Durée");
                                    sheet.value(1, 0, "A");
                                    sheet.value(1, 1, "1\t2" + "x".repeat(500));
                                })
                        .faults(Language.EN);

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst()).contains("1·2xx").hasSizeLessThan(200);
    }
}
