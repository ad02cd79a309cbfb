package maillage.themes.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.platform.sql.Rows;
import maillage.themes.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MeetingsStore {
    private final JdbcClient db;

    MeetingsStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * A meeting, or something that was settled there.
     *
     * @param kind {@code meeting}, {@code decision} or {@code action}
     * @param host a group or a cycle
     * @param open a meeting that visitors may know of; a decision that was published
     */
    record Held(
            ProposalId theme,
            String kind,
            UUID meeting,
            boolean ofGroup,
            UUID host,
            LocalizedText title,
            LocalDate on,
            boolean open) {}

    /** Since each of these was chosen. */
    List<Held> since(Collection<ProposalId> themes) {
        return db.sql(
                        """
                        with chosen as (
                            select t.proposal_id, t.cycle_id, t.group_id, t.since, platform.plain(p.title) as words
                            from themes.theme t join themes.proposal p on p.id = t.proposal_id where t.proposal_id = any (:themes)),
                        held as (
                            select h.proposal_id, h.group_id is not null as own, h.words, m.id, m.host_kind, m.host_id, m.kind, m.titles,
                                   cast(m.starts_at at time zone m.time_zone as date) as on,
                                   strpos(platform.plain(coalesce(m.titles ->> 'fr', '') || ' ' || coalesce(m.titles ->> 'en', '')), h.words) > 0 as named
                            from chosen h join meetings.offer_meeting m on m.state = 'held'
                                 and (m.host_id = h.group_id or h.group_id is null and m.period_id = h.cycle_id)
                                 and cast(m.starts_at at time zone m.time_zone as date) >= h.since),
                        decided as (
                            select h.*, d.text, d.published from held h join meetings.offer_decision d on d.meeting_id = h.id
                            where h.own or h.named or strpos(platform.plain(d.text), h.words) > 0),
                        to_do as (
                            select h.*, a.text from held h join meetings.offer_action a on a.meeting_id = h.id
                            where h.own or h.named or strpos(platform.plain(a.text), h.words) > 0)
                        select proposal_id, 'meeting' as what, id, host_kind, host_id, titles, null as text, h.on, kind <> 'other' as open from held h
                        where own or named or exists (select 1 from decided d where d.proposal_id = h.proposal_id and d.id = h.id)
                           or exists (select 1 from to_do a where a.proposal_id = h.proposal_id and a.id = h.id)
                        union all
                        select proposal_id, 'decision', id, host_kind, host_id, titles, text, d.on, published and kind <> 'other' from decided d
                        union all
                        select proposal_id, 'action', id, host_kind, host_id, titles, text, a.on, false from to_do a
                        """)
                .param("themes", themes.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(MeetingsStore::held)
                .list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        String text = row.getString("text");
        return new Held(
                new ProposalId(Rows.uuid(row, "proposal_id")),
                row.getString("what"),
                Rows.uuid(row, "id"),
                row.getString("host_kind").equals("group"),
                Rows.uuid(row, "host_id"),
                // In whatever language it was written: nobody knows which.
                text == null ? Rows.localized(row, "titles") : LocalizedText.frEn(text, text),
                Rows.date(row, "on"),
                row.getBoolean("open"));
    }
}
