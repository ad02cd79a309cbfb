package maillage.groups.group;

import static maillage.cast.People.ADELE;
import static maillage.cast.People.CLAIRE;
import static maillage.cast.People.INES;
import static maillage.cast.People.SALOME;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import maillage.cast.Cast;
import maillage.cast.People;
import maillage.groups.AYear;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class GroupWebTest {
    private static final String FINANCE = "/groupes/2026/finance-solidaire";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void aVisitorReadsTheQuestionAndTheThreadOfTheYear() {
        Visitor.Answer page = visitors.anyone().get(FINANCE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().selectFirst("h1").text()).isEqualTo("Finance solidaire");
        assertThat(page.page().select(".thread .past")).hasSize(2);
        assertThat(page.page().select(".thread .next").text())
                .contains("12 mai")
                .contains("Trois montages");
        assertThat(page.text())
                .contains("2 organisations présentes")
                .contains("Yanis Belcourt")
                .doesNotContain("Inès Maubert");
    }

    @Test
    void anOrganisationThatDeclinedCitationCountsButIsNotShownToVisitors() {
        Visitor.Answer page = visitors.anyone().get(FINANCE);
        assertThat(page.text())
                .contains("4 organisations")
                .contains("a demandé à ne pas être citée")
                .doesNotContain("Discrètes");
    }

    @Test
    void membersSeeWhoDeclinedCitation() {
        assertThat(visitors.as(SALOME).get(FINANCE).text()).contains("Les Discrètes");
    }

    @Test
    void theWorkspaceIsForTheGroupsOwnPeople() {
        assertThat(visitors.as(ADELE).get(FINANCE).text())
                .contains("Inès Maubert")
                .contains("Répondre pour le 12 mai");
        assertThat(visitors.as(SALOME).get(FINANCE).text()).doesNotContain("Inès Maubert");
    }

    @Test
    void whatWasDecidedIsReadByMembersOnceTheMinutesAreAndByTheGroupAtOnce() {
        db.sql(
                        """
                        insert into meetings.decision (id, meeting_id, number, host_id, text, taken_at)
                        select gen_random_uuid(), id, 7, host_id, 'Les témoins sont rémunérés.', ends_at from meetings.meeting where id = :march
                        """)
                .param("march", People.MARCH.value())
                .update();
        assertThat(decided(visitors.as(INES))).isTrue();
        assertThat(decided(visitors.as(SALOME))).isFalse();
        db.sql(
                        """
                        insert into meetings.minutes_version (meeting_id, number, based_on, body, saved_at, saved_by)
                        values (:march, 1, 0, 'Dit.', now(), :yanis);
                        insert into meetings.minutes_publication (meeting_id, number, published_at, published_by)
                        values (:march, 1, now(), :yanis)
                        """)
                .param("march", People.MARCH.value())
                .param("yanis", YANIS.value())
                .update();
        assertThat(decided(visitors.as(SALOME))).isTrue();
        assertThat(decided(visitors.anyone())).isFalse();
    }

    private static boolean decided(Visitor reader) {
        return reader.get(FINANCE).text().contains("Les témoins sont rémunérés.");
    }

    @Test
    void onlyTheFacilitatorOfThisGroupIsOfferedToChangeIt() {
        assertThat(visitors.as(YANIS).get(FINANCE).text())
                .contains("Modifier le groupe")
                .contains("Troisième réunion");
        assertThat(visitors.as(CLAIRE).get(FINANCE).text()).doesNotContain("Modifier le groupe");
        assertThat(visitors.as(INES).get(FINANCE).text())
                .doesNotContain("Modifier le groupe")
                .doesNotContain("Troisième réunion");
    }

    @Test
    void theSectorsThatNobodySpeaksForAreSaid() {
        assertThat(visitors.anyone().get(FINANCE).page().select(".notice").text())
                .contains("Organisations de jeunesse")
                .doesNotContain("Syndicats");
    }

    @Test
    void aGroupOfAYearInPreparationDoesNotExistForVisitors() {
        AYear year = new AYear(db);
        year.group(
                year.cycle(
                        "2027",
                        java.time.LocalDate.of(2027, 1, 1),
                        java.time.LocalDate.of(2027, 12, 31),
                        "draft"),
                "Climat");
        assertThat(visitors.anyone().get("/groupes/2027/climat").status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/groupes/2027").status()).isEqualTo(404);
        assertThat(visitors.as(maillage.cast.People.MAELLE).get("/groupes/2027/climat").status())
                .isEqualTo(200);
    }

    @Test
    void theOverviewTellsTheNextDateOfEachGroupInBothLanguages() {
        assertThat(visitors.anyone().get("/groupes").text())
                .contains("2 groupes")
                .contains("prochaine réunion le 12 mai 2026")
                .contains("5 organisations");
        assertThat(visitors.anyone().get("/en/groups").text())
                .contains("Solidarity finance")
                .contains("next meeting on 12 May 2026");
    }
}
