package maillage.forum.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EditionListStore {
    private final JdbcClient db;

    EditionListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> cycles() {
        return Set.copyOf(db.sql("select slug from groups.offer_cycle").query(String.class).list());
    }

    Set<String> chapters() {
        return Set.copyOf(
                db.sql("select slug from network.offer_chapter").query(String.class).list());
    }

    List<Map<String, Object>> rows(String @Nullable [] slugs) {
        return db.sql(
                        """
                        select e.id, e.slug, y.slug as cycle, c.slug as chapter, e.names ->> 'fr' as name_fr, e.names ->> 'en' as name_en,
                               e.lines ->> 'fr' as line_fr, e.lines ->> 'en' as line_en, e.starts_on, e.ends_on, e.town, e.country, e.time_zone,
                               e.capacity, e.state
                        from forum.edition e
                        join groups.offer_cycle y on y.id = e.cycle_id
                        left join network.offer_chapter c on c.id = e.chapter_id
                        where cast(:slugs as text[]) is null or e.slug = any (cast(:slugs as text[]))
                        order by e.starts_on, e.slug
                        """)
                .param("slugs", slugs)
                .query()
                .listOfRows();
    }

    void keep(String rows) {
        db.sql(
                        """
                        insert into forum.edition (id, slug, names, lines, cycle_id, chapter_id, starts_on, ends_on, town, country, time_zone, capacity, state)
                        select r.id, r.slug, jsonb_strip_nulls(jsonb_build_object('fr', r.name_fr, 'en', r.name_en)),
                               jsonb_strip_nulls(jsonb_build_object('fr', r.line_fr, 'en', r.line_en)), y.id, c.id, r.starts_on, r.ends_on, r.town,
                               r.country, r.time_zone, r.capacity, r.state
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, slug text, cycle text, chapter text, name_fr text, name_en text,
                            line_fr text, line_en text, starts_on date, ends_on date, town text, country text, time_zone text, capacity int, state text)
                        join groups.offer_cycle y on y.slug = r.cycle
                        left join network.offer_chapter c on c.slug = r.chapter
                        on conflict (id) do update set names = (forum.edition.names - 'fr' - 'en') || excluded.names,
                            lines = (forum.edition.lines - 'fr' - 'en') || excluded.lines, cycle_id = excluded.cycle_id,
                            chapter_id = excluded.chapter_id, starts_on = excluded.starts_on, ends_on = excluded.ends_on, town = excluded.town,
                            country = excluded.country, time_zone = excluded.time_zone, capacity = excluded.capacity, state = excluded.state,
                            version = forum.edition.version + 1
                        """)
                .param("rows", rows)
                .update();
    }
}
