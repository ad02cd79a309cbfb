package maillage.themes.voting;

import static maillage.cast.People.CYCLE_2026;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.NAJET;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.TUNIS_FORUM;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Votes on a question that is put for an edition of a forum. */
@WebTest
class EditionVotesWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        Question.ofTheNetwork(db);
        db.sql("update themes.consultation set edition_id = :edition where slug = 'themes-2027'")
                .param("edition", TUNIS_FORUM.value())
                .update();
    }

    @Test
    void whoeverLeadsTheEditionHoldsItsVotesAndWhoeverLeadsTheYearDoesNot() {
        Visitor najet = visitors.as(NAJET);
        assertThat(najet.get(Question.PATH + "/new").status()).isEqualTo(200);
        String path = Question.opened(najet, "secrecy", "open");
        assertThat(
                        visitors.as(INES)
                                .post(path + "/ballots", Question.ballot(TOITS, "option", "1"))
                                .status())
                .isEqualTo(303);
        leadsTheYear();
        Visitor yanis = visitors.as(YANIS);
        assertThat(yanis.get(path).status()).isEqualTo(200);
        assertThat(yanis.get(path).page().select("form[action$=/closure]")).isEmpty();
        assertThat(yanis.get(Question.PATH + "/new").status()).isEqualTo(404);
        assertThat(yanis.get(path + "/paper-ballots").status()).isEqualTo(404);
        assertThat(yanis.post(path + "/closure", Map.of()).status()).isEqualTo(404);
        assertThat(najet.post(path + "/closure", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void theVotesOfAnEditionThatIsNotAnnouncedAreItsCoordinators() {
        Visitor najet = visitors.as(NAJET);
        String path = Question.opened(najet, "secrecy", "open");
        Visitor ines = visitors.as(INES);
        assertThat(ines.get("/me").text()).contains("Donnez votre voix");
        db.sql("update forum.edition set state = 'draft'").update();
        leadsTheYear();
        for (Visitor other : new Visitor[] {ines, visitors.as(YANIS)}) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.get(Question.PATH).status()).isEqualTo(404);
            assertThat(other.get("/me").text()).doesNotContain("Donnez votre voix");
        }
        assertThat(najet.get(path).status()).isEqualTo(200);
        assertThat(visitors.as(MAELLE).get(path).status()).isEqualTo(200);
    }

    private void leadsTheYear() {
        db.sql(
                        "insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid) values (:id, :yanis, 'FACILITATOR', 'CYCLE', :cycle, '[2026-01-01,)')")
                .param("id", UUID.randomUUID())
                .param("yanis", YANIS.value())
                .param("cycle", CYCLE_2026.value())
                .update();
    }
}
