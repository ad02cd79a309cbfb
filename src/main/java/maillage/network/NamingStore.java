package maillage.network;

import java.util.List;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NamingStore {
    private static final String FROM =
            """
            with typed as materialized (
                select network.plain_words(:text) as plain, to_tsquery('platform.fr', :names) || to_tsquery('platform.en', :names) as names)
            select o.id, o.names, coalesce(o.town, '') as town, o.standing_state = 'member' as member,
                   strpos(o.plain_names, '|' || (select plain from typed) || '|') > 0 as whole
            from network.organisation o where
            """;
    private static final String BEGINS =
            "(o.plain_names like '%|' || (select plain from typed) || '%' or o.plain_names like '% ' || (select plain from typed) || '%')";
    private static final String HOLDS =
            "(o.plain_names like '%' || (select plain from typed) || '%' or o.words @@ (select names from typed))";
    private static final String WHOLE_FIRST =
            """
             order by case when strpos(o.plain_names, '|' || (select plain from typed) || '|') > 0 then 0
                           when strpos(o.plain_names, '|' || (select plain from typed)) > 0 then 1
                           when strpos(o.plain_names, ' ' || (select plain from typed)) > 0 then 2 else 3 end,
                      o.sort_name collate "fr-x-icu", o.id
            """;
    private final JdbcClient db;

    NamingStore(JdbcClient db) {
        this.db = db;
    }

    List<NamedOrganisation> bearing(SearchText text, int limit) {
        return named(
                "o.plain_names like '%|' || (select plain from typed) || '|%'" + WHOLE_FIRST,
                text,
                limit);
    }

    /** Those whose names hold what was typed, or each of its words. */
    List<NamedOrganisation> holding(SearchText text, int limit) {
        return named((text.isBeginning() ? BEGINS : HOLDS) + WHOLE_FIRST, text, limit);
    }

    /** Those whose names are near it: it may be mistyped. */
    List<NamedOrganisation> nearly(SearchText text, int limit) {
        db.sql("select set_config('pg_trgm.word_similarity_threshold', '0.45', true)")
                .query(String.class)
                .single();
        return named(
                "(select plain from typed) <% o.plain_names order by word_similarity((select plain from typed), o.plain_names) desc, o.id",
                text, limit);
    }

    private List<NamedOrganisation> named(String matching, SearchText text, int limit) {
        return db.sql(FROM + matching + " limit :limit")
                .param("text", text.plain())
                .param("names", text.query().replace(":*", ":*A"))
                .param("limit", limit)
                .query(
                        (row, number) ->
                                new NamedOrganisation(
                                        new OrganisationId(Rows.uuid(row, "id")),
                                        Rows.localized(row, "names"),
                                        row.getString("town"),
                                        row.getBoolean("member"),
                                        row.getBoolean("whole")))
                .list();
    }
}
