package maillage.themes.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import maillage.kernel.GroupId;
import maillage.platform.sql.Rows;
import maillage.themes.ConsultationState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a vote is written in its row, and read from it. */
final class VoteRows {
    private static final TypeReference<LinkedHashMap<String, Integer>> SHARES =
            new TypeReference<>() {};

    private VoteRows() {}

    /** Fills in all that is set up. */
    static StatementSpec bind(StatementSpec statement, Vote vote) {
        VoteRules rules = vote.rules();
        return statement
                .param("id", vote.id())
                .param("consultation", vote.consulted().id())
                .param("titles", Rows.json(vote.titles()))
                .param("ballot", rules.ballot().code())
                .param("rule", rules.method().code())
                .param("completion", rules.completion())
                .param("places", rules.places())
                .param("most", boxed(rules.most()), Types.INTEGER)
                .param("secret", rules.secret())
                .param("colleges", Rows.json(rules.colleges()))
                .param("voices", rules.voices())
                .param("minimums", minimums(rules))
                .param("seed", rules.seed())
                .param("quorum", boxed(rules.quorum()), Types.INTEGER)
                .param("threshold", boxed(rules.threshold()), Types.INTEGER)
                .param("opens", Rows.at(vote.opensAt()))
                .param("closes", Rows.at(vote.closesAt()))
                .param("version", vote.version());
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static String minimums(VoteRules rules) {
        return JsonMapper.shared()
                .writeValueAsString(
                        rules.minimums().entrySet().stream()
                                .map(one -> Map.of("trait", one.getKey(), "places", one.getValue()))
                                .toList());
    }

    static Consulted consulted(ResultSet row, int number) throws SQLException {
        return new Consulted(
                Rows.uuid(row, "consultation_id"),
                row.getString("slug"),
                Rows.localized(row, "consultation_titles"),
                Rows.optionalUuid(row, "group_id").map(GroupId::new),
                ConsultationState.of(row.getString("consultation_state")),
                ZoneId.of(row.getString("time_zone")));
    }

    static Vote vote(ResultSet row, int number) throws SQLException {
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
                        row.getBoolean("voices"),
                        new TreeMap<>(minimums),
                        row.getString("seed"),
                        number(row, "quorum"),
                        number(row, "threshold"));
        return new Vote(
                Rows.uuid(row, "id"),
                consulted(row, number),
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
