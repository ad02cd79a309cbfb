package maillage.themes.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Votes as they are set up. */
@Component
class VoteStore {
    private static final TypeReference<LinkedHashMap<String, Integer>> SHARES =
            new TypeReference<>() {};
    private static final String CONSULTED =
            """
            select c.id as consultation_id, c.slug, c.titles as consultation_titles, c.cycle_id, c.group_id, c.state as consultation_state,
                   y.time_zone
            from themes.consultation c join groups.offer_cycle y on y.id = c.cycle_id
            """;
    private static final String VOTE =
            """
            select v.*, c.slug, c.titles as consultation_titles, c.cycle_id, c.group_id, c.state as consultation_state, y.time_zone
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
                .query((row, _) -> consulted(row))
                .optional();
    }

    /** The latest first. */
    List<Vote> of(Consulted consulted) {
        return with(
                db.sql(VOTE + "where c.id = :consultation order by v.opens_at desc, v.id")
                        .param("consultation", consulted.id())
                        .query(VoteStore::vote)
                        .list());
    }

    Optional<Vote> find(UUID id) {
        return with(db.sql(VOTE + "where v.id = :id").param("id", id).query(VoteStore::vote).list())
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

    List<UUID> inState(VoteState state) {
        return db.sql("select id from themes.vote where state = :state order by closes_at, id")
                .param("state", state.code())
                .query(UUID.class)
                .list();
    }

    /** Which of these are open, or being opened. */
    boolean mayNeedKey(UUID id) {
        return db.sql(
                        "select exists (select 1 from themes.vote where id = :id and state in ('planned', 'open'))")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void insert(Vote vote) {
        write(
                """
                insert into themes.vote (id, consultation_id, titles, ballot, rule, completion, places, most, secret, colleges, minimums, seed,
                                         quorum, threshold, opens_at, closes_at)
                values (:id, :consultation, cast(:titles as jsonb), :ballot, :rule, :completion, :places, :most, :secret,
                        cast(:colleges as jsonb), cast(:minimums as jsonb), :seed, :quorum, :threshold, :opens, :closes)
                """,
                vote);
        options.write(vote);
    }

    /** False when someone else changed it meanwhile, or it is planned no more. */
    boolean update(Vote vote) {
        int changed =
                write(
                        """
                        update themes.vote
                        set titles = cast(:titles as jsonb), ballot = :ballot, rule = :rule, completion = :completion, places = :places,
                            most = :most, secret = :secret, colleges = cast(:colleges as jsonb), minimums = cast(:minimums as jsonb),
                            seed = :seed, quorum = :quorum, threshold = :threshold, opens_at = :opens, closes_at = :closes,
                            version = version + 1
                        where id = :id and version = :version and state = 'planned' and consultation_id = :consultation
                        """,
                        vote);
        if (changed > 0) {
            options.write(vote);
        }
        return changed > 0;
    }

    private int write(String statement, Vote vote) {
        VoteRules rules = vote.rules();
        return db.sql(statement)
                .param("id", vote.id())
                .param("consultation", vote.consulted().id())
                .param("titles", Rows.json(vote.titles()))
                .param("ballot", rules.ballot().code())
                .param("rule", rules.method().code())
                .param("completion", rules.completion())
                .param("places", rules.places())
                .param("most", boxed(rules.most()), java.sql.Types.INTEGER)
                .param("secret", rules.secret())
                .param("colleges", Rows.json(rules.colleges()))
                .param("minimums", minimums(rules))
                .param("seed", rules.seed())
                .param("quorum", boxed(rules.quorum()), java.sql.Types.INTEGER)
                .param("threshold", boxed(rules.threshold()), java.sql.Types.INTEGER)
                .param("opens", Rows.at(vote.opensAt()))
                .param("closes", Rows.at(vote.closesAt()))
                .param("version", vote.version())
                .update();
    }

    void open(UUID id, Instant now, byte[] keyCheck) {
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
                                "update themes.vote set reminded_at = :now where id = :id and state = 'open' and reminded_at is null")
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

    private static @org.jspecify.annotations.Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static String minimums(VoteRules rules) {
        return JsonMapper.shared()
                .writeValueAsString(
                        rules.minimums().entrySet().stream()
                                .map(one -> Map.of("trait", one.getKey(), "places", one.getValue()))
                                .toList());
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

    private static Consulted consulted(ResultSet row) throws SQLException {
        return new Consulted(
                Rows.uuid(row, "consultation_id"),
                row.getString("slug"),
                Rows.localized(row, "consultation_titles"),
                new CycleId(Rows.uuid(row, "cycle_id")),
                Rows.optionalUuid(row, "group_id").map(GroupId::new),
                row.getString("consultation_state").equals("draft"),
                ZoneId.of(row.getString("time_zone")));
    }

    private static Vote vote(ResultSet row, int number) throws SQLException {
        var minimums = new HashMap<String, Integer>();
        JsonMapper.shared()
                .readTree(row.getString("minimums"))
                .forEach(
                        one ->
                                minimums.put(
                                        one.get("trait").asString(), one.get("places").asInt()));
        var rules =
                new VoteRules(
                        BallotKind.find(row.getString("ballot")).orElseThrow(),
                        Method.find(row.getString("rule")).orElseThrow(),
                        row.getString("completion"),
                        row.getInt("places"),
                        number(row, "most"),
                        row.getBoolean("secret"),
                        JsonMapper.shared().readValue(row.getString("colleges"), SHARES),
                        new java.util.TreeMap<>(minimums),
                        row.getString("seed"),
                        number(row, "quorum"),
                        number(row, "threshold"));
        return new Vote(
                Rows.uuid(row, "id"),
                consulted(row),
                Rows.localized(row, "titles"),
                rules,
                Rows.instant(row, "opens_at"),
                Rows.instant(row, "closes_at"),
                VoteState.of(row.getString("state")),
                Rows.optionalInstant(row, "closed_at"),
                row.getString("annulled_reason"),
                List.of(),
                row.getInt("version"));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
