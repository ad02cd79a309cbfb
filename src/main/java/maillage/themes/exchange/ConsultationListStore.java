package maillage.themes.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ConsultationListStore {
    private final JdbcClient db;

    ConsultationListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> cycles() {
        return Set.copyOf(db.sql("select slug from groups.offer_cycle").query(String.class).list());
    }

    Set<String> groups() {
        return Set.copyOf(
                db.sql(
                                "select c.slug || '/' || g.slug from groups.offer_group g join groups.offer_cycle c on c.id = g.cycle_id")
                        .query(String.class)
                        .list());
    }

    /** Those that are put for an edition of a forum, by address. */
    Set<String> ofEditions() {
        return Set.copyOf(
                db.sql("select slug from themes.consultation where edition_id is not null")
                        .query(String.class)
                        .list());
    }

    List<Map<String, Object>> rows(String @Nullable [] slugs) {
        return db.sql(
                        """
                        with days as (
                            select p.consultation_id, p.kind, cast(p.starts_at at time zone y.time_zone as date) as first,
                                   cast(p.ends_at at time zone y.time_zone as date) - 1 as last
                            from themes.phase p join themes.consultation c on c.id = p.consultation_id join groups.offer_cycle y on y.id = c.cycle_id
                        )
                        select c.id, c.slug, y.slug as cycle, g.slug as "group", c.titles ->> 'fr' as title_fr, c.titles ->> 'en' as title_en,
                               c.introduction ->> 'fr' as introduction_fr, c.introduction ->> 'en' as introduction_en, c.state,
                               p.first as propose_from, p.last as propose_to, d.first as discuss_from, d.last as discuss_to,
                               v.first as vote_from, v.last as vote_to, e.first as decide_from, e.last as decide_to, f.first as follow_from, f.last as follow_to
                        from themes.consultation c
                        join groups.offer_cycle y on y.id = c.cycle_id
                        left join groups.offer_group g on g.id = c.group_id
                        left join days p on p.consultation_id = c.id and p.kind = 'propose'
                        left join days d on d.consultation_id = c.id and d.kind = 'discuss'
                        left join days v on v.consultation_id = c.id and v.kind = 'vote'
                        left join days e on e.consultation_id = c.id and e.kind = 'decide'
                        left join days f on f.consultation_id = c.id and f.kind = 'follow'
                        where c.edition_id is null and (cast(:slugs as text[]) is null or c.slug = any (cast(:slugs as text[])))
                        order by c.created_at, c.slug
                        """)
                .param("slugs", slugs)
                .query()
                .listOfRows();
    }

    /**
     * Phases that stay keep whom they are open to; a new one is open to members, or to the group.
     */
    void keep(String rows, @Nullable UUID by) {
        db.sql(
                        """
                        insert into themes.consultation (id, slug, cycle_id, group_id, titles, introduction, state, created_at, created_by)
                        select r.id, r.slug, y.id, g.id, jsonb_strip_nulls(jsonb_build_object('fr', r.title_fr, 'en', r.title_en)),
                               jsonb_strip_nulls(jsonb_build_object('fr', r.introduction_fr, 'en', r.introduction_en)), r.state, now(), cast(:by as uuid)
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, slug text, cycle text, "group" text, title_fr text, title_en text,
                            introduction_fr text, introduction_en text, state text)
                        join groups.offer_cycle y on y.slug = r.cycle
                        left join groups.offer_group g on g.cycle_id = y.id and g.slug = r."group"
                        on conflict (id) do update set cycle_id = excluded.cycle_id, group_id = excluded.group_id,
                            titles = (themes.consultation.titles - 'fr' - 'en') || excluded.titles,
                            introduction = (themes.consultation.introduction - 'fr' - 'en') || excluded.introduction,
                            state = excluded.state, version = themes.consultation.version + 1
                        """)
                .param("rows", rows)
                .param("by", by)
                .update();
        db.sql(
                        """
                        with said as (
                            select r.id, d.kind, d.first, d.last
                            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, propose_from date, propose_to date, discuss_from date, discuss_to date,
                                vote_from date, vote_to date, decide_from date, decide_to date, follow_from date, follow_to date)
                            cross join lateral (values ('propose', r.propose_from, r.propose_to), ('discuss', r.discuss_from, r.discuss_to),
                                ('vote', r.vote_from, r.vote_to), ('decide', r.decide_from, r.decide_to), ('follow', r.follow_from, r.follow_to)) as d (kind, first, last)
                        ), gone as (
                            delete from themes.phase p using said s where p.consultation_id = s.id and p.kind = s.kind and s.first is null
                        )
                        insert into themes.phase (consultation_id, kind, starts_at, ends_at, open_to)
                        select s.id, s.kind, cast(s.first as timestamp) at time zone y.time_zone, cast(s.last + 1 as timestamp) at time zone y.time_zone,
                               case when s.kind = 'decide' then 'staff' when c.group_id is null then 'members' else 'group' end
                        from said s join themes.consultation c on c.id = s.id join groups.offer_cycle y on y.id = c.cycle_id
                        where s.first is not null
                        on conflict (consultation_id, kind) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at
                        """)
                .param("rows", rows)
                .update();
    }
}
