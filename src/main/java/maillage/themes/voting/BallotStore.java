package maillage.themes.voting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ballots: sealed while the vote is open, published once it is closed. */
@Component
class BallotStore {
    private final JdbcClient db;

    BallotStore(JdbcClient db) {
        this.db = db;
    }

    /** Only the last one of an elector is kept. */
    void cast(UUID vote, UUID elector, byte[] sealed, Instant now) {
        db.sql(
                        """
                        insert into themes.cast_ballot (elector_id, vote_id, content, cast_at) values (:elector, :vote, :content, :now)
                        on conflict (elector_id) do update set content = excluded.content, cast_at = excluded.cast_at
                        """)
                .param("elector", elector)
                .param("vote", vote)
                .param("content", sealed)
                .param("now", Rows.at(now))
                .update();
    }

    Optional<byte[]> sealed(UUID elector) {
        return db.sql("select content from themes.cast_ballot where elector_id = :elector")
                .param("elector", elector)
                .query(byte[].class)
                .optional();
    }

    /** A sealed ballot, with what is known of its elector. */
    record Sealed(
            UUID elector,
            OrganisationId organisation,
            String college,
            long weight,
            boolean paper,
            boolean struck,
            byte[] content) {}

    List<Sealed> sealedOf(UUID vote) {
        return db.sql(
                        """
                        select e.id, e.organisation_id, e.college, e.weight, e.voted_as = 'paper' as paper, e.struck_at is not null as struck, b.content
                        from themes.cast_ballot b join themes.elector e on e.id = b.elector_id where b.vote_id = :vote
                        """)
                .param("vote", vote)
                .query(
                        (row, _) ->
                                new Sealed(
                                        Rows.uuid(row, "id"),
                                        new OrganisationId(Rows.uuid(row, "organisation_id")),
                                        row.getString("college"),
                                        row.getLong("weight"),
                                        row.getBoolean("paper"),
                                        row.getBoolean("struck"),
                                        row.getBytes("content")))
                .list();
    }

    void forget(UUID vote) {
        db.sql("delete from themes.cast_ballot where vote_id = :vote").param("vote", vote).update();
    }

    void publish(UUID vote, List<Published> ballots) {
        db.sql(
                        """
                        insert into themes.ballot (vote_id, receipt, weight, college, content, organisation_id, paper)
                        select :vote, r, w, c, cast(t as jsonb), o, p
                        from unnest(:receipts, :weights, :colleges, :contents, :organisations, :papers) as b (r, w, c, t, o, p)
                        """)
                .param("vote", vote)
                .param("receipts", ballots.stream().map(Published::receipt).toArray(String[]::new))
                .param("weights", ballots.stream().map(Published::weight).toArray(Long[]::new))
                .param("colleges", ballots.stream().map(Published::college).toArray(String[]::new))
                .param(
                        "contents",
                        ballots.stream()
                                .map(one -> ContentText.json(one.content()))
                                .toArray(String[]::new))
                .param(
                        "organisations",
                        ballots.stream()
                                .map(
                                        one ->
                                                one.organisation()
                                                        .map(OrganisationId::value)
                                                        .orElse(null))
                                .toArray(UUID[]::new))
                .param("papers", ballots.stream().map(Published::paper).toArray(Boolean[]::new))
                .update();
    }

    /** In the order of their receipts, which are drawn by chance. */
    List<Published> of(UUID vote) {
        return db.sql(
                        """
                        select receipt, weight, college, content, organisation_id, paper from themes.ballot where vote_id = :vote order by receipt
                        """)
                .param("vote", vote)
                .query(
                        (row, _) ->
                                new Published(
                                        row.getString("receipt"),
                                        row.getLong("weight"),
                                        row.getString("college"),
                                        ContentText.read(row.getString("content")),
                                        Rows.optionalUuid(row, "organisation_id")
                                                .map(OrganisationId::new),
                                        row.getBoolean("paper")))
                .list();
    }

    /** Names of the organisations of an open vote's ballots. */
    Map<UUID, LocalizedText> names(UUID vote) {
        return db
                .sql(
                        """
                        select o.id, o.names from themes.ballot b join network.offer_organisation o on o.id = b.organisation_id where b.vote_id = :vote
                        """)
                .param("vote", vote)
                .query((row, _) -> Map.entry(Rows.uuid(row, "id"), Rows.localized(row, "names")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void result(UUID vote, boolean valid, String outcome, Instant now) {
        db.sql(
                        """
                        insert into themes.vote_result (vote_id, counted_at, valid, outcome) values (:vote, :now, :valid, cast(:outcome as jsonb))
                        """)
                .param("vote", vote)
                .param("now", Rows.at(now))
                .param("valid", valid)
                .param("outcome", outcome)
                .update();
    }

    Optional<String> result(UUID vote) {
        return db.sql("select outcome from themes.vote_result where vote_id = :vote")
                .param("vote", vote)
                .query(String.class)
                .optional();
    }
}
