package maillage.themes.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a room shows of a vote: that people voted, and who won once it is closed. */
@Component
class TurnoutStore {
    private final JdbcClient db;

    TurnoutStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Turnout> of(Gathering gathering) {
        return gathering.vote().flatMap(vote -> of(vote, gathering.consultation()));
    }

    private Optional<Turnout> of(UUID vote, String consultation) {
        return db.sql(
                        """
                        select v.titles, v.state, count(e.id) as electors, count(e.voted_at) as voted, count(*) filter (where e.voted_as = 'paper') as paper,
                               (select r.outcome -> 'winners' from themes.vote_result r where r.vote_id = v.id and r.valid and v.state = 'closed') as winners,
                               (select jsonb_agg(o.labels order by o.position) from themes.vote_option o where o.vote_id = v.id) as options
                        from themes.vote v left join themes.elector e on e.vote_id = v.id and e.struck_at is null
                        where v.id = :vote group by v.id
                        """)
                .param("vote", vote)
                .query(
                        (row, _) ->
                                new Turnout(
                                        vote,
                                        consultation,
                                        Rows.localized(row, "titles"),
                                        row.getString("state"),
                                        row.getInt("electors"),
                                        row.getInt("voted"),
                                        row.getInt("paper"),
                                        winners(
                                                row.getString("winners"),
                                                row.getString("options"))))
                .optional();
    }

    /** The votes of a consultation that are not over, by id, in these words. */
    Map<String, String> choices(UUID consultation, Language language) {
        return named(
                "select id, titles as names from themes.vote where consultation_id = :id and state in ('planned', 'open') order by opens_at, id",
                consultation,
                language);
    }

    /** The meetings of the year or group that a consultation is put to, the nearest first. */
    Map<String, String> meetings(UUID consultation, Language language) {
        return named(
                """
                select m.id, m.titles as names from themes.consultation c
                join meetings.offer_meeting m on m.period_id = c.cycle_id and (c.group_id is null or m.host_id = c.group_id)
                where c.id = :id and m.state in ('confirmed', 'held') order by m.starts_at desc limit 50
                """,
                consultation,
                language);
    }

    private Map<String, String> named(String sql, UUID id, Language language) {
        var names = new LinkedHashMap<String, String>();
        db.sql(sql)
                .param("id", id)
                .query(
                        (row, _) ->
                                names.put(
                                        row.getString("id"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return names;
    }

    private static List<LocalizedText> winners(@Nullable String places, @Nullable String options) {
        if (places == null || options == null) {
            return List.of();
        }
        var json = JsonMapper.shared();
        var labels = json.readTree(options);
        return json.readTree(places)
                .valueStream()
                .map(place -> Rows.localized(labels.get(place.asInt() - 1).toString()))
                .toList();
    }
}
