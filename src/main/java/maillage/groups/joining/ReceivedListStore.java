package maillage.groups.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReceivedListStore {
    private final JdbcClient db;

    ReceivedListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> cycles() {
        return Set.copyOf(db.sql("select slug from groups.cycle").query(String.class).list());
    }

    /** The codes of a list of the network that may be chosen, each with its names behind a sign. */
    String[] codes(String taxonomy) {
        return db.sql(
                        """
                        select concat(code, '=', concat_ws(',', replace(names ->> 'fr', ',', ' '), replace(names ->> 'en', ',', ' ')))
                        from network.offer_term where taxonomy = :taxonomy and retired_at is null order by position
                        """)
                .param("taxonomy", taxonomy)
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    Set<String> groups(String @Nullable [] cycles) {
        return Set.copyOf(
                db.sql(
                                """
                                select c.slug || '/' || g.slug from groups.working_group g join groups.cycle c on c.id = g.cycle_id
                                where c.slug = any (cast(:cycles as text[]))
                                """)
                        .param("cycles", cycles)
                        .query(String.class)
                        .list());
    }

    /** What was sent; drafts are the applicants' own. */
    List<Map<String, Object>> rows(String @Nullable [] cycles) {
        return db.sql(
                        """
                        select a.id, c.slug as cycle, a.form ->> 'organisation' as organisation, a.contact_email as email,
                               a.form ->> 'given' as given, a.form ->> 'family' as family, a.form ->> 'function' as function,
                               a.form ->> 'sector' as sector, a.form ->> 'country' as country, a.form ->> 'website' as website,
                               a.form ->> 'presentation' as presentation, a.form ->> 'expertise' as expertise,
                               (select string_agg(code, '|' order by code collate "C") from jsonb_array_elements_text(a.form -> 'axes') code) as axes,
                               (select string_agg(code, '|' order by code collate "C") from jsonb_array_elements_text(a.form -> 'sdgs') code) as sdgs,
                               (select string_agg(g.slug, '|' order by g.slug collate "C") from jsonb_array_elements_text(a.form -> 'groups') wish
                                join groups.working_group g on g.id = cast(wish as uuid)) as groups,
                               a.form ->> 'alternate-given' as alternate_given, a.form ->> 'alternate-family' as alternate_family,
                               a.form ->> 'alternate-email' as alternate_email, a.form ->> 'alternate-function' as alternate_function,
                               coalesce(a.form ->> 'charter', 'meeting') as charter, a.form ->> 'cited' is distinct from 'no' as cited,
                               a.language, cast(a.submitted_at at time zone c.time_zone as date) as received_on, a.state
                        from groups.application a join groups.cycle c on c.id = a.cycle_id
                        where a.state <> 'draft' and (cast(:cycles as text[]) is null or c.slug = any (cast(:cycles as text[])))
                        order by a.submitted_at, a.id
                        """)
                .param("cycles", cycles)
                .query()
                .listOfRows();
    }

    /** They wait for a decision since nine in the morning of the day they came. */
    void add(String rows) {
        db.sql(
                        """
                        insert into groups.application (id, cycle_id, state, language, contact_email, form, step, saved_at, submitted_at)
                        select r.id, c.id, 'submitted', r.language, r.email,
                               jsonb_strip_nulls(jsonb_build_object(
                                   'organisation', r.organisation, 'email', r.email, 'given', r.given, 'family', r.family, 'function', r.function,
                                   'sector', r.sector, 'country', r.country, 'website', r.website, 'presentation', r.presentation,
                                   'expertise', r.expertise, 'axes', to_jsonb(string_to_array(r.axes, '|')), 'sdgs', to_jsonb(string_to_array(r.sdgs, '|')),
                                   'groups', (select jsonb_agg(g.id order by g.position, g.slug) from groups.working_group g
                                              where g.cycle_id = c.id and g.slug = any (string_to_array(r.groups, '|'))),
                                   'titular', 'me', 'alternate-given', r.alternate_given, 'alternate-family', r.alternate_family,
                                   'alternate-email', r.alternate_email, 'alternate-function', r.alternate_function,
                                   'charter', r.charter, 'cited', r.cited)),
                               4, came.at, came.at
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, cycle text, organisation text, email text, given text, family text,
                            function text, sector text, country text, website text, presentation text, expertise text, axes text, sdgs text, groups text,
                            alternate_given text, alternate_family text, alternate_email text, alternate_function text, charter text, cited text,
                            language text, received_on date)
                        join groups.cycle c on c.slug = r.cycle
                        cross join lateral (select (r.received_on + time '09:00') at time zone c.time_zone as at) came
                        """)
                .param("rows", rows)
                .update();
    }
}
