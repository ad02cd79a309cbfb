package maillage.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import maillage.kernel.OrganisationId;
import maillage.network.Criteria.Dimension;
import maillage.network.Criteria.Sort;
import maillage.network.Found.Hit;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The two statements of a search: what there is, counted in one pass, and the page that is shown. */
@Component
class SearchStore {
    private static final String TYPED = """
            with typed as materialized (
                select network.plain_words(:text) as plain, to_tsquery('platform.fr', :query) || to_tsquery('platform.en', :query) as query)
            """;
    private static final String AS_TYPED = """
            (o.plain_names like '%%' || (select plain from typed) || '%%' or o.%s @@ (select query from typed))""";
    private static final String NEARLY = "(select plain from typed) <% o.plain_names";
    /** One row a fact: dimension, code, how many. A row that fails one filter only counts for the other choices of that filter. */
    private static final String COUNTS = """
            , hits as materialized (
                select o.cited, o.country, c.slug as chapter, o.tags,
                       cast(:sector as text) is null or 'sector:' || cast(:sector as text) = any (o.tags) as in_sector,
                       cast(:sdg as text) is null or 'sdg:' || cast(:sdg as text) = any (o.tags) as in_sdg,
                       cast(:axis as text) is null or 'axis:' || cast(:axis as text) = any (o.tags) as in_axis,
                       cast(:country as text) is null or o.country = cast(:country as text) as in_country,
                       cast(:chapter as text) is null or c.slug is not distinct from cast(:chapter as text) as in_chapter,
                       cast(:within as uuid[]) is null or o.id = any (cast(:within as uuid[])) as is_within
                from network.organisation o left join network.chapter c on c.id = o.chapter_id
                where o.standing_state = 'member' %s),
            near as materialized (
                select *, (not in_sector)::int + (not in_sdg)::int + (not in_axis)::int + (not in_country)::int + (not in_chapter)::int
                          + (not is_within)::int as misses
                from hits),
            once as materialized (select * from near where misses <= 1)
            select 'total' as fact, '' as code, count(*) filter (where misses = 0) as number from once
            union all select 'uncited', '', count(*) filter (where misses = 0 and not cited) from once
            union all select 'without', 'SECTOR', count(*) filter (where not in_sector) from once
            union all select 'without', 'SDG', count(*) filter (where not in_sdg) from once
            union all select 'without', 'AXIS', count(*) filter (where not in_axis) from once
            union all select 'without', 'COUNTRY', count(*) filter (where not in_country) from once
            union all select 'without', 'CHAPTER', count(*) filter (where not in_chapter) from once
            union all select 'without', '', count(*) filter (where not is_within) from once
            union all select 'COUNTRY', country, count(*) from once where misses = 0 or not in_country group by country
            union all select 'CHAPTER', chapter, count(*) from once where chapter is not null and (misses = 0 or not in_chapter) group by chapter
            union all select upper(split_part(tag, ':', 1)), split_part(tag, ':', 2), number
                      from (select tag, count(*) as number from once cross join unnest(tags) as tag
                            where misses = 0 or (tag like 'sector:%%' and not in_sector) or (tag like 'sdg:%%' and not in_sdg)
                               or (tag like 'axis:%%' and not in_axis)
                            group by tag) tagged
            """;
    private static final String PAGE = """
            select o.id, o.slug, o.names, o.tags, o.country, o.cited,
                   case when cast(:inside as boolean) or 'town' = any (o.published_fields) then o.town end as town
            from network.organisation o left join network.chapter c on c.id = o.chapter_id
            where o.standing_state = 'member' %s
              and (cast(:sector as text) is null or 'sector:' || cast(:sector as text) = any (o.tags))
              and (cast(:sdg as text) is null or 'sdg:' || cast(:sdg as text) = any (o.tags))
              and (cast(:axis as text) is null or 'axis:' || cast(:axis as text) = any (o.tags))
              and (cast(:country as text) is null or o.country = cast(:country as text))
              and (cast(:chapter as text) is null or c.slug = cast(:chapter as text))
              and (cast(:within as uuid[]) is null or o.id = any (cast(:within as uuid[])))
            order by %s o.sort_name collate "fr-x-icu", o.id
            limit :limit offset :offset
            """;
    private static final String NEAREST_FIRST = """
            case when strpos(o.plain_names, '|' || (select plain from typed) || '|') > 0 then 4
                 when strpos(o.plain_names, '|' || (select plain from typed)) > 0 then 3
                 when strpos(o.plain_names, ' ' || (select plain from typed)) > 0 then 2
                 when strpos(o.plain_names, (select plain from typed)) > 0 then 1.5 else 0 end
            + word_similarity((select plain from typed), o.plain_names) + ts_rank(o.%s, (select query from typed)) desc,
            """;
    private final JdbcClient db;

