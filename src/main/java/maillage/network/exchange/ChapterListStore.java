package maillage.network.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ChapterListStore {
    private final JdbcClient db;

    ChapterListStore(JdbcClient db) {
        this.db = db;
    }

    List<Map<String, Object>> rows(String @Nullable [] slugs) {
        return db.sql(
                        """
                        select id, slug, names ->> 'fr' as name_fr, names ->> 'en' as name_en, description ->> 'fr' as description_fr,
                               description ->> 'en' as description_en, country, time_zone,
                               (select string_agg(l, '|' order by l collate "C") from unnest(languages) as l) as languages, opened_on, closed_on
                        from network.chapter
                        where cast(:slugs as text[]) is null or slug = any (cast(:slugs as text[]))
                        order by slug
                        """)
                .param("slugs", slugs)
                .query()
                .listOfRows();
    }

    void keep(String rows) {
        db.sql(
                        """
                        insert into network.chapter as c (id, slug, names, description, country, time_zone, languages, opened_on, closed_on)
                        select r.id, r.slug, jsonb_strip_nulls(jsonb_build_object('fr', r.name_fr, 'en', r.name_en)),
                               jsonb_strip_nulls(jsonb_build_object('fr', r.description_fr, 'en', r.description_en)),
                               r.country, r.time_zone, string_to_array(r.languages, '|'), r.opened_on, r.closed_on
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, slug text, name_fr text, name_en text, description_fr text,
                            description_en text, country text, time_zone text, languages text, opened_on date, closed_on date)
                        on conflict (id) do update set names = (c.names - 'fr' - 'en') || excluded.names,
                            description = (c.description - 'fr' - 'en') || excluded.description, country = excluded.country,
                            time_zone = excluded.time_zone, languages = excluded.languages, opened_on = excluded.opened_on, closed_on = excluded.closed_on
                        """)
                .param("rows", rows)
                .update();
    }
}
