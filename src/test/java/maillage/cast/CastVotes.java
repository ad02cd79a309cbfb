package maillage.cast;

import static maillage.cast.People.*;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vote that is open and one that is closed, beside the one that the cast has planned. */
public final class CastVotes {
    public static final String RECEIPT = "C4ST-0000-0001";
    private static final String RESULT =
            """
            {"valid": true, "trouble": "", "electors": 5, "voted": 5, "struck": 0, "winners": [2],
             "steps": [{"step": "share", "option": 0, "tied": [], "facts": {"share": "1/5"}, "totals": {}},
                       {"step": "chosen", "option": 2, "tied": [2, 3], "facts": {"votes": "3", "price": "1/3"}, "totals": {}}],
             "nearest": {"option": 3, "ballots": 1},
             "turnout": [{"sectors": ["company", "media", "ngo"], "electors": 5, "voted": 5}],
             "supports": [{"college": "", "ballots": 5, "supporting": 3}],
             "comparisons": [{"method": "greedy", "winners": [2]}]}
            """;

    private final JdbcClient db;

    private CastVotes(JdbcClient db) {
        this.db = db;
    }

    /** After the cast has entered. */
    public static void hold(JdbcClient db) {
        var votes = new CastVotes(db);
        votes.plan(OPEN_VOTE, "L’ordre du jour de mai", "ranking", "stv", 1);
        votes.state(OPEN_VOTE, "open");
        votes.plan(CLOSED_VOTE, "Le thème du printemps", "approval", "equal-shares", 1);
        votes.state(CLOSED_VOTE, "open");
        db.sql(
                        "update themes.elector set voted_at = now(), voted_as = 'titular' where vote_id = :vote")
                .param("vote", CLOSED_VOTE)
                .update();
        votes.publish();
        votes.state(CLOSED_VOTE, "closed");
    }

    private void plan(UUID vote, String title, String ballot, String rule, int places) {
        db.sql(
                        """
                        insert into themes.vote (id, consultation_id, titles, ballot, rule, places, secret, seed, opens_at, closes_at)
                        values (:id, :consultation, jsonb_build_object('fr', :title), :ballot, :rule, :places, true, 'avril',
                                '2026-04-01T08:00+02:00', '2026-05-15T18:00+02:00')
                        """)
                .param("id", vote)
                .param("consultation", CONSULTATION.value())
                .param("title", title)
                .param("ballot", ballot)
                .param("rule", rule)
                .param("places", places)
                .update();
        db.sql(
                        """
                        insert into themes.vote_option (id, vote_id, position, labels) values
                        (gen_random_uuid(), :vote, 1, '{"fr": "Des toits qui nourrissent leurs habitantes et leurs habitants, toute l’année"}'),
                        (gen_random_uuid(), :vote, 2, '{"fr": "Épargner ensemble", "en": "Saving together"}'),
                        (gen_random_uuid(), :vote, 3, '{"fr": "Qui répare ?", "en": "Who repairs?"}')
                        """)
                .param("vote", vote)
                .update();
        for (var organisation : List.of(TOITS, METIERS, RADIO, NORDVIND, DISCRETES)) {
            db.sql(
                            "insert into themes.elector (id, vote_id, organisation_id, weight) values (gen_random_uuid(), :vote, :organisation, 1)")
                    .param("vote", vote)
                    .param("organisation", organisation.value())
                    .update();
        }
    }

    private void state(UUID vote, String state) {
        db.sql(
                        """
                        update themes.vote set state = :state, opened_at = opens_at, closed_at = case when :state = 'closed' then closes_at end,
                               key_check = case when :state = 'open' then '\\x00'::bytea end
                        where id = :vote
                        """)
                .param("state", state)
                .param("vote", vote)
                .update();
    }

    private void publish() {
        int number = 0;
        for (String approved : List.of("[2]", "[2, 3]", "[2]", "[1]", "[]")) {
            number++;
            db.sql(
                            """
                            insert into themes.ballot (vote_id, receipt, weight, content)
                            values (:vote, :receipt, 1, cast(:content as jsonb))
                            """)
                    .param("vote", CLOSED_VOTE)
                    .param("receipt", "C4ST-0000-000" + number)
                    .param("content", "{\"approved\": " + approved + "}")
                    .update();
        }
        db.sql(
                        """
                        insert into themes.vote_result (vote_id, counted_at, valid, outcome) values (:vote, '2026-05-15T18:00+02:00', true, cast(:result as jsonb))
                        """)
                .param("vote", CLOSED_VOTE)
                .param("result", RESULT)
                .update();
    }
}
