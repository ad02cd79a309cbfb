package maillage.themes.comments;

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
class QuestionStore {
    private final JdbcClient db;

    QuestionStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * A proposal with questions that nobody has answered.
     *
     * @param until excluded
     */
    record Waiting(String path, LocalizedText title, int open, Instant until, ZoneId zone) {}

    /** On proposals of this person's organisations, others' questions, while members may answer. */
    List<Waiting> waiting(Me me, Instant now) {
        return db.sql(
                        """
                        select c.slug, p.number, p.title, p.language, count(*)::int as open, f.ends_at, y.time_zone
                        from themes.comment q join themes.proposal p on p.id = q.proposal_id and p.state = 'published'
                        join themes.consultation c on c.id = p.consultation_id and c.state = 'open'
                        join groups.offer_cycle y on y.id = c.cycle_id
                        join themes.phase f on f.consultation_id = c.id and f.kind in ('propose', 'discuss') and f.open_to <> 'staff'
                             and f.starts_at <= :now and f.ends_at > :now
                        where q.stance = 'question' and q.hidden_at is null and q.withdrawn_at is null and q.author_id <> :person
                          and not exists (select 1 from themes.comment a where a.parent_id = q.id and a.hidden_at is null and a.withdrawn_at is null)
                          and exists (select 1 from themes.proposal_organisation o
                                      where o.proposal_id = p.id and o.part = 'author' and o.organisation_id = any (:organisations))
                        group by c.slug, p.number, p.title, p.language, f.ends_at, y.time_zone order by f.ends_at, c.slug, p.number
                        """)
                .param("now", Rows.at(now))
                .param("person", me.person().value())
                .param(
                        "organisations",
                        me.organisations().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                new Waiting(
                                        "/consultations/"
                                                + row.getString("slug")
                                                + "/proposals/"
                                                + row.getInt("number"),
                                        LocalizedText.of(
                                                Language.of(row.getString("language")),
                                                row.getString("title")),
                                        row.getInt("open"),
                                        Rows.instant(row, "ends_at"),
                                        ZoneId.of(row.getString("time_zone"))))
                .list();
    }
}
