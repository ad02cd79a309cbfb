package maillage.themes.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AnsweringStore {
    private final JdbcClient db;

    AnsweringStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Amendments, and others' questions, that nobody has answered: of this person's organisations,
     * and of every team for whoever works for the network.
     */
    List<Waiting> waiting(Me me, Instant now) {
        return db.sql(
                        """
                        with asked as (
                            select m.proposal_id, 'amendments' as what from themes.amendment m where m.state = 'open'
                            union all
                            select q.proposal_id, 'questions' from themes.comment q
                            where q.stance = 'question' and q.hidden_at is null and q.withdrawn_at is null and q.author_id <> :person
                              and not exists (select 1 from themes.comment a where a.parent_id = q.id and a.hidden_at is null and a.withdrawn_at is null))
                        select a.what, p.consultation_id, p.own, p.slug, p.number, p.title, p.language, count(*)::int as open, p.ends_at, p.time_zone
                        from themes.answering(:organisations, :staff, :now) p join asked a on a.proposal_id = p.proposal_id
                        group by a.what, p.consultation_id, p.own, p.slug, p.number, p.title, p.language, p.ends_at, p.time_zone
                        order by p.ends_at, p.slug, p.number, a.what
                        """)
                .param("now", Rows.at(now))
                .param("person", me.person().value())
                .param(
                        "organisations",
                        me.organisations().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("staff", me.isStaff())
                .query(AnsweringStore::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getString("what"),
                Rows.uuid(row, "consultation_id"),
                row.getBoolean("own"),
                "/consultations/" + row.getString("slug") + "/proposals/" + row.getInt("number"),
                LocalizedText.of(Language.of(row.getString("language")), row.getString("title")),
                row.getInt("open"),
                Rows.instant(row, "ends_at"),
                ZoneId.of(row.getString("time_zone")));
    }
}
