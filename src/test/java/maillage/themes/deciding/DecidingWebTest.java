package maillage.themes.deciding;

import static maillage.cast.People.CONSULTATION;
import static maillage.cast.People.CYCLE_2026;
import static maillage.cast.People.FINANCE;
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
import java.util.UUID;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.kernel.Id;
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
    void theLinesOfADecisionStayLines() {
        decide(Map.of("text", "Une chose.\r\nEt une autre.", "reasons", "Un.\r\nDeux."));
        assertThat(visitors.anyone().get(THEMES).page().select(".paragraphs").eachText())
                .anyMatch(text -> text.contains("Et une autre."))
                .contains("Un. Deux.");
        assertThat(db.sql("select text from themes.decision").query(String.class).single())
                .isEqualTo("Une chose.\nEt une autre.");
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
    void aProposalThatNobodyWasShownStaysOpen() {
        Visitor.Answer refused = decide(Map.of("shown", PROPOSAL.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#others-err").text())
                .contains("Une proposition s’est ajoutée");
        assertThat(states()).containsExactly("1 published ", "2 published ");
        assertThat(decide(Map.of("shown", PROPOSAL.toString(), "others", "")).status())
                .isEqualTo(303);
    }

    @Test
    void aDecisionThatDoesNotFollowItsVoteSaysWhyAndIsShownSo() {
        UUID cafe =
                db.sql("select id from themes.proposal where number = 2")
                        .query(UUID.class)
                        .single();
        UUID vote = voted(PROPOSAL.value(), cafe);
        var byVote = new HashMap<String, String>();
        byVote.put("basis", "vote");
        byVote.put("vote", vote.toString());
        byVote.put("reasons", "");
        byVote.put("chosen", cafe.toString());
        Visitor.Answer refused = decide(byVote);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#reasons-err").text())
                .contains("Ce n’est pas ce que le vote a choisi");
        byVote.put("reasons", "Les toits sont déjà financés.");
        assertThat(decide(byVote).status()).isEqualTo(303);
        assertThat(visitors.anyone().get(THEMES).text())
                .contains("sans suivre ce qu’il a choisi", "Les toits sont déjà financés.");
    }

    @Test
    void aDecisionThatFollowsItsVoteNeedsNoOtherReason() {
        UUID cafe =
                db.sql("select id from themes.proposal where number = 2")
                        .query(UUID.class)
                        .single();
        UUID vote = voted(PROPOSAL.value(), cafe);
        assertThat(decide(Map.of("basis", "vote", "vote", vote.toString(), "reasons", "")).status())
                .isEqualTo(303);
        assertThat(visitors.anyone().get(THEMES).text()).doesNotContain("sans suivre");
    }

    /** A vote of two proposals that the first has won. */
    private UUID voted(UUID winner, UUID loser) {
        UUID vote = Id.fresh();
        db.sql(
                        """
                        insert into themes.vote (id, consultation_id, titles, ballot, rule, places, secret, seed, opens_at, closes_at)
                        values (:id, :consultation, '{"fr": "Le vote"}', 'approval', 'greedy', 1, false, 's', '2026-04-01T08:00Z', '2026-04-05T08:00Z')
                        """)
                .param("id", vote)
                .param("consultation", CONSULTATION.value())
                .update();
        db.sql(
                        """
                        insert into themes.vote_option (id, vote_id, position, proposal_id, labels) values
                        (gen_random_uuid(), :vote, 1, :winner, '{"fr": "A"}'), (gen_random_uuid(), :vote, 2, :loser, '{"fr": "B"}')
                        """)
                .param("vote", vote)
                .param("winner", winner)
                .param("loser", loser)
                .update();
        db.sql("update themes.vote set state = 'open', opened_at = opens_at where id = :vote")
                .param("vote", vote)
                .update();
        db.sql(
                        """
                        insert into themes.vote_result (vote_id, counted_at, valid, outcome)
                        values (:vote, now(), true, '{"winners": [1]}')
                        """)
                .param("vote", vote)
                .update();
        db.sql("update themes.vote set state = 'closed', closed_at = closes_at where id = :vote")
                .param("vote", vote)
                .update();
        return vote;
    }

    @Test
    void aMeetingThatAGroupKeepsToItselfIsNeitherOfferedNorNamedToOthers() {
        UUID kept = meeting("group", FINANCE.value(), "Entre nous");
        UUID team = meeting("cycle", CYCLE_2026.value(), "Le comité");
        var offered = maelle.get(THEMES + "/decisions/new").page();
        assertThat(offered.select("option[value=" + kept + "]")).isEmpty();
        assertThat(offered.select("option[value=" + team + "]")).hasSize(1);
        assertThat(decide(Map.of("meeting", kept.toString())).status()).isEqualTo(422);
        assertThat(decide(Map.of("meeting", team.toString())).status()).isEqualTo(303);
        assertThat(visitors.anyone().get(THEMES).text())
                .contains("On essaie les toits.")
                .doesNotContain("Le comité");
        assertThat(visitors.as(INES).get(THEMES).text()).contains("Le comité");
        db.sql("update themes.decision set meeting_id = :kept").param("kept", kept).update();
        assertThat(visitors.as(INES).get(THEMES).text()).doesNotContain("Entre nous");
    }

    private UUID meeting(String hostKind, UUID host, String title) {
        UUID id = Id.fresh();
        db.sql(
                        """
                        insert into meetings.meeting (id, host_kind, host_id, period_id, kind, titles, starts_at, ends_at, time_zone, state, confirmed_at,
                                                      place, uid)
                        values (:id, :kind, :host, :period, 'other', jsonb_build_object('fr', :title::text), '2026-04-02T09:00Z', '2026-04-02T10:00Z',
                                'Europe/Paris', 'held', '2026-03-01T09:00Z', 'Paris', :uid)
                        """)
                .param("id", id)
                .param("kind", hostKind)
                .param("host", host)
                .param("period", CYCLE_2026.value())
                .param("title", title)
                .param("uid", id + "@passerelles.example")
                .update();
        return id;
    }

    @Test
    void whoeverOnlyWritesADraftIsNotNamedAmongThoseWhoMayCarry() {
        assertThat(maelle.get(THEMES + "/decisions/new").text()).doesNotContain("Radio Péniche");
        db.sql(
                        """
                        with draft as (
                            insert into themes.proposal (id, consultation_id, language, title, origin, state, state_at, created_at, created_by)
                            values (gen_random_uuid(), :consultation, 'fr', 'En cours', 'member', 'draft', now(), now(), :by) returning id)
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                        select id, :radio, 'author', now(), :by from draft
                        """)
                .param("consultation", CONSULTATION.value())
                .param("radio", RADIO.value())
                .param("by", SALOME.value())
                .update();
        assertThat(maelle.get(THEMES + "/decisions/new").text()).doesNotContain("Radio Péniche");
    }

    @Test
    void nothingIsDecidedInAConsultationThatWasClosedMeanwhile() throws Exception {
        maelle.get(THEMES);
        try (var held =
                new Held(
                        source,
                        "update themes.consultation set state = 'closed' where id = ?",
                        CONSULTATION.value())) {
            assertThat(held.race(List.of(() -> decide(Map.of()).status()))).containsExactly(403);
        }
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
        fields.put(
                "shown",
                String.join(
                        ",",
                        db.sql("select cast(id as text) from themes.proposal order by number")
                                .query(String.class)
                                .list()));
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
