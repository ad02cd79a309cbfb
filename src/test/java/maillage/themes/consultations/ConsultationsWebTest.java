package maillage.themes.consultations;

import static maillage.cast.People.CLAIRE;
import static maillage.cast.People.CONSULTATION;
import static maillage.cast.People.CYCLE_2026;
import static maillage.cast.People.FINANCE;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.SALOME;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ConsultationsWebTest {
    private static final String THEMES = "/consultations/themes-2026";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void visitorsReadWhatIsOpenAndWhatHappensNow() {
        Visitor anyone = visitors.anyone();
        assertThat(anyone.get("/consultations").text()).contains("Les thèmes de l’année");
        String page = anyone.get(THEMES).text();
        assertThat(page)
                .contains("Les propositions sont attendues")
                .contains("30 avril 2026")
                .contains("Discuter et rapprocher");
        assertThat(anyone.get("/groups").text()).contains("Les thèmes de l’année");
        assertThat(anyone.get("/sitemap.xml").body()).contains("/consultations/themes-2026");
        assertThat(anyone.get("/en/consultations/themes-2026").text())
                .contains("The themes of the year")
                .contains("Proposals are awaited");
    }

    @Test
    void whomAPhaseIsForIsSaidAndAskedWhereItIsKept() {
        db.sql("update themes.phase set open_to = 'staff'").update();
        long kept =
                db.sql("select count(*) from themes.phase where kind in ('propose', 'discuss')")
                        .query(Long.class)
                        .single();
        db.sql(
                        """
                        insert into themes.phase (consultation_id, kind, starts_at, ends_at, open_to)
                        select id, 'follow', '2027-01-01T00:00Z', '2027-02-01T00:00Z', 'staff' from themes.consultation
                        on conflict (consultation_id, kind) do nothing
                        """)
                .update();
        String page = visitors.anyone().get(THEMES).text();
        assertThat(page.split("Pour l’équipe d’animation", -1)).hasSize((int) kept + 1);
        var form = visitors.as(MAELLE).get("/consultations/new").page();
        assertThat(form.select("select[name$=-for]").eachAttr("name"))
                .containsExactly("propose-for", "discuss-for");
    }

    @Test
    void aConsultationBeingPreparedIsTheTeamsAlone() {
        db.sql("update themes.consultation set state = 'draft'").update();
        assertThat(visitors.anyone().get(THEMES).status()).isEqualTo(404);
        assertThat(visitors.as(INES).get(THEMES).status()).isEqualTo(404);
        assertThat(visitors.as(YANIS).get(THEMES).status()).isEqualTo(404);
        assertThat(visitors.as(MAELLE).get(THEMES).status()).isEqualTo(200);
        assertThat(visitors.anyone().get("/groups").text()).doesNotContain("thèmes de l’année");
        assertThat(visitors.anyone().get("/sitemap.xml").body()).doesNotContain("themes-2026");
        assertThat(visitors.as(INES).get("/consultations").text())
                .doesNotContain("thèmes de l’année");
    }

    @Test
    void aConsultationOfAGroupStaysWithinIt() {
        db.sql("update themes.consultation set group_id = :group")
                .param("group", FINANCE.value())
                .update();
        assertThat(visitors.anyone().get(THEMES).status()).isEqualTo(404);
        assertThat(visitors.as(SALOME).get(THEMES).status()).isEqualTo(404);
        assertThat(visitors.as(CLAIRE).get(THEMES).status()).isEqualTo(404);
        assertThat(visitors.as(INES).get(THEMES).status()).isEqualTo(200);
    }

    @Test
    void aFacilitatorPreparesOneForTheirGroupOpensItAndClosesIt() {
        Visitor yanis = visitors.as(YANIS);
        assertThat(yanis.get("/consultations/new").page().select("#host option")).hasSize(1);
        Visitor.Answer made = yanis.post("/consultations", filled(Map.of()));
        assertThat(made.status()).isEqualTo(303);
        String address = made.location();
        assertThat(address).isEqualTo("/consultations/notre-question-2026");
        assertThat(visitors.as(INES).get(address).status()).isEqualTo(404);
        assertThat(yanis.post(address + "/opening", Map.of()).status()).isEqualTo(303);
        assertThat(visitors.as(INES).get(address).text())
                .contains("Notre question")
                .contains("Pour les organisations du groupe");
        assertThat(yanis.post(address + "/closure", Map.of()).status()).isEqualTo(303);
        assertThat(yanis.get(address).text())
                .contains("Cette consultation est close")
                .contains("a ouvert la consultation");
        assertThat(
                        yanis.post("/consultations", filled(Map.of("host", CYCLE_2026.toString())))
                                .status())
                .as("a year is not a group facilitator's")
                .isEqualTo(422);
    }

    @Test
    void phasesThatOverlapAreToldAtTheirFieldAndWhatWasTypedStays() {
        Visitor.Answer answer =
                visitors.as(YANIS)
                        .post(
                                "/consultations",
                                filled(
                                        Map.of(
                                                "discuss-from", "2026-04-15",
                                                "discuss-to", "2026-05-10",
                                                "discuss-for", "members",
                                                "vote-from", "2026-06-10",
                                                "vote-to", "")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().selectFirst("#vote-to-err")).isNotNull();
        assertThat(answer.page().selectFirst("#titles-fr").attr("value"))
                .isEqualTo("Notre question");
        Visitor.Answer again =
                visitors.as(YANIS)
                        .post(
                                "/consultations",
                                filled(
                                        Map.of(
                                                "discuss-from", "2026-04-15",
                                                "discuss-to", "2026-05-10",
                                                "discuss-for", "members")));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().selectFirst("#discuss-from-err").text())
                .contains("avant la fin de la précédente");
    }

    @Test
    void whoMovedAPhaseAndFromWhenToWhenCanBeRead() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(THEMES + "/edition");
        var fields = new HashMap<String, String>();
        fields.put("version", "0");
        fields.put("titles-fr", "Les thèmes de l’année");
        fields.put("propose-from", "2026-03-01");
        fields.put("propose-to", "2026-04-20");
        fields.put("discuss-from", "2026-05-01");
        fields.put("discuss-to", "2026-05-31");
        for (String phase : new String[] {"propose", "discuss", "vote"}) {
            fields.put(phase + "-for", "members");
        }
        assertThat(maelle.post(THEMES + "/edition", fields).status()).isEqualTo(303);
        assertThat(maelle.get(THEMES).text())
                .contains("Proposer", "2026-03-01 – 2026-04-30", "2026-03-01 – 2026-04-20")
                .contains("2026-06-01 – 2026-06-15 → ∅")
                .doesNotContain("2026-05-01 – 2026-05-31");
    }

    @Test
    void lineBreaksCountOnceHoweverTheBrowserSendsThem() {
        String lines = "\r\n".repeat(1000) + "x".repeat(3000);
        var fields =
                filled(Map.of("introduction-fr", "a" + lines.substring(0, lines.length() - 1)));
        assertThat(visitors.as(YANIS).post("/consultations", fields).status()).isEqualTo(303);
        Visitor ines = visitors.as(INES);
        ines.get(THEMES + "/proposals/1");
        assertThat(
                        ines.post(
                                        THEMES + "/proposals/1/withdrawal",
                                        Map.of(
                                                "reason",
                                                "a" + "\r\n".repeat(500) + "b".repeat(499)))
                                .status())
                .isEqualTo(303);
    }

    @Test
    void theDatabaseRefusesTwoPhasesAtOnce() {
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "update themes.phase set ends_at = '2026-05-02T00:00Z' where consultation_id = :id and kind = 'propose'")
                                        .param("id", CONSULTATION.value())
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("phase_one_at_a_time");
    }

    @Test
    void whoeverSavesSecondIsToldAndKeepsWhatTheyTyped() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(THEMES + "/edition");
        var fields = new HashMap<>(filled(Map.of("version", "0", "propose-for", "members")));
        assertThat(maelle.post(THEMES + "/edition", fields).status()).isEqualTo(303);
        fields.put("titles-fr", "Ma version");
        Visitor.Answer late = maelle.post(THEMES + "/edition", fields);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Notre question");
        assertThat(late.page().selectFirst("#titles-fr").attr("value")).isEqualTo("Ma version");
        assertThat(maelle.get(THEMES).text())
                .contains("Notre question")
                .doesNotContain("Ma version");
    }

    @Test
    void onlyWhoeverLeadsItChangesIt() {
        for (var other : new maillage.kernel.PersonId[] {YANIS, CLAIRE}) {
            assertThat(visitors.as(other).get(THEMES + "/edition").status()).isEqualTo(404);
            assertThat(visitors.as(other).post(THEMES + "/closure", Map.of()).status())
                    .isEqualTo(404);
        }
        assertThat(visitors.as(INES).post(THEMES + "/closure", Map.of()).status()).isEqualTo(403);
    }

    private static Map<String, String> filled(Map<String, String> more) {
        var fields = new HashMap<String, String>();
        fields.put("host", FINANCE.toString());
        fields.put("titles-fr", "Notre question");
        fields.put("introduction-fr", "Ce que nous voulons savoir.");
        fields.put("propose-from", "2026-04-01");
        fields.put("propose-to", "2026-04-30");
        fields.put("propose-for", "group");
        fields.putAll(more);
        return fields;
    }

    @Test
    void aConsultationOfAYearInPreparationIsNotReadYet() {
        db.sql("update groups.cycle set state = 'draft' where id = :id")
                .param("id", CYCLE_2026.value())
                .update();
        assertThat(visitors.anyone().get(THEMES).status()).isEqualTo(404);
        assertThat(visitors.as(INES).get(THEMES).status()).isEqualTo(404);
        assertThat(visitors.as(MAELLE).get(THEMES).status()).isEqualTo(200);
    }

    @Test
    void aPhaseKeptToAGroupOrToTheTeamIsNotForOtherMembers() {
        openTo("staff");
        assertThat(visitors.as(INES).get(THEMES + "/drafts/new").status()).isEqualTo(403);
        assertThat(visitors.as(MAELLE).get(THEMES + "/drafts/new").status()).isEqualTo(200);
        openTo("group");
        assertThat(visitors.as(INES).get(THEMES + "/drafts/new").status())
                .as("of a year there is no group")
                .isEqualTo(403);
    }

    @Test
    void aConsultationWithoutAPhaseIsNotOpened() {
        db.sql("update themes.consultation set state = 'draft'").update();
        db.sql("delete from themes.phase").update();
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(THEMES);
        assertThat(maelle.post(THEMES + "/opening", Map.of()).status()).isEqualTo(403);
        assertThat(visitors.anyone().get(THEMES).status()).isEqualTo(404);
    }

    @Test
    void whatIsClosedDoesNotOpenAgain() {
        db.sql("update themes.consultation set state = 'closed'").update();
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(THEMES);
        maelle.post(THEMES + "/opening", Map.of());
        assertThat(maelle.get(THEMES).text()).contains("Cette consultation est close");
    }

    @Test
    void nothingIsPutToAYearOrAGroupThatIsOver() {
        db.sql("update groups.cycle set state = 'closed' where id = :id")
                .param("id", CYCLE_2026.value())
                .update();
        assertThat(visitors.as(MAELLE).post("/consultations", filled(Map.of())).status())
                .isEqualTo(422);
    }

    private void openTo(String whom) {
        db.sql("update themes.phase set open_to = :whom").param("whom", whom).update();
    }
}
