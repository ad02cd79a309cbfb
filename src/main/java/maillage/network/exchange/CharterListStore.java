package maillage.network.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days of publication and acceptance are kept as noon UTC, which is that day in almost every zone.
 */
@Component
class CharterListStore {
    private final JdbcClient db;

    CharterListStore(JdbcClient db) {
        this.db = db;
    }

    List<Map<String, Object>> rows(String @Nullable [] versions) {
        return db.sql(
                        """
                        select id, number as version, titles ->> 'fr' as title_fr, titles ->> 'en' as title_en, texts ->> 'fr' as text_fr,
                               texts ->> 'en' as text_en, (published_at at time zone 'UTC')::date as published_on
                        from network.charter_version
                        where cast(:versions as text[]) is null or number::text = any (cast(:versions as text[]))
                        order by number
                        """)
                .param("versions", versions)
                .query()
                .listOfRows();
    }

    Set<String> published() {
        return Set.copyOf(
                db.sql(
                                "select number::text from network.charter_version where published_at is not null")
                        .query(String.class)
                        .list());
    }

    Set<String> accepted() {
        return Set.copyOf(
                db.sql(
                                """
                        select v.number::text from network.charter_version v
                        where exists (select 1 from network.charter_acceptance a where a.version_id = v.id)
                        """)
                        .query(String.class)
                        .list());
    }

    void keep(String rows) {
        db.sql(
                        """
                        insert into network.charter_version as v (id, number, titles, texts, published_at)
                        select r.id, r.version, jsonb_strip_nulls(jsonb_build_object('fr', r.title_fr, 'en', r.title_en)),
                               jsonb_strip_nulls(jsonb_build_object('fr', r.text_fr, 'en', r.text_en)), (r.published_on + time '12:00') at time zone 'UTC'
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (id uuid, version integer, title_fr text, title_en text, text_fr text, text_en text, published_on date)
                        on conflict (id) do update set titles = (v.titles - 'fr' - 'en') || excluded.titles,
                            texts = (v.texts - 'fr' - 'en') || excluded.texts, published_at = excluded.published_at
                        """)
                .param("rows", rows)
                .update();
    }

    List<Map<String, Object>> acceptances(String @Nullable [] versions) {
        return db.sql(
                        """
                        select a.id, v.number as version, o.slug as organisation, coalesce(p.email, p.full_name) as email,
                               (a.accepted_at at time zone 'UTC')::date as accepted_on, a.cited
                        from network.charter_acceptance a
                        join network.charter_version v on v.id = a.version_id
                        join network.organisation o on o.id = a.organisation_id
                        join network.offer_person p on p.id = a.person_id
                        where cast(:versions as text[]) is null or v.number::text = any (cast(:versions as text[]))
                        order by v.number, o.slug, a.accepted_at
                        """)
                .param("versions", versions)
                .query()
                .listOfRows();
    }

    void accept(String rows, @Nullable UUID by) {
        db.sql(
                        """
                        insert into network.charter_acceptance (id, version_id, organisation_id, person_id, accepted_at, manner, cited, recorded_by)
                        select r.id, v.id, o.id, r.person_id, (r.accepted_on + time '12:00') at time zone 'UTC', 'imported', r.cited, cast(:by as uuid)
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (id uuid, version integer, organisation text, person_id uuid, accepted_on date, cited boolean)
                        join network.charter_version v on v.number = r.version
                        join network.organisation o on o.slug = r.organisation
                        """)
                .param("rows", rows)
                .param("by", by)
                .update();
    }
}
