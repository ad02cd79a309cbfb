package maillage.themes.exchange;

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
class ProposalListStore {
    private final JdbcClient db;

    ProposalListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> consultations() {
        return Set.copyOf(
                db.sql("select slug from themes.consultation").query(String.class).list());
    }

    Set<String> organisations() {
        return Set.copyOf(
                db.sql("select slug from network.offer_organisation").query(String.class).list());
    }

    /** The codes of a list of the network, each with its names behind a sign. */
    String[] codes(String taxonomy) {
        return db.sql(
                        """
                        select concat(code, '=', concat_ws(',', replace(names ->> 'fr', ',', ' '), replace(names ->> 'en', ',', ' ')))
                        from network.offer_term where taxonomy = :taxonomy order by position
                        """)
                .param("taxonomy", taxonomy)
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    List<References.Known> people() {
        return db.sql(
                        "select id::text as id, coalesce(email, full_name) as reference from network.offer_person order by id")
                .query(References.Known.class)
                .list();
    }

    /**
     * @param key organisation and person's id, with a space between
     */
    record Held(String key, DateRange valid) {}

    List<Held> mandates(String @Nullable [] organisations) {
        return db.sql(
                        """
                        select o.slug || ' ' || m.person_id as key, m.valid
                        from network.offer_mandate m join network.offer_organisation o on o.id = m.organisation_id
                        where m.one_meeting is null and o.slug = any (cast(:organisations as text[]))
                        """)
                .param("organisations", organisations)
                .query((row, number) -> new Held(row.getString("key"), Rows.range(row, "valid")))
                .list();
    }

    /** Those named, or all that stand: what became another would come back published beside it. */
    List<Map<String, Object>> rows(String @Nullable [] consultations) {
        return db.sql(
                        """
                        select p.id, c.slug as consultation, p.number, p.title, nullif(p.question, '') as question, nullif(p.why_now, '') as why_now,
                               nullif(p.produces, '') as produces, nullif(p.territories, '') as territories, p.language, p.state,
                               (select string_agg(goal::text, '|' order by goal::text collate "C") from unnest(p.sdgs) goal) as sdgs,
                               (select string_agg(code, '|' order by code collate "C") from unnest(p.axes) code) as axes,
                               (select string_agg(code, '|' order by code collate "C") from unnest(p.sectors) code) as sectors,
                               coalesce(a.email, a.full_name) as written_by,
                               first.slug as organisation,
                               (select string_agg(o.slug, '|' order by o.slug collate "C") from themes.proposal_organisation po
                                join network.offer_organisation o on o.id = po.organisation_id
                                where po.proposal_id = p.id and po.part = 'author' and o.slug <> first.slug) as other_authors,
                               (select string_agg(o.slug, '|' order by o.slug collate "C") from themes.proposal_organisation po
                                join network.offer_organisation o on o.id = po.organisation_id
                                where po.proposal_id = p.id and po.part = 'co-signer' and po.until is null) as co_signers,
                               cast(p.published_at at time zone y.time_zone as date) as published_on
                        from themes.proposal p
                        join themes.consultation c on c.id = p.consultation_id
                        join groups.offer_cycle y on y.id = c.cycle_id
                        -- Of those born in a room the facilitator made a proposal; whose it is, is who wrote its first card.
                        left join lateral (select o.slug, case when not c.paper then c.by_id end as wrote from themes.proposal_organisation po
                                join network.offer_organisation o on o.id = po.organisation_id left join themes.card c on c.id = po.card_id
                                where po.proposal_id = p.id and po.part = 'author' order by coalesce(c.paper, false), po.since, o.slug limit 1) first on true
                        join network.offer_person a on a.id = coalesce(first.wrote, p.created_by)
                        where p.number is not null
                          and (cast(:consultations as text[]) is null and p.state not in ('merged', 'split', 'withdrawn')
                               or c.slug = any (cast(:consultations as text[])))
                        order by c.created_at, c.slug, p.number
                        """)
                .param("consultations", consultations)
                .query()
                .listOfRows();
    }

    /** Published at noon of their day, on the clock of the cycle. */
    void add(String rows) {
        db.sql(
                        """
                        with said as (
                            select r.*, c.id as consultation_id, (r.published_on + time '12:00') at time zone y.time_zone as at
                            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, consultation text, number integer, title text, question text, why_now text,
                                produces text, territories text, sdgs text, axes text, sectors text, language text, writer_id uuid, organisation text, published_on date)
                            join themes.consultation c on c.slug = r.consultation
                            join groups.offer_cycle y on y.id = c.cycle_id
                        )
                        insert into themes.proposal (id, consultation_id, number, language, title, question, why_now, produces, territories, sdgs, axes, sectors,
                                                     origin, state, state_at, created_at, created_by, published_at)
                        select id, consultation_id, number, language, title, coalesce(question, ''), coalesce(why_now, ''), coalesce(produces, ''),
                               coalesce(territories, ''), coalesce(cast(string_to_array(sdgs, '|') as integer[]), '{}'),
                               coalesce(string_to_array(axes, '|'), '{}'), coalesce(string_to_array(sectors, '|'), '{}'),
                               case when organisation is null then 'staff' else 'member' end, 'published', at, at, writer_id, at
                        from said
                        """)
                .param("rows", rows)
                .update();
        db.sql(
                        """
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                        select p.id, o.id, 'author', p.published_at, p.created_by
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, organisation text)
                        join themes.proposal p on p.id = r.id
                        join network.offer_organisation o on o.slug = r.organisation
                        """)
                .param("rows", rows)
                .update();
        db.sql(
                        """
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                        select distinct on (p.id, o.id) p.id, o.id, part, p.published_at, m.person_id
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, other_authors text, co_signers text, published_on date)
                        cross join lateral (values ('author', r.other_authors), ('co-signer', r.co_signers)) named (part, slugs)
                        join themes.proposal p on p.id = r.id
                        join network.offer_organisation o on o.slug = any (string_to_array(named.slugs, '|'))
                        join network.offer_mandate m on m.organisation_id = o.id and m.one_meeting is null and m.valid @> r.published_on
                        order by p.id, o.id, m.kind desc, lower(m.valid)
                        """)
                .param("rows", rows)
                .update();
    }
}
