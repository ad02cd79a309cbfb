package maillage.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.OrganisationId;
import maillage.network.Criteria.Dimension;
import maillage.network.Criteria.Sort;
import maillage.network.Found.Hit;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The two statements of a search: what there is, counted in one pass, and the page that is shown.
 */
@Component
class SearchStore {
    private static final String TYPED =
            """
            with typed as materialized (
                select network.plain_words(:text) as plain, to_tsquery('platform.fr', :query) || to_tsquery('platform.en', :query) as query)
            """;
    private static final String BEGINS =
            """
             and (o.plain_names like '%|' || (select plain from typed) || '%' or o.plain_names like '% ' || (select plain from typed) || '%')""";
    private static final String HOLDS =
            """
             and (o.plain_names like '%' || (select plain from typed) || '%' or o.{words} @@ (select query from typed))""";
    private static final String NEARLY = " and (select plain from typed) <% o.plain_names";
    private static final String WHOLE_NAMES_FIRST =
            """
            case when strpos(o.plain_names, '|' || (select plain from typed) || '|') > 0 then 0
                 when strpos(o.plain_names, '|' || (select plain from typed)) > 0 then 1
                 when strpos(o.plain_names, ' ' || (select plain from typed)) > 0 then 2
                 when strpos(o.plain_names, (select plain from typed)) > 0 then 3 else 4 end,
            """;
    private static final String NEAREST_FIRST =
            "word_similarity((select plain from typed), o.plain_names) desc, ";
    private static final String FROM =
            "from network.organisation o left join network.chapter c on c.id = o.chapter_id where o.standing_state = 'member'";

    /**
     * A row that fails one filter only counts for the other choices of that filter, and for lifting
     * it.
     */
    private static final String COUNTS =
            """
            , once as materialized (
                select * from (select o.cited, o.country, c.slug as chapter, o.tags, {fails} as fails {from}) hits where cardinality(fails) <= 1)
            select '=' as fact, '' as code, count(*) as number from once where fails = '{}'
            union all select '-', '', count(*) from once where fails = '{}' and not cited
            union all select '+', fails[1], count(*) from once where fails <> '{}' group by fails[1]
            union all select 'country', country, count(*) from once where fails <@ '{country}' group by country
            union all select 'chapter', chapter, count(*) from once where chapter is not null and fails <@ '{chapter}' group by chapter
            union all select split_part(tag, ':', 1), split_part(tag, ':', 2), number
                      from (select tag, count(*) as number from once cross join unnest(tags) as tag
                            where fails = '{}' or fails[1] = split_part(tag, ':', 1) group by tag) tagged
            """;

    private static final String PAGE =
            """
            select o.id, o.slug, o.names, o.tags, o.country, o.cited,
                   case when cast(:inside as boolean) or 'town' = any (o.published_fields) then o.town end as town
            {from} order by {order} o.sort_name collate "fr-x-icu", o.id
            limit :limit offset :offset
            """;
    private static final String WITHIN = "within";
    private final JdbcClient db;

    SearchStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param nearly what is near the text, when nothing has it
     */
    Found find(Criteria criteria, SearchText text, boolean nearly) {
        if (nearly) {
            db.sql("select set_config('pg_trgm.word_similarity_threshold', '0.45', true)")
                    .query(String.class)
                    .single();
        }
        String matches =
                text.isEmpty()
                        ? ""
                        : nearly
                                ? NEARLY
                                : text.isBeginning()
                                        ? BEGINS
                                        : HOLDS.replace(
                                                "{words}",
                                                criteria.inside() ? "words" : "public_words");
        Map<String, String> filters = filters(criteria);
        // With a text, even a count would tell a visitor that someone who declined citation is
        // there.
        String counted =
                FROM + matches + (criteria.inside() || text.isEmpty() ? "" : " and o.cited");
        var facts = new Facts();
        bind(
                        db.sql(
                                (text.isEmpty() ? "with nothing as (select 1)" : TYPED)
                                        + COUNTS.replace("{fails}", fails(filters))
                                                .replace("{from}", counted)),
                        criteria,
                        text)
                .query(
                        (row, number) ->
                                facts.add(
                                        row.getString("fact"),
                                        row.getString("code"),
                                        row.getLong("number")))
                .list();
        String listed =
                FROM
                        + matches
                        + (criteria.inside() ? "" : " and o.cited")
                        + filters.values().stream()
                                .map(test -> " and " + test)
                                .collect(Collectors.joining());
        String order =
                text.isEmpty() || criteria.sort() == Sort.NAME
                        ? ""
                        : nearly ? NEAREST_FIRST : WHOLE_NAMES_FIRST;
        List<Hit> hits =
                facts.total == 0
                        ? List.of()
                        : bind(
                                        db.sql(
                                                (text.isEmpty() ? "" : TYPED)
                                                        + PAGE.replace("{from}", listed)
                                                                .replace("{order}", order)),
                                        criteria,
                                        text)
                                .param("inside", criteria.inside())
                                .param("limit", Criteria.PAGE)
                                .param("offset", (criteria.page() - 1) * Criteria.PAGE)
                                .query(
                                        (row, number) ->
                                                new Hit(
                                                        new OrganisationId(Rows.uuid(row, "id")),
                                                        row.getString("slug"),
                                                        Rows.localized(row, "names"),
                                                        sectors(
                                                                (String[])
                                                                        row.getArray("tags")
                                                                                .getArray()),
                                                        row.getString("country"),
                                                        Objects.requireNonNullElse(
                                                                row.getString("town"), ""),
                                                        row.getBoolean("cited")))
                                .list();
        return new Found(
                hits,
                facts.total,
                criteria.inside() ? 0 : facts.uncited,
                nearly,
                facts.counts,
                facts.without,
                facts.withoutWithin);
    }

