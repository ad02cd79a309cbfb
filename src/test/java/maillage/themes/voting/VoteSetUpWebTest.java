package maillage.themes.voting;

import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.RADIO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.cast.CastVotes;
import maillage.cast.People;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class VoteSetUpWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    private Visitor maelle;
    private Question question;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        question = Question.ofTheNetwork(db);
        maelle = visitors.as(MAELLE);
    }

    @Test
    void placesAreNotKeptWhereTheyMayStayEmpty() {
        UUID carbon = question.proposal(1, "carbon");
        Visitor.Answer refused =
                maelle.post(
                        Question.PATH,
                        Question.form(
                                "proposal",
                                carbon.toString(),
                                "min-axis-carbon",
                                "1",
                                "completion",
                                "none"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#completion-err").text())
                .contains("places réservées");
        Question.plan(
                maelle,
                "proposal",
                carbon.toString(),
                "min-axis-carbon",
                "1",
                "completion",
                "utilitarian");
    }

    @Test
    void aVoteOpensOnTheWordsAndAxesThatItsProposalsHaveByThen() {
        UUID carbon = question.proposal(1, "carbon");
        String path = Question.plan(maelle, "proposal", carbon.toString());
        db.sql(
                        "update themes.proposal set title = 'Une ville à l’ombre', axes = '{poverty}', version = version + 1 where id = :id")
                .param("id", carbon)
                .update();
        assertThat(visitors.as(INES).get(path).text())
                .contains("Une ville à l’ombre")
                .doesNotContain("Proposition 1");
        maelle.post(path + "/opening", Map.of());
        assertThat(
                        db.sql(
                                        "select labels ->> 'fr' || ' ' || traits[1] from themes.vote_option where proposal_id = :id")
                                .param("id", carbon)
                                .query(String.class)
                                .single())
                .isEqualTo("Une ville à l’ombre axis:poverty");
    }

    @Test
    void aVoteDoesNotOpenOnAProposalThatIsNoLongerOpen() {
        UUID carbon = question.proposal(1, "carbon");
        String path = Question.plan(maelle, "proposal", carbon.toString());
        db.sql(
                        "update themes.proposal set state = 'withdrawn', state_reason = 'Trop tôt.' where id = :id")
                .param("id", carbon)
                .update();
        assertThat(maelle.get(path).text()).contains("n’est plus ouverte : « Proposition 1 »");
        assertThat(maelle.post(path + "/opening", Map.of()).status()).isEqualTo(422);
        assertThat(question.count("themes.vote where state = 'open'")).isZero();
    }

    @Test
    void aReceiptIsLookedUpWithoutStandingInAnAddress() {
        CastVotes.hold(db);
        String ballots = "/consultations/themes-2026/votes/" + People.CLOSED_VOTE + "/ballots";
        Visitor ines = visitors.as(INES);
        assertThat(ines.get(ballots).page().select("form[method=get]:has([name=receipt])"))
                .isEmpty();
        assertThat(ines.get(ballots + "?receipt=" + CastVotes.RECEIPT).text())
                .doesNotContain("Votre bulletin a aidé à choisir");
        Visitor.Answer found =
                ines.post(
                        ballots.replace("/ballots", "/receipts"),
                        Map.of("receipt", CastVotes.RECEIPT));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).contains("Votre bulletin a aidé à choisir");
        assertThat(found.page().select("a[href*='receipt=']")).isEmpty();
    }

    @Test
    void whoVotedOnPaperTakesAReceiptAlong() {
        String path = Question.opened(maelle, "secrecy", "open");
        Visitor.Answer entered =
                maelle.post(path + "/paper-ballots", Question.ballot(RADIO, "option", "3"));
        String receipt = entered.page().selectFirst(".notice.yours code").text();
        assertThat(maelle.get(path + "/paper-ballots").page().select(".notice.yours")).isEmpty();
        maelle.post(path + "/closure", Map.of());
        assertThat(
                        db.sql("select organisation_id from themes.ballot where receipt = :receipt")
                                .param("receipt", receipt)
                                .query(UUID.class)
                                .single())
                .isEqualTo(RADIO.value());
    }
}
