package maillage.themes.voting;

import static maillage.cast.People.BASTIEN;
import static maillage.cast.People.DISCRETES;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.MAY;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.NORDVIND;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.PAUL;
import static maillage.cast.People.RADIO;
import static maillage.cast.People.SALOME;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.TOVE;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may, when, and what stays hidden. */
@WebTest
class VoteGuardsWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @Autowired private Casting casting;

    private Visitor maelle;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        maelle = visitors.as(MAELLE);
    }

    @Test
    void whoSpokeForAnOrganisationAtOneMeetingDoesNotVoteForIt() {
        Question.ofTheNetwork(db);
        UUID vote = id(Question.opened(maelle));
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, valid, one_meeting)
                        values (gen_random_uuid(), :person, :organisation, 'alternate', '[2026-04-14,2026-04-15)', :meeting)
                        """)
                .param("person", PAUL.value())
                .param("organisation", TOITS.value())
                .param("meeting", MAY.value())
                .update();
        var paul = new Me(PAUL, "Paul", Language.FR, Set.of());
        var ballot = new Content.Approved(List.of(1));
        assertThatThrownBy(() -> casting.cast(vote, TOITS, ballot, paul))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAlternateDoesNotReadWhatTheTitularChose() {
        Question.ofTheNetwork(db);
        String path = Question.opened(maelle);
        Visitor ines = visitors.as(INES);
        ines.post(path + "/ballots", Question.ballot(TOITS, "option", "2"));
        assertThat(ines.get(path).page().select("input[name=option][checked]")).hasSize(1);
        var seen = visitors.as(BASTIEN).get(path).page();
        assertThat(seen.select("input[name=option][checked]")).isEmpty();
        assertThat(seen.select(".notice.yours")).isEmpty();
        var team = maelle.get(path).page();
        assertThat(team.select("input[name=option][checked], #resultat")).isEmpty();
        assertThat(maelle.get(path + "/ballots/ballots.pb").status()).isEqualTo(404);
    }

    @Test
    void aBallotOnPaperThatComesTooLateIsNotEntered() {
        Question.ofTheNetwork(db);
        String path = Question.opened(maelle);
        clock.set(Instant.parse("2026-04-28T16:00:00Z"));
        Visitor later = visitors.as(MAELLE);
        Visitor.Answer late =
                later.post(path + "/paper-ballots", Question.ballot(TOITS, "option", "1"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Le vote est clos");
    }

    @Test
    void aVoteOfAGroupIsForTheOrganisationsThatSitInIt() {
        Question.ofFinance(db);
        String path = Question.opened(visitors.as(YANIS), "secrecy", "open");
        assertThat(
                        db.sql("select organisation_id from themes.elector where vote_id = :vote")
                                .param("vote", id(path))
                                .query(UUID.class)
                                .list())
                .containsExactlyInAnyOrder(
                        TOITS.value(), METIERS.value(), NORDVIND.value(), DISCRETES.value());
        Visitor salome = visitors.as(SALOME);
        assertThat(salome.get(path).status()).isEqualTo(404);
        assertThat(salome.post(path + "/ballots", Question.ballot(RADIO, "option", "1")).status())
                .isEqualTo(404);
        assertThat(visitors.as(INES).get(path).status()).isEqualTo(200);
    }

    @Test
    void theVotesOfADraftAreSeenByWhoPreparesThem() {
        Question.ofTheNetwork(db);
        String path = Question.plan(maelle);
        db.sql("update themes.consultation set state = 'draft' where slug = 'themes-2027'")
                .update();
        assertThat(visitors.as(INES).get(path).status()).isEqualTo(404);
        assertThat(maelle.get(path).status()).isEqualTo(200);
    }

    @Test
    void withoutItsQuorumAVoteIsNotCountedAndAtItExactlyItIs() {
        Question.ofTheNetwork(db);
        for (boolean enough : List.of(false, true)) {
            String path = Question.opened(maelle, "secrecy", "open", "quorum", "60");
            visitors.as(INES).post(path + "/ballots", Question.ballot(TOITS, "option", "1"));
            visitors.as(OUMAR).post(path + "/ballots", Question.ballot(METIERS, "option", "1"));
            if (enough) {
                visitors.as(TOVE).post(path + "/ballots", Question.ballot(NORDVIND, "option", "1"));
            }
            maelle.post(path + "/closure", Map.of());
            String seen = maelle.get(path).text();
            assertThat(seen.contains("Le quorum n’est pas atteint")).isEqualTo(!enough);
            assertThat(seen.contains("Une option est choisie")).isEqualTo(enough);
        }
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
