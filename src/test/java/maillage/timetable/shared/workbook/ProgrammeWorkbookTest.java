package maillage.timetable.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import maillage.kernel.Language;
import maillage.timetable.shared.programme.Apart;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Order;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Repeats;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleTerms;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeWorkbookTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 9);

    @Test
    void aTitleAndADurationAreEnough() {
        Programme programme =
                Book.small().sheet("Sessions", "Titre|Durée", "Réparer|90").read().programme();

        assertThat(programme.edition().days())
                .containsExactly(
                        new Day(TUESDAY, LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        new Day(WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThat(programme.edition().step()).isEqualTo(30);
        assertThat(programme.rooms())
                .extracting(room -> room.id() + " " + room.capacity() + " " + room.features())
                .containsExactly("Aula 200 []", "Atelier 30 [écran, visio]");
        Session session = programme.sessions().getFirst();
        assertThat(session.id()).isEqualTo("Réparer");
        assertThat(session.duration()).isEqualTo(90);
    }

    @Test
    void whatAnOrganiserAsksOfASessionIsKept() {
        Session session =
                Book.small()
                        .sheet(
                                "Programme",
                                "Titre|Durée|Intervenants|Présence souhaitée|Parcours|Public attendu|Équipement nécessaire|Salles possibles|Salles préférées|Heures possibles|Heures préférées|Arrête tout|Fixe|Jour|Début|Salle",
                                "Réparer|1h30|Amina Diallo ; Bruno|Chloé|Quartiers|25|ECRAN|aula;atelier|Atelier|mardi ; 09/09/2026 9h-12h|matin|oui|oui|mardi|9:30|Atelier")
                        .read()
                        .programme()
                        .sessions()
                        .getFirst();

        assertThat(session.people())
                .containsExactly(
                        new Part("Amina Diallo", "", Presence.REQUIRED),
                        new Part("Bruno", "", Presence.REQUIRED),
                        new Part("Chloé", "", Presence.WISHED));
        assertThat(session.tracks()).containsExactly("Quartiers");
        assertThat(session.expected()).isEqualTo(25);
        assertThat(session.features()).containsExactly("écran");
        assertThat(session.rooms()).containsExactly("Aula", "Atelier");
        assertThat(session.preferredRooms()).containsExactly("Atelier");
        assertThat(session.times())
                .containsExactly(
                        new Span(TUESDAY.atTime(9, 0), TUESDAY.atTime(18, 0)),
                        new Span(WEDNESDAY.atTime(9, 0), WEDNESDAY.atTime(12, 0)));
        assertThat(session.preferredTimes())
                .containsExactly(
                        new Span(TUESDAY.atTime(9, 0), TUESDAY.atTime(13, 0)),
                        new Span(WEDNESDAY.atTime(9, 0), WEDNESDAY.atTime(13, 0)));
        assertThat(session.blocks()).isEqualTo(Blocks.ALL);
        assertThat(session.pinned()).isTrue();
        assertThat(session.place()).isEqualTo(new Place(TUESDAY.atTime(9, 30), "Atelier"));
    }

    @Test
    void headingsAreReadInBothLanguagesWithoutCaseAndAccents() {
        Programme programme =
                new Book()
                        .sheet("SESSIONS", "TITLE|length|Speaker|Notes", "Repair|90|Amina|call her")
                        .sheet("Days", "date|FROM|to", "2026-09-08|9am|6 pm")
                        .sheet("rooms", "Room|seats", "Hall|1 200")
                        .read()
                        .programme();

        assertThat(programme.edition().days())
                .containsExactly(new Day(TUESDAY, LocalTime.of(9, 0), LocalTime.of(18, 0)));
        assertThat(programme.rooms().getFirst().capacity()).isEqualTo(1200);
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndLeftAside() {
        ProgrammeWorkbook workbook =
                Book.small()
                        .sheet("Sessions", "Titre|Durée|Notes|Intervenants", "A|60|…|Amina, Bruno")
                        .sheet("Budget", "Poste|Euros", "Thé|12")
                        .read();

        assertThat(workbook.remarks())
                .extracting(words -> words.in(Language.FR).text())
                .containsExactly(
                        "Feuille laissée de côté\u00a0: Budget",
                        "Sessions\u00a0: colonnes laissées de côté\u00a0: Notes",
                        "Sessions, ligne 2, Intervenants\u00a0: «\u00a0Amina, Bruno\u00a0» compte"
                                + " pour un seul nom\u00a0; plusieurs se séparent par «\u00a0;\u00a0».");
    }

    @Test
    void spreadsheetsStoreDatesTimesAndLengthsAsNumbers() {
        Programme programme =
                new Book()
                        .sheet(
                                "Sessions",
                                sheet -> {
                                    List<String> headings =
                                            List.of("Titre", "Durée", "Jour", "Début", "Salle");
                                    for (int i = 0; i < headings.size(); i++) {
                                        sheet.value(0, i, headings.get(i));
                                    }
                                    sheet.value(1, 0, "A");
                                    sheet.value(1, 1, 1.5 / 24);
                                    sheet.style(1, 1).format("[h]:mm").set();
                                    sheet.value(1, 2, TUESDAY);
                                    sheet.style(1, 2).format("dd/mm/yyyy").set();
                                    sheet.value(1, 3, 9.75 / 24);
                                    sheet.value(1, 4, "Aula");
                                    sheet.value(4, 0, "C");
                                    sheet.value(4, 1, 60);
                                    sheet.value(4, 3, LocalDateTime.of(2026, 9, 8, 11, 30));
                                    sheet.style(4, 3).format("yyyy-mm-dd hh:mm").set();
                                    sheet.value(4, 4, "Aula");
                                })
                        .sheet(
                                "Jours",
                                sheet -> {
                                    sheet.value(0, 0, "Date");
                                    sheet.value(0, 1, "De");
                                    sheet.value(0, 2, "À");
                                    sheet.value(1, 0, TUESDAY);
                                    sheet.style(1, 0).format("yyyy-mm-dd").set();
                                    sheet.value(1, 1, 9 / 24.0);
                                    sheet.value(1, 2, 0.75);
                                    sheet.style(1, 2).format("hh:mm").set();
                                })
                        .read()
                        .programme();

        assertThat(programme.edition().days())
                .containsExactly(new Day(TUESDAY, LocalTime.of(9, 0), LocalTime.of(18, 0)));
        assertThat(programme.sessions())
                .extracting(session -> session.duration() + " " + session.place())
                .containsExactly(
                        "90 " + new Place(TUESDAY.atTime(9, 45), "Aula"),
                        "60 " + new Place(TUESDAY.atTime(11, 30), "Aula"));
    }

    @Test
    void whatTiesSessionsTogetherIsNamedByTitleOrId() {
        Programme programme =
                Book.small()
                        .sheet(
                                "Sessions",
                                "Id|Titre|Durée",
                                "a|Réparer|60",
                                "b|Réparer|60",
                                "|Partager|60")
                        .sheet("Ordres", "Avant|Après|Délai au moins", "a|partager|1h")
                        .sheet("Répétitions", "Sessions|Écartées de", "a ; b|jour")
                        .sheet("Publics", "Combien|Sessions|Doit tout suivre", "12|b;Partager|oui")
                        .sheet(
                                "Règles",
                                "Règle|Niveau|Poids",
                                "capacity|fort|7",
                                "Chaque jour porte sa part des sessions|Noté|")
                        .read()
                        .programme();

        assertThat(programme.orders()).containsExactly(new Order("a", "Partager", 60, 0, false));
        assertThat(programme.repeats()).containsExactly(new Repeats(List.of("a", "b"), Apart.DAY));
        assertThat(programme.audiences().getFirst().sessions()).containsExactly("b", "Partager");
        assertThat(programme.audiences().getFirst().hard()).isTrue();
        assertThat(programme.rules().of(Rule.CAPACITY)).isEqualTo(new RuleTerms(Level.STRONG, 7));
        assertThat(programme.rules().of(Rule.BALANCE).level()).isEqualTo(Level.NOTE);
    }

    @Test
    void sessionsOfOneTitleAreCounted() {
        Programme programme =
                Book.small()
                        .sheet("Sessions", "Titre|Durée", "Pause|30", "Pause|30", "Pause|30")
                        .read()
                        .programme();

        assertThat(programme.sessions())
                .extracting(Session::id)
                .containsExactly("Pause", "Pause (2)", "Pause (3)");
    }

    @ParameterizedTest
    @CsvSource({"60, 30", "50, 10", "45, 15", "35, 5", "90, 30"})
    void startsLieOnTheLargestGridThatFits(int minutes, int step) {
        assertThat(
                        Book.small()
                                .sheet("Sessions", "Titre|Durée", "A|" + minutes)
                                .read()
                                .programme()
                                .edition()
                                .step())
                .isEqualTo(step);
    }

    @Test
    void aTableThatHasPlacesNeedsNoOtherSheet() {
        String table =
                """
                Titre;Jour;Début;Fin;Salle
                Ouverture;08/09/2026;9h;10h;Aula
                Réparer;08/09/2026;10h15;11h45;Atelier
                """;
        Programme programme =
                ProgrammeWorkbook.read(table.getBytes(StandardCharsets.UTF_8)).programme();

        assertThat(programme.edition().days())
                .containsExactly(new Day(TUESDAY, LocalTime.of(9, 0), LocalTime.of(11, 45)));
        assertThat(programme.edition().step()).isEqualTo(15);
        assertThat(programme.sessions()).extracting(Session::duration).containsExactly(60, 90);
        assertThat(programme.rooms()).hasSize(2);
    }
}
