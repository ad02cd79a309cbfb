package maillage.themes.voting;

import static maillage.cast.People.TOITS;
import static maillage.cast.People.VOTE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import maillage.cast.Cast;
import maillage.testing.DbTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class VoteDbTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update themes.vote set places = 1",
                "update themes.vote set titles = '{\"fr\": \"Autre\"}'",
                "update themes.vote set opens_at = opens_at - interval '1 hour'",
                "update themes.vote set closes_at = closes_at + interval '1 hour'",
                "update themes.vote set secret = false",
                "update themes.vote set seed = 'another'",
                "update themes.vote set colleges = '{\"ngo\": 1}'",
                "update themes.vote set voices = true, colleges = '{\"ngo\": 1}'",
                "update themes.vote set ballot = 'ranking'",
                "update themes.vote set rule = 'phragmen'",
                "update themes.vote set completion = 'utilitarian'",
                "update themes.vote set most = 2",
                "update themes.vote set minimums = '[{\"trait\": \"axis:carbon\", \"places\": 1}]'",
                "update themes.vote set quorum = 50",
                "update themes.vote set threshold = 60",
                "insert into themes.vote_option (id, vote_id, position, labels) select gen_random_uuid(), id, 9, '{\"fr\": \"Neuf\"}' from themes.vote",
                "insert into themes.elector (id, vote_id, organisation_id, weight) select gen_random_uuid(), v.id, o.id, 1 from themes.vote v, network.organisation o where o.slug like 'radio%'",
                "update themes.elector set weight = 5",
                "update themes.elector set college = 'ngo'",
                "delete from themes.vote_option",
                "update themes.vote_option set position = position + 10",
                "delete from themes.elector"
            })
    void nothingThatDecidesAnOpenVoteIsChanged(String change, JdbcClient db) {
        open(db);
        assertThatThrownBy(() -> db.sql(change).update()).hasMessageContaining("fixed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "planned", "annulled"})
    void aClosedVoteStaysClosed(String state, JdbcClient db) {
        open(db);
        db.sql("update themes.vote set state = 'closed', closed_at = opened_at").update();
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "update themes.vote set state = :state, closed_at = null, annulled_reason = 'non'")
                                        .param("state", state)
                                        .update())
                .hasMessageContaining("stays so");
    }

    @Test
    void aVoteThatWasOpenIsPlannedNoMore(JdbcClient db) {
        open(db);
        assertThatThrownBy(
                        () ->
                                db.sql("update themes.vote set state = 'planned', opened_at = null")
                                        .update())
                .hasMessageContaining("planned no more");
    }

    @Test
    void anAnnulledVoteStaysSo(JdbcClient db) {
        open(db);
        db.sql("update themes.vote set state = 'annulled', annulled_reason = 'non'").update();
        assertThatThrownBy(() -> db.sql("update themes.vote set state = 'open'").update())
                .hasMessageContaining("stays so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into themes.ballot (vote_id, receipt, weight, content) select id, '0000-0000-0001', 1, '{}' from themes.vote",
                "insert into themes.vote_result (vote_id, counted_at, valid, outcome) select id, now(), true, '{}' from themes.vote"
            })
    void nothingIsAddedToAClosedVote(String addition, JdbcClient db) {
        open(db);
        db.sql("update themes.vote set state = 'closed', closed_at = opened_at").update();
        assertThatThrownBy(() -> db.sql(addition).update())
                .hasMessageContaining("the vote is closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update themes.ballot set weight = 2",
                "delete from themes.ballot",
                "update themes.vote_result set valid = false",
                "delete from themes.vote_result"
            })
    void whatIsPublishedStaysAsItIs(String change, JdbcClient db) {
        open(db);
        db.sql(
                        "insert into themes.ballot (vote_id, receipt, weight, content) values (:vote, '0000-0000-0000', 1, '{}')")
                .param("vote", VOTE)
                .update();
        db.sql(
                        "insert into themes.vote_result (vote_id, counted_at, valid, outcome) values (:vote, now(), true, '{}')")
                .param("vote", VOTE)
                .update();
        assertThatThrownBy(() -> db.sql(change).update())
                .hasMessageContaining("what is published of a vote stays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "closed"})
    void noBallotIsTakenUnlessTheVoteIsOpen(String state, JdbcClient db) {
        UUID elector = state.equals("planned") ? elector(db) : open(db);
        if (state.equals("closed")) {
            db.sql("update themes.vote set state = 'closed', closed_at = opened_at").update();
        }
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "insert into themes.cast_ballot (elector_id, vote_id, content, cast_at) values (:elector, :vote, '', now())")
                                        .param("elector", elector)
                                        .param("vote", VOTE)
                                        .update())
                .hasMessageContaining("the vote is " + state);
    }

    private static UUID open(JdbcClient db) {
        UUID elector = elector(db);
        db.sql("update themes.vote set state = 'open', opened_at = now()").update();
        return elector;
    }

    private static UUID elector(JdbcClient db) {
        Cast.enter(db);
        UUID id = UUID.randomUUID();
        db.sql(
                        "insert into themes.elector (id, vote_id, organisation_id, weight) values (:id, :vote, :organisation, 1)")
                .param("id", id)
                .param("vote", VOTE)
                .param("organisation", TOITS.value())
                .update();
        return id;
    }
}