    /** The tests of the filters in use, by name. */
    private static Map<String, String> filters(Criteria criteria) {
        var tests = new LinkedHashMap<String, String>();
        for (Dimension dimension : Dimension.values()) {
            if (criteria.filters().containsKey(dimension)) {
                String name = name(dimension);
                tests.put(
                        name,
                        switch (dimension) {
                            case SECTOR, SDG, AXIS ->
                                    "'" + name + ":' || :" + name + " = any (o.tags)";
                            case COUNTRY -> "o.country = :country";
                            case CHAPTER -> "c.slug is not distinct from :chapter";
                        });
            }
        }
        if (criteria.within().isPresent()) {
            tests.put(WITHIN, "o.id = any (:within)");
        }
        return tests;
    }

    private static String fails(Map<String, String> filters) {
        return filters.isEmpty()
                ? "cast('{}' as text[])"
                : filters.entrySet().stream()
                        .map(
                                filter ->
                                        "case when "
                                                + filter.getValue()
                                                + " then null else '"
                                                + filter.getKey()
                                                + "' end")
                        .collect(
                                Collectors.joining(
                                        ", ", "array_remove(array[", "]::text[], null)"));
    }

    private static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    List<PersonHit> people(SearchText text, LocalDate today, int limit) {
        return db.sql(
                        """
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
                .query(
                        (row, number) ->
                                new PersonHit(
                                        row.getString("full_name"),
                                        row.getString("function_title"),
                                        MandateKind.of(row.getString("kind")),
                                        row.getString("slug"),
                                        Rows.localized(row, "names")))
                .list();
    }

    private static StatementSpec bind(StatementSpec statement, Criteria criteria, SearchText text) {
        StatementSpec bound = statement.param("text", text.plain()).param("query", text.query());
        for (Dimension dimension : Dimension.values()) {
            bound = bound.param(name(dimension), criteria.filters().get(dimension));
        }
        UUID[] within =
                criteria.within()
                        .map(ids -> ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                        .orElse(null);
        return bound.param("within", within);
    }

    private static List<String> sectors(String[] tags) {
        return Arrays.stream(tags)
                .filter(tag -> tag.startsWith("sector:"))
                .map(tag -> tag.substring(7))
                .toList();
    }

    private static final class Facts {
        private long total;
        private long uncited;
        private long withoutWithin;
        private final Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
        private final Map<Dimension, Long> without = new EnumMap<>(Dimension.class);

        private static Dimension dimension(String name) {
            return Dimension.valueOf(name.toUpperCase(Locale.ROOT));
        }

        /**
         * One row of the counts: {@code =} all, {@code -} those not cited, {@code +} without a
         * filter, else a dimension.
         */
        boolean add(String fact, String code, long number) {
            switch (fact) {
                case "=" -> total = number;
                case "-" -> uncited = number;
                case "+" -> {
                    if (code.equals(WITHIN)) {
                        withoutWithin = number;
                    } else {
                        without.put(dimension(code), number);
                    }
                }
                default ->
                        counts.computeIfAbsent(dimension(fact), dimension -> new HashMap<>())
                                .put(code, number);
            }
            return true;
        }
    }
}
