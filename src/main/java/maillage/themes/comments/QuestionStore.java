package maillage.themes.comments;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import maillage.themes.shared.Answering;
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

    /** Others' questions on what this person answers for, while they may. */
    List<Waiting> waiting(Answering.Own own, PersonId person, Instant now) {
        return db.sql(
                        """
                        select p.slug, p.number, p.title, p.language, count(*)::int as open, p.ends_at, p.time_zone
                        from themes.answering(:organisations, :led, :now) p join themes.comment q on q.proposal_id = p.proposal_id
                        where q.stance = 'question' and q.hidden_at is null and q.withdrawn_at is null and q.author_id <> :person
                          and not exists (select 1 from themes.comment a where a.parent_id = q.id and a.hidden_at is null and a.withdrawn_at is null)
                        group by p.slug, p.number, p.title, p.language, p.ends_at, p.time_zone order by p.ends_at, p.slug, p.number
                        """)
                .param("now", Rows.at(now))
                .param("person", person.value())
                .param("organisations", own.organisationIds())
                .param("led", own.ledIds())
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
