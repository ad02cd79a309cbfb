package maillage.network;

import java.util.List;
import java.util.UUID;
import maillage.network.Criteria.Sort;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a search text asks of an organisation {@code o}: that a word begins so, that its names or
 * words hold it, or that it is among those whose names are near.
 *
 * @param typed how the text stands in the statement, before the select
 * @param condition begins with "and"; empty for everyone
 * @param order of what fits best, ends with a comma; empty when nothing fits better than the rest
 */
record TextMatch(
        SearchText text, String typed, String condition, String order, List<UUID> nearest) {
    private static final String TYPED =
            """
            typed as materialized (
                select network.plain_words(:text) as plain, to_tsquery('platform.fr', :query) || to_tsquery('platform.en', :query) as query)
            """;
    private static final String BEGINS =
            """
             and (o.plain_names like '%|' || (select plain from typed) || '%' or o.plain_names like '% ' || (select plain from typed) || '%')""";
    private static final String HOLDS =
            """
             and (o.plain_names like '%' || (select plain from typed) || '%' or o.{words} @@ (select query from typed))""";
    private static final String WHOLE_NAMES_FIRST =
            """
            case when strpos(o.plain_names, '|' || (select plain from typed) || '|') > 0 then 0
                 when strpos(o.plain_names, '|' || (select plain from typed)) > 0 then 1
                 when strpos(o.plain_names, ' ' || (select plain from typed)) > 0 then 2
                 when strpos(o.plain_names, (select plain from typed)) > 0 then 3 else 4 end,
            """;
    private static final String NOTHING_TYPED = "typed as (select 1)";

    static TextMatch of(SearchText text, boolean inside) {
        if (text.isEmpty()) {
            return new TextMatch(text, NOTHING_TYPED, "", "", List.of());
        }
        String condition =
                text.isBeginning()
                        ? BEGINS
                        : HOLDS.replace("{words}", inside ? "words" : "public_words");
        return new TextMatch(text, TYPED, condition + cited(inside), WHOLE_NAMES_FIRST, List.of());
    }

    /**
     * @param nearest the nearest first
     */
    static TextMatch near(SearchText text, List<UUID> nearest, boolean inside) {
        return new TextMatch(
                text,
                NOTHING_TYPED,
                " and o.id in (select unnest(cast(:nearest as uuid[])))" + cited(inside),
                "array_position(cast(:nearest as uuid[]), o.id), ",
                nearest);
    }

    /**
     * With a text, even a count would tell a visitor that someone who declined citation is there
     * (docs/rules.md#r8).
     */
    private static String cited(boolean inside) {
        return inside ? "" : " and o.cited";
    }

    String order(Sort sort) {
        return sort == Sort.NAME ? "" : order;
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("text", text.plain())
                .param("query", text.query())
                .param("nearest", nearest.toArray(UUID[]::new));
    }
}