    SearchStore(JdbcClient db) {
        this.db = db;
    }

    /** @param nearly what is near the text, when nothing has it */
    Found find(Criteria criteria, SearchText text, boolean nearly) {
        if (nearly) {
            db.sql("select set_config('pg_trgm.word_similarity_threshold', '0.45', true)").query(String.class).single();
        }
        String words = criteria.inside() ? "words" : "public_words";
        String matches = text.isEmpty() ? "" : " and " + (nearly ? NEARLY : AS_TYPED.formatted(words));
        String typed = text.isEmpty() ? "with nothing as (select 1)" : TYPED;
        // With a text, even a count would tell a visitor that someone who declined citation is there.
        String counted = matches + (criteria.inside() || text.isEmpty() ? "" : " and o.cited");
        var facts = new Facts();
        bind(db.sql(typed + COUNTS.formatted(counted)), criteria, text)
                .query((row, number) -> facts.add(row.getString("fact"), row.getString("code"), row.getLong("number")))
                .list();
        String listed = matches + (criteria.inside() ? "" : " and o.cited");
        String order = text.isEmpty() || criteria.sort() == Sort.NAME ? "" : NEAREST_FIRST.formatted(words);
        List<Hit> hits = facts.total == 0
                ? List.of()
                : bind(db.sql((text.isEmpty() ? "" : TYPED) + PAGE.formatted(listed, order)), criteria, text)
                        .param("inside", criteria.inside())
                        .param("limit", Criteria.PAGE)
                        .param("offset", (criteria.page() - 1) * Criteria.PAGE)
                        .query((row, number) -> new Hit(
                                new OrganisationId(Rows.uuid(row, "id")),
                                row.getString("slug"),
                                Rows.localized(row, "names"),
                                sectors((String[]) row.getArray("tags").getArray()),
                                row.getString("country"),
                                Objects.requireNonNullElse(row.getString("town"), ""),
                                row.getBoolean("cited")))
                        .list();
        return new Found(hits, facts.total, criteria.inside() ? 0 : facts.uncited, nearly, facts.counts, facts.without, facts.withoutWithin);
    }

    List<PersonHit> people(SearchText text, LocalDate today, int limit) {
        return db.sql("""
                        select p.full_name, m.function_title, m.kind, o.slug, o.names
                        from network.offer_person p
                        join network.mandate m on m.person_id = p.id and m.one_meeting is null and m.valid @> cast(:today as date)
                        join network.organisation o on o.id = m.organisation_id and o.standing_state = 'member'
                        where platform.plain(p.given_name || ' ' || p.family_name) like '%' || platform.plain(:text) || '%'
                           or platform.plain(:text) <% platform.plain(p.given_name || ' ' || p.family_name)
                        order by word_similarity(platform.plain(:text), platform.plain(p.given_name || ' ' || p.family_name)) desc, p.full_name
                        limit :limit
                        """)
                .param("today", today)
                .param("text", text.plain())
                .param("limit", limit)
                .query((row, number) -> new PersonHit(row.getString("full_name"), row.getString("function_title"), MandateKind.of(row.getString("kind")),
                        row.getString("slug"), Rows.localized(row, "names")))
                .list();
    }

    private static StatementSpec bind(StatementSpec statement, Criteria criteria, SearchText text) {
        StatementSpec bound = statement.param("text", text.plain()).param("query", text.query());
        for (Dimension dimension : Dimension.values()) {
            bound = bound.param(dimension.name().toLowerCase(java.util.Locale.ROOT), criteria.filters().get(dimension));
        }
        UUID[] within = criteria.within().map(ids -> ids.stream().map(OrganisationId::value).toArray(UUID[]::new)).orElse(null);
        return bound.param("within", within);
    }

    private static List<String> sectors(String[] tags) {
        return Arrays.stream(tags).filter(tag -> tag.startsWith("sector:")).map(tag -> tag.substring(7)).toList();
    }

    private static final class Facts {
        private long total;
        private long uncited;
        private long withoutWithin;
        private final Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
        private final Map<Dimension, Long> without = new EnumMap<>(Dimension.class);

        boolean add(String fact, String code, long number) {
            switch (fact) {
                case "total" -> total = number;
                case "uncited" -> uncited = number;
                case "without" -> {
                    if (code.isEmpty()) {
                        withoutWithin = number;
                    } else if (number > 0) {
                        without.put(Dimension.valueOf(code), number);
                    }
                }
                default -> counts.computeIfAbsent(Dimension.valueOf(fact), dimension -> new HashMap<>()).put(code, number);
            }
            return true;
        }
    }
}
