package maillage.network.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.network.register.RegisterPage.Line;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * All organisations, members or not, cited or not: for the staff, within the chapters they look
 * after.
 */
@Component
class RegisterStore {
    private static final String ROWS =
            """
            with rows as (
                select o.slug, o.names, o.sort_name, o.plain_names, o.tags, o.country, o.standing_state, o.joined_on, o.cited,
                       exists (select 1 from network.charter_acceptance a where a.organisation_id = o.id) as charter,
                       (select min(p.full_name) from network.mandate m join network.offer_person p on p.id = m.person_id
                        where m.organisation_id = o.id and m.kind = 'titular' and m.one_meeting is null and m.valid @> cast(:today as date)) as titular
                from network.organisation o
                where cast(:chapters as uuid[]) is null or o.chapter_id = any (cast(:chapters as uuid[])))
            """;
    private static final String NARROWED =
            """
             where (:text = '' or plain_names like '%' || network.plain_words(:text) || '%')
               and (:state = '' or standing_state = :state)
               and case :gap when 'cited-no' then not cited when 'charter-no' then not charter when 'titular-no' then titular is null else true end
            """;
    private final JdbcClient db;

    RegisterStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param chapters null: all of the network
     */
    List<Line> lines(
            RegisterQuery query, UUID @Nullable [] chapters, LocalDate today, Language language) {
        Map<String, String> sectors = new HashMap<>();
        db.sql("select code, names from network.term where taxonomy = 'sector'")
                .query(
                        (row, number) ->
                                sectors.put(
                                        "sector:" + row.getString("code"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return bind(
                        db.sql(
                                ROWS
                                        + "select * from rows"
                                        + NARROWED
                                        + "order by sort_name collate \"fr-x-icu\", slug limit :limit offset :offset"),
                        query,
                        chapters,
                        today)
                .param("limit", RegisterQuery.PAGE)
                .param("offset", (query.page() - 1) * RegisterQuery.PAGE)
                .query(
                        (row, number) ->
                                new Line(
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        String.join(
                                                ", ",
                                                List.of((String[]) row.getArray("tags").getArray())
                                                        .stream()
                                                        .filter(sectors::containsKey)
                                                        .map(sectors::get)
                                                        .toList()),
                                        row.getString("country"),
                                        row.getString("standing_state"),
                                        Rows.optionalDate(row, "joined_on"),
                                        row.getBoolean("cited"),
                                        row.getBoolean("charter"),
                                        Objects.requireNonNullElse(row.getString("titular"), "")))
                .list();
    }

    long count(RegisterQuery query, UUID @Nullable [] chapters, LocalDate today) {
        return bind(db.sql(ROWS + "select count(*) from rows" + NARROWED), query, chapters, today)
                .query(Long.class)
                .single();
    }

    Map<String, Long> counts(UUID @Nullable [] chapters) {
        var counts = new HashMap<String, Long>();
        db.sql(
                        """
                        select standing_state, count(*) as number from network.organisation
                        where cast(:chapters as uuid[]) is null or chapter_id = any (cast(:chapters as uuid[])) group by standing_state
                        """)
                .param("chapters", chapters)
                .query(
                        (row, number) ->
                                counts.put(row.getString("standing_state"), row.getLong("number")))
                .list();
        return counts;
    }

    /** The slug of an organisation that already bears this very name, accents and case aside. */
    Optional<String> named(String name) {
        return db.sql(
                        "select slug from network.organisation where strpos(plain_names, '|' || network.plain_words(:name) || '|') > 0 order by slug limit 1")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    String slugOf(UUID id) {
        return db.sql("select slug from network.organisation where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static StatementSpec bind(
            StatementSpec statement,
            RegisterQuery query,
            UUID @Nullable [] chapters,
            LocalDate today) {
        return statement
                .param("text", query.text())
                .param("state", query.state())
                .param("gap", query.gap())
                .param("chapters", chapters)
                .param("today", today);
    }
}
