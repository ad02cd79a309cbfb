package maillage.network;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import maillage.kernel.OrganisationId;
import maillage.network.Found.Hit;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The page of a search: those who are shown, in their order. */
@Component
class HitStore {
    private static final String PAGE =
            """
             select o.id, o.slug, o.names, o.tags, o.country, o.cited,
                   case when cast(:inside as boolean) or 'town' = any (o.published_fields) then o.town end as town
            from network.organisation o
            where o.standing_state = 'member'{match}{filters}{cited}
            order by {order} o.sort_name collate "fr-x-icu", o.id
            limit :limit offset :offset
            """;
    private final JdbcClient db;

    HitStore(JdbcClient db) {
        this.db = db;
    }

    List<Hit> page(Criteria criteria, TextMatch match) {
        var filters = FilterTests.of(criteria);
        String page =
                PAGE.replace("{match}", match.condition())
                        .replace("{filters}", filters.all())
                        .replace("{cited}", criteria.inside() ? "" : " and o.cited")
                        .replace("{order}", match.order(criteria.sort()));
        return filters.bind(match.bind(db.sql("with " + match.typed() + page)))
                .param("inside", criteria.inside())
                .param("limit", Criteria.PAGE)
                .param("offset", (criteria.page() - 1) * Criteria.PAGE)
                .query(
                        (row, number) ->
                                new Hit(
                                        new OrganisationId(Rows.uuid(row, "id")),
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        sectors((String[]) row.getArray("tags").getArray()),
                                        row.getString("country"),
                                        Objects.requireNonNullElse(row.getString("town"), ""),
                                        row.getBoolean("cited")))
                .list();
    }

    private static List<String> sectors(String[] tags) {
        return Arrays.stream(tags)
                .filter(tag -> tag.startsWith("sector:"))
                .map(tag -> tag.substring(7))
                .toList();
    }
}
