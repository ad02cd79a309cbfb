package maillage.themes.deciding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions as they are read. */
@Component
class DecisionStore {
    /** The options {@code o} that votes have chosen. */
    private static final String WINNERS =
            "themes.vote_option o join themes.vote_result r on r.vote_id = o.vote_id and r.outcome -> 'winners' @> to_jsonb(o.position)";

    private final JdbcClient db;

    DecisionStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * The latest first.
     *
     * @param members whether the reader sees organisations that are not cited, and the meetings of
     *     their host that are not announced
     */
    List<Decision> decisions(UUID consultation, boolean members) {
        Map<Integer, List<Decision.Chosen>> themes = themes(consultation);
        return db.sql(
                        """
                        select d.number, d.text, d.taken_on, d.basis, v.titles as vote, d.reasons, m.id as meeting, m.titles as meeting_titles,
                               d.vote_id is not null and (
                                   exists (select 1 from themes.theme t where t.decision_id = d.id
                                           and exists (select 1 from themes.vote_option o where o.vote_id = d.vote_id and o.proposal_id is not null)
                                           and not exists (select 1 from %1$s where o.vote_id = d.vote_id and o.proposal_id = t.proposal_id))
                                   or exists (select 1 from %1$s join themes.proposal p on p.id = o.proposal_id and p.state = 'not-chosen'
                                              where o.vote_id = d.vote_id)) as departed,
                               cast(m.starts_at at time zone m.time_zone as date) as meeting_day,
                               case when o.cited or :members then o.names end as carrier
                        from themes.decision d
                        left join themes.vote v on v.id = d.vote_id
                        join themes.consultation c on c.id = d.consultation_id
                        left join meetings.offer_meeting m on m.id = d.meeting_id
                             and (m.kind <> 'other' or :members and m.host_id = coalesce(c.group_id, c.cycle_id))
                        left join network.offer_organisation o on o.id = d.carrier_id
                        where d.consultation_id = :consultation order by d.number desc
                        """
                                .formatted(WINNERS))
                .param("consultation", consultation)
                .param("members", members)
                .query(
                        (row, number) ->
                                new Decision(
                                        row.getInt("number"),
                                        row.getString("text"),
                                        Rows.date(row, "taken_on"),
                                        Basis.find(row.getString("basis")).orElseThrow(),
                                        row.getString("vote") == null
                                                ? Optional.empty()
                                                : Optional.of(Rows.localized(row, "vote")),
                                        row.getBoolean("departed"),
                                        row.getString("meeting") == null
                                                ? Optional.empty()
                                                : Optional.of(
                                                        new Decision.Held(
                                                                Rows.uuid(row, "meeting"),
                                                                Rows.localized(
                                                                        row, "meeting_titles"),
                                                                Rows.date(row, "meeting_day"))),
                                        row.getString("reasons"),
                                        row.getString("carrier") == null
                                                ? Optional.empty()
                                                : Optional.of(Rows.localized(row, "carrier")),
                                        themes.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<Decision.Chosen>> themes(UUID consultation) {
        var themes = new LinkedHashMap<Integer, List<Decision.Chosen>>();
        db.sql(
                        """
                        select d.number as decision, p.number, p.title, p.language,
                               (select count(*) from meetings.offer_meeting m
                                where m.host_id = t.group_id and m.state = 'held' and m.starts_at >= t.since) as meetings
                        from themes.theme t
                        join themes.decision d on d.id = t.decision_id
                        join themes.proposal p on p.id = t.proposal_id
                        where d.consultation_id = :consultation order by p.number
                        """)
                .param("consultation", consultation)
                .query(
                        (row, number) ->
                                themes.computeIfAbsent(
                                                row.getInt("decision"), any -> new ArrayList<>())
                                        .add(
                                                new Decision.Chosen(
                                                        row.getInt("number"),
                                                        row.getString("title"),
                                                        row.getString("language"),
                                                        row.getInt("meetings"))))
                .list();
        return themes;
    }
}
