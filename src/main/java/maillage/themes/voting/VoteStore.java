package maillage.themes.voting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Votes as they are set up. */
@Component
class VoteStore {
    private static final String CONSULTED =
            """
            select c.id as consultation_id, c.slug, c.titles as consultation_titles, c.group_id, c.state as consultation_state,
                   y.time_zone
            from themes.consultation c join groups.offer_cycle y on y.id = c.cycle_id
            """;
    private static final String VOTE =
            """
            select v.*, c.slug, c.titles as consultation_titles, c.group_id, c.state as consultation_state, y.time_zone
            from themes.vote v join themes.consultation c on c.id = v.consultation_id join groups.offer_cycle y on y.id = c.cycle_id
            """;
    private final JdbcClient db;
    private final VoteOptionStore options;

    VoteStore(JdbcClient db, VoteOptionStore options) {
        this.db = db;
        this.options = options;
    }

    Optional<Consulted> consulted(String slug) {
        return db.sql(CONSULTED + "where c.slug = :slug")
                .param("slug", slug)
                .query(VoteRows::consulted)
                .optional();
    }

    /** The latest first. */
    List<Vote> of(Consulted consulted) {
        return with(
                db.sql(VOTE + "where c.id = :consultation order by v.opens_at desc, v.id")
                        .param("consultation", consulted.id())
                        .query(VoteRows::vote)
                        .list());
    }

    Optional<Vote> find(UUID id) {
        return with(db.sql(VOTE + "where v.id = :id").param("id", id).query(VoteRows::vote).list())
                .stream()
                .findFirst();
    }

    /** Held until the transaction ends: nobody casts meanwhile. */
    Optional<Vote> lock(UUID id) {
        db.sql("select id from themes.vote where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** Held together with others who cast; closing waits for them. */
    Optional<Vote> share(UUID id) {
        db.sql("select id from themes.vote where id = :id for share")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /**
     * Two days before the close, of a short vote half its time before, and of one of hours never.
     */
    private static final String REMINDABLE =
            "reminded_at is null and closes_at - opened_at >= interval '4 hours' and closes_at - least(interval '2 days', (closes_at - opened_at) / 2) <= :now";

    /** What the hour asks of a vote. */
    record Due(UUID vote, Deed deed) {}

    enum Deed {
        OPEN,
        CLOSE,
        REMIND
    }

    /**
     * All that is due now.
     *
     * @param missed planned votes that should have closed before this are left alone
     */
    List<Due> due(Instant now, Instant missed) {
        return db.sql(
                        """
                        select id, case when state = 'planned' then 'OPEN' when closes_at <= :now then 'CLOSE' else 'REMIND' end as deed
                        from themes.vote
                        where (state = 'planned' and opens_at <= :now and closes_at > :missed)
                           or (state = 'open' and (closes_at <= :now or (%s)))
                        order by closes_at, id
                        """
                                .formatted(REMINDABLE))
                .param("now", Rows.at(now))
                .param("missed", Rows.at(missed))
                .query(
                        (row, _) ->
                                new Due(Rows.uuid(row, "id"), Deed.valueOf(row.getString("deed"))))
                .list();
    }

    /** Those that are open, or being opened. */
    List<UUID> needingKeys() {
        return db.sql("select id from themes.vote where state in ('planned', 'open')")
                .query(UUID.class)
                .list();
    }

    /** Whoever wrote down last how it is held. */
    Optional<PersonId> preparer(UUID id) {
        return db.sql(
                        "select prepared_by from themes.vote where id = :id and prepared_by is not null")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    void insert(Vote vote, PersonId by) {
        write(
                """
                insert into themes.vote (id, consultation_id, titles, ballot, rule, completion, places, most, secret, colleges, voices, minimums, seed,
                                         quorum, threshold, opens_at, closes_at, prepared_by)
                values (:id, :consultation, cast(:titles as jsonb), :ballot, :rule, :completion, :places, :most, :secret,
                        cast(:colleges as jsonb), :voices, cast(:minimums as jsonb), :seed, :quorum, :threshold, :opens, :closes, :by)
                """,
                vote,
                by);
        options.write(vote);
    }

    /** False when someone else changed it meanwhile, or it is planned no more. */
    boolean update(Vote vote, PersonId by) {
        int changed =
                write(
                        """
                        update themes.vote
                        set titles = cast(:titles as jsonb), ballot = :ballot, rule = :rule, completion = :completion, places = :places,
                            most = :most, secret = :secret, colleges = cast(:colleges as jsonb), voices = :voices, minimums = cast(:minimums as jsonb),
                            seed = :seed, quorum = :quorum, threshold = :threshold, opens_at = :opens, closes_at = :closes,
                            prepared_by = :by, version = version + 1
                        where id = :id and version = :version and state = 'planned' and consultation_id = :consultation
                        """,
                        vote,
                        by);
        if (changed > 0) {
            options.write(vote);
        }
        return changed > 0;
    }

    private int write(String statement, Vote vote, PersonId by) {
        return VoteRows.bind(db.sql(statement), vote).param("by", by.value()).update();
    }

    /** The titles of its proposals that may no longer be chosen. */
    List<String> gone(UUID id) {
        return options.gone(id);
    }

    void open(UUID id, Instant now, byte[] keyCheck) {
        options.settle(id);
        db.sql(
                        "update themes.vote set state = 'open', opened_at = :now, key_check = :check, version = version + 1 where id = :id")
                .param("now", Rows.at(now))
                .param("check", keyCheck)
                .param("id", id)
                .update();
    }

    void close(UUID id, Instant now) {
        db.sql(
                        "update themes.vote set state = 'closed', closed_at = :now, key_check = null, version = version + 1 where id = :id")
                .param("now", Rows.at(now))
                .param("id", id)
                .update();
    }

    void annul(UUID id, String reason, Instant now) {
        db.sql(
                        """
                        update themes.vote set state = 'annulled', annulled_reason = :reason, opened_at = coalesce(opened_at, :now), key_check = null,
                               version = version + 1
                        where id = :id
                        """)
                .param("reason", reason)
                .param("now", Rows.at(now))
                .param("id", id)
                .update();
    }

    /** True for the first who asks, once ballots are late enough to remind. */
    boolean reminds(UUID id, Instant now) {
        return db.sql(
                                "update themes.vote set reminded_at = :now where id = :id and state = 'open' and "
                                        + REMINDABLE)
                        .param("now", Rows.at(now))
                        .param("id", id)
                        .update()
                > 0;
    }

    byte[] keyCheck(UUID id) {
        return db.sql("select key_check from themes.vote where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private List<Vote> with(List<Vote> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<VoteOption>> all = options.of(bare.stream().map(Vote::id).toList());
        return bare.stream()
                .map(
                        vote ->
                                new Vote(
                                        vote.id(),
                                        vote.consulted(),
                                        vote.titles(),
                                        vote.rules(),
                                        vote.opensAt(),
                                        vote.closesAt(),
                                        vote.state(),
                                        vote.closedAt(),
                                        vote.annulledReason(),
                                        all.getOrDefault(vote.id(), List.of()),
                                        vote.version()))
                .toList();
    }
}
