package maillage.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names that are near to what was typed. */
@Component
class NameStore {
    private final JdbcClient db;

    NameStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Member organisations with such a name, the nearest first; asked once, then counted and leafed
     * through.
     */
    List<UUID> nearest(SearchText text, boolean inside) {
        db.sql("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)")
                .query(String.class)
                .single();
        return db.sql(
                        """
                        with typed as materialized (select network.plain_words(:text) as plain)
                        select o.id from network.organisation o
                        where o.standing_state = 'member' and (select plain from typed) <% o.plain_names and (:inside or o.cited)
                        order by word_similarity((select plain from typed), o.plain_names) desc, o.sort_name collate "fr-x-icu", o.id
                        """)
                .param("text", text.plain())
                .param("inside", inside)
                .query((row, number) -> Rows.uuid(row, "id"))
                .list();
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
}
