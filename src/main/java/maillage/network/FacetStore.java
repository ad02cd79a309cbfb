package maillage.network;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import maillage.network.Criteria.Dimension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a search finds, and what it would find with other filters. */
@Component
class FacetStore {
    /** Reads the index {@code organisation_facets} alone unless a text is looked for. */
    private static final String COUNTS =
            """
            , once as {kept} (
                select * from (select {fails} as fails, o.cited, o.country, o.chapter_id, o.sector_bits, o.sdg_bits, o.axis_bits
                               from network.organisation o where o.standing_state = 'member'{match}) o{at-most-one})
            select k.fails, k.cited, k.country, c.slug as chapter, k.number, cast(null as bigint[]) as terms
            from (select fails, cited, country, chapter_id, count(*) as number from once group by fails, cited, country, chapter_id) k
            left join network.chapter c on c.id = k.chapter_id
            union all
            select fails, null, null, null, null, cast(array[{terms}] as bigint[]) from once group by fails
            """;

    private final JdbcClient db;

    FacetStore(JdbcClient db) {
        this.db = db;
    }

    Tally count(Criteria criteria, TextMatch match) {
        var filters = FilterTests.of(criteria);
        List<Facet> facets = facets();
        // So little is read that calling helpers costs more than they save.
        db.sql("select set_config('max_parallel_workers_per_gather', '0', true)")
                .query(String.class)
                .single();
        String counts =
                COUNTS.replace(
                                "{kept}",
                                isWhole(match, filters) ? "not materialized" : "materialized")
                        .replace("{fails}", filters.fails())
                        .replace("{match}", match.condition())
                        .replace("{at-most-one}", filters.atMostOne())
                        .replace(
                                "{terms}",
                                facets.stream()
                                        .map(Facet::counted)
                                        .collect(Collectors.joining(", ")));
        var tally = new Tally();
        filters.bind(match.bind(db.sql("with " + match.typed() + counts)))
                .query(
                        row -> {
                            int fails = row.getInt("fails");
                            if (row.getArray("terms") == null) {
                                tally.add(
                                        fails,
                                        row.getBoolean("cited"),
                                        row.getString("country"),
                                        row.getString("chapter"),
                                        row.getLong("number"));
                            } else {
                                Long[] numbers = (Long[]) row.getArray("terms").getArray();
                                for (int i = 0; i < numbers.length; i++) {
                                    Facet facet = facets.get(i);
                                    tally.add(fails, facet.dimension(), facet.code(), numbers[i]);
                                }
                            }
                        });
        return tally;
    }

    /** Reading the index twice is cheaper than keeping what was read, when nothing narrows it. */
    private static boolean isWhole(TextMatch match, FilterTests filters) {
        return match.condition().isEmpty() && filters.tests().isEmpty();
    }

    private List<Facet> facets() {
        return db.sql(
                        "select taxonomy, code, number from network.term where taxonomy in ('sector', 'sdg', 'axis') order by taxonomy, number")
                .query(
                        (row, number) ->
                                new Facet(
                                        Dimension.valueOf(
                                                row.getString("taxonomy").toUpperCase(Locale.ROOT)),
                                        row.getString("code"),
                                        row.getInt("number")))
                .list();
    }

    /** A term and its bit. */
    private record Facet(Dimension dimension, String code, int number) {
        String counted() {
            return "count(*) filter (where %s & %d <> 0)"
                    .formatted(FilterTests.bits(dimension), 1L << number);
        }
    }
}
