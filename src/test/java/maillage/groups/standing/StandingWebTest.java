package maillage.groups.standing;

import static maillage.cast.People.INES;
import static maillage.cast.People.MARCH;
import static maillage.cast.People.MAY;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class StandingWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void anActiveMemberReadsByWhichMeetingsAndWhatItGives() {
        String page = visitors.as(INES).get("/standing").text();
        assertThat(page)
                .contains("Active depuis le 12 mars 2026")
                .contains("2 réunions sur 2, le 22 janvier et le 12 mars")
                .contains("Plénière de lancement, 22 janvier 2026")
                .contains("Bastien Corvelo, en suppléance")
                .contains("Une entrée au Forum mondial")
                .contains("20 points");
    }

    @Test
    void whoIsNotActiveReadsWhatIsMissingAndTheNextDates() {
        String page = visitors.as(OUMAR).get("/en/standing").text();
        assertThat(page)
                .contains("1 of 2")
                .contains("One presence is missing")
                .contains("12 May 2026")
                .contains("What being active would give One entry to the World Forum");
    }

    @Test
    void whatBeingActiveGivesIsNotPromisedToWhoIsNot() {
        String page = visitors.as(OUMAR).get("/en/standing").text();
        String missing = "What being active would give";
        assertThat(page.substring(0, page.indexOf(missing)))
                .contains("One entry to the year’s events")
                .doesNotContain("One entry to the World Forum");
        assertThat(visitors.as(INES).get("/en/standing").text()).doesNotContain(missing);
    }

    @Test
    void anExportOfStandingIsOnTheTrail() {
        Visitor yanis = visitors.as(YANIS);
        yanis.get("/staff/standing/export.csv?standing=active");
        assertThat(
                        db.sql(
                                        "select actor_id || ' ' || (details ->> 'lines') from identity.trail where action = 'standing-exported'")
                                .query(String.class)
                                .list())
                .containsExactly(YANIS + " 1");
    }

    @Test
    void whatAListBringsIsNoCorrectionAndWhatItChangesIs() {
        db.sql(
                        """
                        insert into meetings.presence_change (meeting_id, person_id, before, after, at, reason)
                        select meeting_id, person_id, null, to_jsonb(p), now(), 'import' from meetings.presence p
                        union all
                        select meeting_id, person_id, to_jsonb(p), null, now(), 'import' from meetings.presence p where meeting_id = :march and person_id = :ines
                        """)
                .param("march", MARCH.value())
                .param("ines", INES.value())
                .update();
        assertThat(
                        visitors.as(INES)
                                .get("/standing")
                                .page()
                                .select("q, li:contains(Reprise d’une liste)"))
                .hasSize(1);
    }

    @Test
    void aCorrectionOfAttendanceShowsAtOnce() {
        db.sql("delete from meetings.presence where meeting_id = :march and person_id = :ines")
                .param("march", MARCH.value())
                .param("ines", INES.value())
                .update();
        assertThat(visitors.as(INES).get("/standing").text())
                .contains("1 sur 2")
                .doesNotContain("Active depuis");
    }

    @Test
    void theOrganisationReadsWhoCorrectedItsAttendanceAndWhy() {
        visitors.as(YANIS)
                .post(
                        "/meetings/" + MARCH + "/presence/people/" + INES,
                        Map.of("mode", "absent", "reason", "Elle écoutait une autre réunion."));
        assertThat(visitors.as(INES).get("/en/standing").text())
                .contains("1 of 2")
                .contains("First meeting, 12 March 2026. Inès Maubert, “remote” becomes “absent”.")
                .contains("Elle écoutait une autre réunion. Yanis Belcourt");
        assertThat(visitors.as(OUMAR).get("/standing").text())
                .doesNotContain("Présences corrigées");
    }

    @Test
    void aThirdMeetingDoesNotChangeWhichTwoMadeItActive() {
        db.sql(
                        """
                        insert into meetings.presence (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at)
                        select gen_random_uuid(), :may, person_id, organisation_id, mandate_id, capacity, mode, recorded_at
                        from meetings.presence where meeting_id = :march and person_id = :ines
                        """)
                .param("may", MAY.value())
                .param("march", MARCH.value())
                .param("ines", INES.value())
                .update();
        assertThat(visitors.as(INES).get("/en/standing").text())
                .contains("2 of 2 meetings, 22 January and 12 March The presences")
                .contains("12 May 2026");
    }

    @Test
    void theTeamFiltersCountsAndExports() {
        Visitor yanis = visitors.as(YANIS);
        Visitor.Answer list = yanis.get("/staff/standing?standing=active");
        assertThat(list.page().select("table.listed tbody tr")).hasSize(1);
        assertThat(list.text())
                .contains("Les Toits de l’Ourse")
                .contains("Une organisation active sur 5");
        assertThat(list.page().select("svg.chart rect")).hasSize(8);
        Visitor.Answer file = yanis.get("/staff/standing/export.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body())
                .contains("Les Discrètes")
                .contains("citation")
                .contains("2026-03-12");
        assertThat(yanis.get("/staff/standing/" + TOITS).text())
                .contains("Active depuis le 12 mars 2026");
    }

    @Test
    void standingOfAllIsTheTeamsAlone() {
        assertThat(visitors.as(INES).get("/staff/standing").status()).isEqualTo(403);
        assertThat(visitors.anyone().get("/standing").status()).isEqualTo(303);
    }
}
