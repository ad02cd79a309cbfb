package maillage.network.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OrganisationListStore {
    private static final String ROWS =
            """
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, key text, name_fr text, name_en text, acronym text, sectors text,
                legal_form text, country text, town text, registry text, registry_id text, website text, sdgs text, axes text, expertise text,
                presentation_fr text, presentation_en text, chapter text, state text, joined_on date, left_on date, cited boolean)
            """;
    private final JdbcClient db;

    OrganisationListStore(JdbcClient db) {
        this.db = db;
    }

    Terms terms() {
        return Terms.of(
                db.sql(
                                """
                        select taxonomy, code, coalesce(names ->> 'fr', code) as french, coalesce(names ->> 'en', code) as english
                        from network.term
                        """)
                        .query(Terms.Term.class)
                        .list());
    }

    Set<String> chapters() {
        return Set.copyOf(db.sql("select slug from network.chapter").query(String.class).list());
    }

    List<Map<String, Object>> rows(String @Nullable [] keys) {
        return db.sql(
                        """
                        with coded as (
                            select ot.organisation_id, string_agg(t.code, '|' order by t.code collate "C") filter (where t.taxonomy = 'sector') as sectors,
                                   string_agg(t.code, '|' order by t.code collate "C") filter (where t.taxonomy = 'sdg') as sdgs,
                                   string_agg(t.code, '|' order by t.code collate "C") filter (where t.taxonomy = 'axis') as axes
                            from network.organisation_term ot join network.term t on t.id = ot.term_id
                            group by ot.organisation_id
                        )
                        select o.id, o.slug as key, o.names ->> 'fr' as name_fr, o.names ->> 'en' as name_en, o.acronym, k.sectors, f.code as legal_form,
                               o.country, o.town, o.registry, o.registry_id, o.website, k.sdgs, k.axes, o.expertise,
                               o.presentation ->> 'fr' as presentation_fr, o.presentation ->> 'en' as presentation_en, c.slug as chapter,
                               o.standing_state as state, o.joined_on, o.left_on, o.cited
                        from network.organisation o
                        left join coded k on k.organisation_id = o.id
                        left join network.term f on f.id = o.legal_form
                        left join network.chapter c on c.id = o.chapter_id
                        where cast(:keys as text[]) is null or o.slug = any (cast(:keys as text[]))
                        order by o.slug
                        """)
                .param("keys", keys)
                .query()
                .listOfRows();
    }

    List<OrganisationSigns.Sign> signs() {
        return db.sql(
                        """
                        select slug as key, coalesce(names ->> 'fr', '') as french, coalesce(names ->> 'en', '') as english,
                               coalesce(registry || ' ' || registry_id, '') as number, coalesce(website, '') as website
                        from network.organisation order by slug
                        """)
                .query(OrganisationSigns.Sign.class)
                .list();
    }

    void add(String rows) {
        db.sql(
                        """
                        insert into network.organisation (id, slug, names, acronym, legal_form, country, town, registry, registry_id, website,
                            presentation, expertise, chapter_id, standing_state, joined_on, left_on, cited)
                        select r.id, r.key, jsonb_strip_nulls(jsonb_build_object('fr', r.name_fr, 'en', r.name_en)), r.acronym,
                            (select id from network.term where taxonomy = 'legal-form' and code = r.legal_form), r.country, r.town, r.registry,
                            r.registry_id, r.website, jsonb_strip_nulls(jsonb_build_object('fr', r.presentation_fr, 'en', r.presentation_en)),
                            coalesce(r.expertise, ''), (select id from network.chapter where slug = r.chapter), r.state, r.joined_on, r.left_on, r.cited
                        """
                                + ROWS)
                .param("rows", rows)
                .update();
        addTerms(rows);
    }

    void change(String rows) {
        db.sql(
                        """
                        update network.organisation o
                        set names = (o.names - 'fr' - 'en') || jsonb_strip_nulls(jsonb_build_object('fr', r.name_fr, 'en', r.name_en)),
                            acronym = r.acronym, legal_form = (select id from network.term where taxonomy = 'legal-form' and code = r.legal_form),
                            country = r.country, town = r.town, registry = r.registry, registry_id = r.registry_id, website = r.website,
                            presentation = (o.presentation - 'fr' - 'en')
                                || jsonb_strip_nulls(jsonb_build_object('fr', r.presentation_fr, 'en', r.presentation_en)),
                            expertise = coalesce(r.expertise, ''), chapter_id = (select id from network.chapter where slug = r.chapter),
                            standing_state = r.state, joined_on = r.joined_on, left_on = r.left_on, cited = r.cited, version = o.version + 1
                        """
                                + ROWS
                                + " where o.id = r.id")
                .param("rows", rows)
                .update();
        db.sql(
                        """
                        delete from network.organisation_term ot
                        using network.term t, jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid)
                        where t.id = ot.term_id and t.taxonomy in ('sector', 'sdg', 'axis') and ot.organisation_id = r.id
                        """)
                .param("rows", rows)
                .update();
        addTerms(rows);
    }

    private void addTerms(String rows) {
        db.sql(
                        """
                        insert into network.organisation_term (organisation_id, term_id)
                        select r.id, t.id
                        """
                                + ROWS
                                + """
                        cross join lateral (values ('sector', r.sectors), ('sdg', r.sdgs), ('axis', r.axes)) as said (taxonomy, codes)
                        cross join lateral unnest(string_to_array(said.codes, '|')) as one (said_code)
                        join network.term t on t.taxonomy = said.taxonomy and t.code = said_code
                        """)
                .param("rows", rows)
                .update();
    }
}
