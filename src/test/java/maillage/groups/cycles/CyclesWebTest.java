package maillage.groups.cycles;

import static maillage.cast.People.CYCLE_2026;
import static maillage.cast.People.FINANCE;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import maillage.cast.Cast;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.identity.Roles;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class CyclesWebTest {
    private static final Map<String, String> NEXT =
            Map.of(
                    "names-fr",
                    "Cycle 2027",
                    "names-en",
                    "2027 cycle",
                    "starts",
                    "2027-01-01",
                    "ends",
                    "2027-12-31",
                    "seats",
                    "true");

    @Autowired private Visitors visitors;

    @Autowired private Groups groups;

    @Autowired private Roles roles;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void anyoneReadsTheRulesOfTheYearInPlainWords() {
        Visitor.Answer page = visitors.anyone().get("/cycles/2026");
        assertThat(page.text())
                .contains("active dès que 2 présences")
                .contains("au moins un mois à l’avance")
                .contains("Une entrée au Forum mondial")
                .contains("10 points par réunion");
        assertThat(visitors.anyone().get("/en/cycles/2026").text())
                .contains("as soon as 2 presences")
                .contains("One entry to the World Forum");
    }

    @Test
    void theNextCycleStartsFromTheLastWithItsGroupsSeatsAndTeam() {
        Visitor maelle = visitors.as(MAELLE);
        assertThat(maelle.post("/staff/cycles", NEXT).location()).isEqualTo("/equipe/cycles/2027");
        var next = groups.requireCycle("2027");
        assertThat(next.rules())
                .usingRecursiveComparison()
                .ignoringFields("drawSeed")
                .isEqualTo(groups.require(CYCLE_2026).rules());
        assertThat(groups.entitlements(next.id())).hasSize(3);
        WorkingGroup finance = groups.requireGroup("2027", "finance-solidaire");
        assertThat(finance.questions().isEmpty()).isTrue();
        assertThat(roles.holders(Role.FACILITATOR, Scope.group(finance.id())))
                .singleElement()
                .extracting("id")
                .isEqualTo(YANIS);
        assertThat(groups.groupsOf(TOITS, next.id()))
                .extracting(WorkingGroup::id)
                .containsExactly(finance.id());
        assertThat(maelle.get("/staff/cycles/2027").text())
                .contains("Poursuit Finance solidaire")
                .contains("Tirage au sort");
        assertThat(visitors.anyone().get("/cycles/2027").status()).isEqualTo(404);
    }

    @Test
    void aChangedRuleIsToldBesideWhatItWas() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.post("/staff/cycles", NEXT);
        maelle.get("/staff/cycles/2027");
        assertThat(maelle.post("/staff/cycles/2027", rules("3", "0")).status()).isEqualTo(303);
        maelle.post("/staff/cycles/2027/opening", Map.of());
        String page = visitors.anyone().get("/cycles/2027").text();
        assertThat(page)
                .contains("Ce qui change depuis « Cycle 2026 »")
                .contains("dès que 2 présences")
                .contains("dès que 3 présences");
        assertThat(maelle.get("/staff/cycles/2027").text())
                .contains("a changé une règle")
                .contains("a ouvert le cycle");
    }

    @Test
    void groupsRegroupWithTheirLineage() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.post("/staff/cycles", NEXT);
        maelle.get("/staff/cycles/2027");
        WorkingGroup action = groups.requireGroup("2027", "action-internationale");
        db.sql("delete from groups.seat where group_id = :id")
                .param("id", action.id().value())
                .update();
        maelle.post("/staff/cycles/2027/groups/" + action.id() + "/removal", Map.of());
        maelle.post(
                "/staff/cycles/2027/groups",
                List.of(
                        Map.entry("group-fr", "Finance et action"),
                        Map.entry("group-kind", "yearly-theme"),
                        Map.entry("group-relation", "merges"),
                        Map.entry("group-from", FINANCE.toString()),
                        Map.entry("group-from", maillage.cast.People.ACTION.toString())));
        maelle.post("/staff/cycles/2027/opening", Map.of());
        assertThat(visitors.anyone().get("/groupes/2027/finance-et-action").text())
                .contains("Regroupe Finance solidaire")
                .contains("Regroupe Action internationale");
        assertThat(visitors.anyone().get("/groupes/2026/action-internationale").text())
                .contains("Se regroupe dans Finance et action");
    }

    @Test
    void aRuleThatIsNoneIsRefusedAtItsFieldAndKept() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/staff/cycles/2026");
        Visitor.Answer answer = maelle.post("/staff/cycles/2026", rules("zero", "0"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().selectFirst("#threshold").attr("value")).isEqualTo("zero");
        assertThat(answer.page().selectFirst("#threshold-err").text()).contains("entre 1 et 50");
        assertThat(groups.require(CYCLE_2026).rules().threshold()).isEqualTo(2);
    }

    @Test
    void aPreviewSaysTheRulesAndSavesNothing() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/staff/cycles/2026");
        assertThat(maelle.post("/staff/cycles/2026/preview", rules("4", "0")).text())
                .contains("dès que 4 présences")
                .contains("Rien n’est encore enregistré");
        assertThat(groups.require(CYCLE_2026).rules().threshold()).isEqualTo(2);
    }

    @Test
    void theSecondOfTwoWhoSaveIsToldAndLosesNothing() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/staff/cycles/2026");
        assertThat(maelle.post("/staff/cycles/2026", rules("3", "0")).status()).isEqualTo(303);
        Visitor.Answer second = maelle.post("/staff/cycles/2026", rules("4", "0"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().selectFirst("#threshold").attr("value")).isEqualTo("4");
        assertThat(groups.require(CYCLE_2026).rules().threshold()).isEqualTo(3);
    }

    @Test
    void onlyAdministratorsPrepareCycles() {
        assertThat(visitors.as(YANIS).get("/staff/cycles").status()).isEqualTo(403);
        assertThat(visitors.as(INES).post("/staff/cycles", NEXT).status()).isEqualTo(403);
    }

    @Test
    void aClosedCycleStaysReadable() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/staff/cycles/2026");
        maelle.post("/staff/cycles/2026/closure", Map.of());
        assertThat(visitors.anyone().get("/groupes/2026").text()).contains("terminé");
        assertThat(groups.current()).get().extracting("id").isEqualTo(CYCLE_2026);
    }

    private static List<Map.Entry<String, String>> rules(String threshold, String version) {
        return List.of(
                Map.entry("version", version),
                Map.entry("names-fr", "Cycle"),
                Map.entry("names-en", ""),
                Map.entry("starts", "2026-01-01"),
                Map.entry("ends", "2026-12-31"),
                Map.entry("threshold", threshold),
                Map.entry("unit", "organisation"),
                Map.entry("kinds", "group"),
                Map.entry("kinds", "kick-off"),
                Map.entry("remote", "true"),
                Map.entry("notice-months", "1"),
                Map.entry("notice-days", "0"),
                Map.entry("points-meeting", "10"),
                Map.entry("points-deliverable", "6"),
                Map.entry("points-session", "8"),
                Map.entry("points-room", "12"),
                Map.entry("seed", "cycle"),
                Map.entry("aim", "20"));
    }
}
