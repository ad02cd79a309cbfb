package maillage.themes.deciding;

import static maillage.cast.People.CONSULTATION;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.PROPOSAL;
import static maillage.cast.People.RADIO;
import static maillage.cast.People.SALOME;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.testing.Held;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class DecidingWebTest {
    private static final String THEMES = "/consultations/themes-2026";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private DataSource source;

    private Visitor maelle;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, origin, state, state_at, created_at, created_by, published_at)
                        values (gen_random_uuid(), :consultation, 2, 'fr', 'Un café par canton', 'member', 'published', now(), now(), :by, now())
                        """)
                .param("consultation", CONSULTATION.value())
                .param("by", SALOME.value())
                .update();
        maelle = visitors.as(MAELLE);
    }

    @Test
    void aProposalThatIsChosenBecomesAThemeAndTheOtherIsToldWhy() {
        assertThat(maelle.get(THEMES + "/decisions/new").text())
                .contains("1. Ouvrir les toits à leurs habitants", "2. Un café par canton");
        assertThat(decide(Map.of()).status()).isEqualTo(303);
        assertThat(visitors.anyone().get(THEMES).text())
                .contains("Décision 1 : On essaie les toits.")
                .contains("par l’équipe, avec ses raisons", "Deux membres sur trois l’ont dit.")
                .contains("Thème retenu Ouvrir les toits à leurs habitants")
                .contains("Portée par Les Toits de l’Ourse.");
        assertThat(states())
                .containsExactly("1 chosen ", "2 not-chosen Une seule place cette année.");
        assertThat(maelle.get(THEMES).text())
                .contains("a écrit la décision 1 : On essaie les toits.");
        assertThat(visitors.anyone().get("/en" + THEMES).text()).contains("Theme chosen");
    }

    @Test
    void thoseWhoCarryAProposalAreToldWhatWasDecidedOfIt() {
        db.sql(
                        """
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                        select id, :radio, 'author', '2026-03-11T10:00Z', :by from themes.proposal where number = 2
                        """)
                .param("radio", RADIO.value())
                .param("by", SALOME.value())
                .update();
        decide(Map.of());
        assertThat(letters("n° 1, « Ouvrir les toits à leurs habitants » est retenue"))
                .containsExactly("bastien@toits.example", "ines@toits.example");
        assertThat(letters("n° 2, « Un café par canton » n’est pas retenue"))
                .containsExactly("salome@radio.example");
        assertThat(
                        db.sql(
                                        "select body_text from mailing.outbox where to_address = 'salome@radio.example'")
                                .query(String.class)
                                .single())
                .contains("Une seule place cette année.");
    }

    private List<String> letters(String subject) {
        return db.sql(
                        "select to_address from mailing.outbox where kind = 'proposal-news' and strpos(subject, :subject) > 0 order by to_address")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    @Test
    void thoseThatAreNotNamedStayOpenWhenNothingIsSaidOfThem() {
        assertThat(decide(Map.of("others", "")).status()).isEqualTo(303);
        assertThat(states()).containsExactly("1 chosen ", "2 published ");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        Visitor.Answer refused =
                decide(
                        Map.of(
                                "text",
                                "",
                                "basis",
                                "staff",
                                "reasons",
                                "",
                                "taken-on",
                                "2099-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#text-err")).isNotNull();
        assertThat(refused.page().selectFirst("#reasons-err").text()).contains("elle dit pourquoi");
        assertThat(refused.page().selectFirst("#taken-on-err").text()).contains("pas encore venu");
        assertThat(refused.page().selectFirst("#others").text())
                .isEqualTo("Une seule place cette année.");
        assertThat(refused.page().select("input[name=chosen][checked]")).hasSize(1);
        assertThat(decide(Map.of("basis", "vote")).page().selectFirst("#vote-err")).isNull();
        assertThat(decide(Map.of("basis", "vote")).status()).isEqualTo(422);
        assertThat(decide(Map.of("chosen", "00000000-0000-0000-0000-000000000000")).status())
                .isEqualTo(422);
        assertThat(states()).containsExactly("1 published ", "2 published ");
    }

    @Test
    void onlyWhoLeadsItDecides() {
        for (Visitor other : List.of(visitors.as(INES), visitors.as(YANIS), visitors.anyone())) {
            assertThat(other.get(THEMES + "/decisions/new").status()).isNotEqualTo(200);
            assertThat(other.get(THEMES).text()).doesNotContain("Écrire une décision");
        }
        db.sql("update themes.consultation set state = 'closed'").update();
        assertThat(maelle.get(THEMES + "/decisions/new").status()).isEqualTo(403);
    }

    @Test
    void twoDecisionsAtOnceTakeTwoNumbersAndOneOfThemTheProposal() throws Exception {
        maelle.get(THEMES);
        try (var held =
                new Held(
                        source,
                        "select 1 from themes.consultation where id = ? for update",
                        CONSULTATION.value())) {
            List<Integer> statuses =
                    held.race(
                            List.of(
                                    () -> decide(Map.of("others", "")).status(),
                                    () -> decide(Map.of("others", "")).status()));
            assertThat(statuses).containsExactlyInAnyOrder(303, 422);
        }
        assertThat(db.sql("select count(*) from themes.decision").query(Integer.class).single())
                .isEqualTo(1);
    }

    private Visitor.Answer decide(Map<String, String> instead) {
        var fields = new HashMap<String, String>();
        fields.put("text", "On essaie les toits.");
        fields.put("taken-on", "2026-04-10");
        fields.put("basis", "staff");
        fields.put("reasons", "Deux membres sur trois l’ont dit.");
        fields.put("carrier", TOITS.toString());
        fields.put("chosen", PROPOSAL.toString());
        fields.put("others", "Une seule place cette année.");
        fields.putAll(instead);
        return maelle.post(THEMES + "/decisions", fields);
    }

    private List<String> states() {
        return db.sql(
                        "select number || ' ' || state || ' ' || state_reason from themes.proposal order by number")
                .query(String.class)
                .list();
    }
}
