package maillage.groups.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.DateRange;
import maillage.platform.exchange.References;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GroupListStore {
    private static final String ROWS =
            """
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, cycle text, slug text, kind text, name_fr text, name_en text, question_fr text,
                question_en text, mandate_fr text, mandate_en text, deliverable_fr text, deliverable_en text, axes text, chapter text, position integer,
                closed_on date, co_facilitators text)
            """;
    private final JdbcClient db;

    GroupListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> axes() {
        return words("select code from network.offer_term where taxonomy = 'axis'");
    }

    Set<String> chapters() {
        return words("select slug from network.offer_chapter");
    }

    Set<String> organisations() {
        return words("select slug from network.offer_organisation");
    }

    private Set<String> words(String sql) {
        return Set.copyOf(db.sql(sql).query(String.class).list());
    }

    List<References.Known> people() {
        return db.sql(
                        "select id::text as id, coalesce(email, full_name) as reference from network.offer_person order by id")
                .query(References.Known.class)
                .list();
    }

    Map<String, DateRange> cycleDays() {
        var days = new HashMap<String, DateRange>();
        db.sql("select slug, starts_on, ends_on from groups.cycle")
                .query(
                        (row, number) ->
                                days.put(
                                        row.getString("slug"),
                                        new DateRange(
                                                Rows.date(row, "starts_on"),
                                                Rows.date(row, "ends_on"))))
                .list();
        return days;
    }

    List<Map<String, Object>> rows(String @Nullable [] cycles) {
        return db.sql(
                        """
                        select g.id, c.slug as cycle, g.slug, g.kind, g.names ->> 'fr' as name_fr, g.names ->> 'en' as name_en, g.questions ->> 'fr' as question_fr,
                               g.questions ->> 'en' as question_en, g.mandate_text ->> 'fr' as mandate_fr, g.mandate_text ->> 'en' as mandate_en,
                               g.deliverable ->> 'fr' as deliverable_fr, g.deliverable ->> 'en' as deliverable_en,
                               (select string_agg(t.code, '|' order by t.code collate "C") from groups.group_term gt
                                join network.offer_term t on t.id = gt.term_id where gt.group_id = g.id and t.taxonomy = 'axis') as axes,
                               h.slug as chapter, g.position, g.closed_on,
                               (select string_agg(o.slug, '|' order by o.slug collate "C") from groups.co_facilitator f
                                join network.offer_organisation o on o.id = f.organisation_id where f.group_id = g.id) as co_facilitators
                        from groups.working_group g
                        join groups.cycle c on c.id = g.cycle_id
                        left join network.offer_chapter h on h.id = g.chapter_id
                        where cast(:cycles as text[]) is null or c.slug = any (cast(:cycles as text[]))
                        order by c.starts_on, g.position, g.slug
                        """)
                .param("cycles", cycles)
                .query()
                .listOfRows();
    }

    void add(String rows) {
        db.sql(
                        """
                        insert into groups.working_group (id, cycle_id, chapter_id, slug, kind, names, questions, mandate_text, deliverable, position, closed_on)
                        select r.id, c.id, (select id from network.offer_chapter where slug = r.chapter), r.slug, r.kind,
                               jsonb_strip_nulls(jsonb_build_object('fr', r.name_fr, 'en', r.name_en)),
                               jsonb_strip_nulls(jsonb_build_object('fr', r.question_fr, 'en', r.question_en)),
                               jsonb_strip_nulls(jsonb_build_object('fr', r.mandate_fr, 'en', r.mandate_en)),
                               jsonb_strip_nulls(jsonb_build_object('fr', r.deliverable_fr, 'en', r.deliverable_en)), r.position, r.closed_on
                        """
                                + ROWS
                                + " join groups.cycle c on c.slug = r.cycle")
                .param("rows", rows)
                .update();
        tie(rows);
    }

    void change(String rows) {
        db.sql(
                        """
                        update groups.working_group g
                        set chapter_id = (select id from network.offer_chapter where slug = r.chapter), kind = r.kind,
                            names = (g.names - 'fr' - 'en') || jsonb_strip_nulls(jsonb_build_object('fr', r.name_fr, 'en', r.name_en)),
                            questions = (g.questions - 'fr' - 'en') || jsonb_strip_nulls(jsonb_build_object('fr', r.question_fr, 'en', r.question_en)),
                            mandate_text = (g.mandate_text - 'fr' - 'en') || jsonb_strip_nulls(jsonb_build_object('fr', r.mandate_fr, 'en', r.mandate_en)),
                            deliverable = (g.deliverable - 'fr' - 'en')
                                || jsonb_strip_nulls(jsonb_build_object('fr', r.deliverable_fr, 'en', r.deliverable_en)),
                            position = r.position, closed_on = r.closed_on, version = g.version + 1
                        """
                                + ROWS
                                + " where g.id = r.id")
                .param("rows", rows)
                .update();
        db.sql(
                        """
                        delete from groups.group_term gt using network.offer_term t, jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid)
                        where t.id = gt.term_id and t.taxonomy = 'axis' and gt.group_id = r.id
                        """)
                .param("rows", rows)
                .update();
        db.sql(
                        "delete from groups.co_facilitator f using jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid) where f.group_id = r.id")
                .param("rows", rows)
                .update();
        tie(rows);
    }

    private void tie(String rows) {
        db.sql(
                        "insert into groups.group_term (group_id, term_id) select r.id, t.id "
                                + ROWS
                                + """
                        cross join lateral unnest(string_to_array(r.axes, '|')) as one (said_code)
                        join network.offer_term t on t.taxonomy = 'axis' and t.code = said_code
                        """)
                .param("rows", rows)
                .update();
        db.sql(
                        "insert into groups.co_facilitator (group_id, organisation_id) select r.id, o.id "
                                + ROWS
                                + """
                        cross join lateral unnest(string_to_array(r.co_facilitators, '|')) as one (said_slug)
                        join network.offer_organisation o on o.slug = said_slug
                        """)
                .param("rows", rows)
                .update();
    }
}
