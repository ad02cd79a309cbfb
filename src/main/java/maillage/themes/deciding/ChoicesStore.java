package maillage.themes.deciding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.platform.sql.Rows;
import maillage.themes.Consultation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may stand in a decision. */
@Component
class ChoicesStore {
    private final JdbcClient db;

    ChoicesStore(JdbcClient db) {
        this.db = db;
    }

    /** What a decision of this consultation may name. */
    Choices choices(Consultation consultation, Language language) {
        UUID id = consultation.id().value();
        return new Choices(
                named(
                        "select id, number || '. ' || title as name from themes.proposal where consultation_id = :id and state = 'published' order by number",
                        id),
                localized(
                        "select v.id, v.titles as names from themes.vote v join themes.vote_result r on r.vote_id = v.id and r.valid where v.consultation_id = :id and v.state = 'closed' order by v.closed_at desc",
                        id,
                        language),
                localized(
                        """
                        select m.id, m.titles as names from themes.consultation c
                        join meetings.offer_meeting m on m.period_id = c.cycle_id and (c.group_id is null or m.host_id = c.group_id)
                             and (m.kind <> 'other' or c.edition_id is null and m.host_id = coalesce(c.group_id, c.cycle_id))
                        where c.id = :id and m.state = 'held' order by m.starts_at desc limit 50
                        """,
                        id,
                        language),
                localized(
                        """
                        select distinct o.id, o.names, o.sort_name from themes.proposal p
                        join themes.proposal_organisation po on po.proposal_id = p.id and po.until is null
                        join network.offer_organisation o on o.id = po.organisation_id
                        where p.consultation_id = :id and p.number is not null order by o.sort_name
                        """,
                        id,
                        language),
                winners(id));
    }

    /** Of each vote on proposals, those it has chosen. */
    private Map<String, Set<String>> winners(UUID id) {
        var winners = new HashMap<String, Set<String>>();
        db.sql(
                        """
                        select o.vote_id, o.proposal_id, r.outcome -> 'winners' @> to_jsonb(o.position) as won
                        from themes.vote v join themes.vote_result r on r.vote_id = v.id and r.valid
                        join themes.vote_option o on o.vote_id = v.id and o.proposal_id is not null
                        where v.consultation_id = :id and v.state = 'closed'
                        """)
                .param("id", id)
                .query(
                        row -> {
                            Set<String> won =
                                    winners.computeIfAbsent(
                                            row.getString("vote_id"), _ -> new HashSet<>());
                            if (row.getBoolean("won")) {
                                won.add(row.getString("proposal_id"));
                            }
                        });
        return winners;
    }

    private Map<String, String> named(String sql, UUID id) {
        var names = new LinkedHashMap<String, String>();
        db.sql(sql)
                .param("id", id)
                .query((row, number) -> names.put(row.getString("id"), row.getString("name")))
                .list();
        return names;
    }

    private Map<String, String> localized(String sql, UUID id, Language language) {
        var names = new LinkedHashMap<String, String>();
        db.sql(sql)
                .param("id", id)
                .query(
                        (row, number) ->
                                names.put(
                                        row.getString("id"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return names;
    }
}
