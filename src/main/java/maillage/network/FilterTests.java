package maillage.network;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.OrganisationId;
import maillage.network.Criteria.Dimension;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The filters in use as tests of an organisation {@code o}, each with a bit that stands for failing
 * it.
 */
record FilterTests(Criteria criteria, Map<Integer, String> tests) {
    static final int WITHIN = 1 << Dimension.values().length;

    static FilterTests of(Criteria criteria) {
        var tests = new LinkedHashMap<Integer, String>();
        for (Dimension dimension : Dimension.values()) {
            if (criteria.filters().containsKey(dimension)) {
                tests.put(bit(dimension), test(dimension));
            }
        }
        if (criteria.within().isPresent()) {
            tests.put(WITHIN, "o.id in (select unnest(cast(:within as uuid[])))");
        }
        return new FilterTests(criteria, tests);
    }

    private static String test(Dimension dimension) {
        String name = name(dimension);
        return switch (dimension) {
            case SECTOR, SDG, AXIS ->
                    "o.%s & (select cast(1 as bigint) << number from network.term where taxonomy = '%s' and code = :%s) <> 0"
                            .formatted(bits(dimension), name, name);
            case COUNTRY -> "o.country = :country";
            case CHAPTER -> "o.chapter_id = (select id from network.chapter where slug = :chapter)";
        };
    }

    static int bit(Dimension dimension) {
        return 1 << dimension.ordinal();
    }

    /** The column that holds the bits of the terms of a list. */
    static String bits(Dimension dimension) {
        return switch (dimension) {
            case SECTOR -> "sector_bits";
            case SDG -> "sdg_bits";
            case AXIS -> "axis_bits";
            case COUNTRY, CHAPTER -> throw new IllegalArgumentException(dimension + " is no list");
        };
    }

    /** As parameters and taxonomies are called. */
    static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    /** Begins with "and"; empty when no filter is in use. */
    String all() {
        return tests.values().stream().map(test -> " and " + test).collect(Collectors.joining());
    }

    /** The sum of the bits of the tests that a row fails. */
    String fails() {
        return tests.isEmpty()
                ? "0"
                : tests.entrySet().stream()
                        .map(
                                test ->
                                        "case when %s then 0 else %d end"
                                                .formatted(test.getValue(), test.getKey()))
                        .collect(Collectors.joining(" + "));
    }

    /** Leaves out the rows that fail more than one test: they count for nothing. */
    String atMostOne() {
        return tests.size() < 2
                ? ""
                : tests.keySet().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", " where fails in (0, ", ")"));
    }

    StatementSpec bind(StatementSpec statement) {
        StatementSpec bound = statement;
        for (Dimension dimension : Dimension.values()) {
            bound = bound.param(name(dimension), criteria.filters().get(dimension));
        }
        UUID[] within =
                criteria.within()
                        .map(ids -> ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                        .orElse(null);
        return bound.param("within", within);
    }
}
