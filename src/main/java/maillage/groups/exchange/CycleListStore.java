package maillage.groups.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CycleListStore {
    private static final String ROWS =
            """
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, slug text, name_fr text, name_en text, starts_on date, ends_on date,
                threshold integer, unit text, counting_kinds text, remote_counts boolean, notice interval, points_meeting integer,
                points_deliverable integer, points_session integer, points_room integer, charter_version integer, state text, previous text,
                time_zone text, languages text, introduction_fr text, introduction_en text)
            """;
    private final JdbcClient db;

    CycleListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> slugs() {
        return Set.copyOf(db.sql("select slug from groups.cycle").query(String.class).list());
    }

    Set<String> charters() {
        return Set.copyOf(
                db.sql("select number::text from network.offer_charter_version")
                        .query(String.class)
                        .list());
    }

    List<Map<String, Object>> rows(String @Nullable [] slugs) {
        return db.sql(
                        """
                        select c.id, c.slug, c.names ->> 'fr' as name_fr, c.names ->> 'en' as name_en, c.starts_on, c.ends_on, c.threshold, c.unit,
                               (select string_agg(k, '|' order by k collate "C") from unnest(c.counting_kinds) as k) as counting_kinds, c.remote_counts,
                               (extract(year from c.notice) * 12 + extract(month from c.notice))::integer as notice_months,
                               extract(day from c.notice)::integer as notice_days,
                               c.points_meeting, c.points_deliverable, c.points_session, c.points_room, v.number as charter_version, c.state,
                               p.slug as previous, c.time_zone,
                               (select string_agg(l, '|' order by l collate "C") from unnest(c.languages) as l) as languages,
                               c.introduction ->> 'fr' as introduction_fr, c.introduction ->> 'en' as introduction_en
                        from groups.cycle c
                        left join groups.cycle p on p.id = c.previous_id
                        left join network.offer_charter_version v on v.id = c.charter_version_id
                        where cast(:slugs as text[]) is null or c.slug = any (cast(:slugs as text[]))
                        order by c.starts_on, c.slug
                        """)
                .param("slugs", slugs)
                .query()
                .listOfRows();
    }

    void add(String rows) {
        db.sql(
                        """
                        insert into groups.cycle (id, slug, names, introduction, starts_on, ends_on, time_zone, languages, charter_version_id, state,
                            threshold, unit, counting_kinds, remote_counts, notice, points_meeting, points_deliverable, points_session, points_room, draw_seed)
                        select r.id, r.slug, jsonb_strip_nulls(jsonb_build_object('fr', r.name_fr, 'en', r.name_en)),
                               jsonb_strip_nulls(jsonb_build_object('fr', r.introduction_fr, 'en', r.introduction_en)), r.starts_on, r.ends_on, r.time_zone,
                               string_to_array(r.languages, '|'), (select id from network.offer_charter_version where number = r.charter_version), r.state,
                               r.threshold, r.unit, string_to_array(r.counting_kinds, '|'), r.remote_counts, r.notice, r.points_meeting,
                               r.points_deliverable, r.points_session, r.points_room, r.slug
                        """
                                + ROWS)
                .param("rows", rows)
                .update();
    }

    void change(String rows) {
        db.sql(
                        """
                        update groups.cycle c
                        set names = (c.names - 'fr' - 'en') || jsonb_strip_nulls(jsonb_build_object('fr', r.name_fr, 'en', r.name_en)),
                            introduction = (c.introduction - 'fr' - 'en')
                                || jsonb_strip_nulls(jsonb_build_object('fr', r.introduction_fr, 'en', r.introduction_en)),
                            starts_on = r.starts_on, ends_on = r.ends_on, time_zone = r.time_zone, languages = string_to_array(r.languages, '|'),
                            charter_version_id = (select id from network.offer_charter_version where number = r.charter_version), state = r.state,
                            threshold = r.threshold, unit = r.unit, counting_kinds = string_to_array(r.counting_kinds, '|'),
                            remote_counts = r.remote_counts, notice = r.notice, points_meeting = r.points_meeting,
                            points_deliverable = r.points_deliverable, points_session = r.points_session, points_room = r.points_room,
                            version = c.version + 1
                        """
                                + ROWS
                                + " where c.id = r.id")
                .param("rows", rows)
                .update();
    }

    /** Once all cycles of the file are there: one may follow another of the same file. */
    void follow(String rows) {
        db.sql(
                        "update groups.cycle c set previous_id = (select id from groups.cycle where slug = r.previous) "
                                + ROWS
                                + " where c.id = r.id")
                .param("rows", rows)
                .update();
    }
}
