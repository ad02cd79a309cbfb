package maillage.groups.seats;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SeatsStore {
    static final int SHOWN = 20;
    private final JdbcClient db;

    SeatsStore(JdbcClient db) {
        this.db = db;
    }

    List<SeatsPage.Row> seats(GroupId group) {
        return db.sql(
                        """
                        select s.id, o.slug, o.names, s.valid from groups.seat s join network.offer_organisation o on o.id = s.organisation_id
                        where s.group_id = :group order by platform.plain(o.sort_name), lower(s.valid)
                        """)
                .param("group", group.value())
                .query(
                        (row, number) ->
                                new SeatsPage.Row(
                                        Rows.uuid(row, "id"),
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        Rows.range(row, "valid")))
                .list();
    }

    /**
     * Members without a seat here on this day, by name; one more than is shown when there are more.
     */
    List<SeatsPage.Found> withoutSeat(GroupId group, LocalDate on, String q, String sector) {
        return db.sql(
                        """
                        select o.id, o.names, t.names as sector
                        from network.offer_organisation o left join network.offer_term t on t.taxonomy = 'sector' and t.code = o.sector
                        where o.standing_state = 'member'
                          and (:sector = '' or o.sector = :sector)
                          and (:q = '' or platform.plain(o.names::text) like '%' || platform.plain(:q) || '%'
                               or platform.plain(:q) <% platform.plain(o.sort_name))
                          and not exists (select 1 from groups.seat s where s.group_id = :group and s.organisation_id = o.id
                                          and s.valid @> cast(:on as date))
                        order by platform.plain(o.sort_name) limit :limit
                        """)
                .param("group", group.value())
                .param("on", on)
                .param("q", q.strip())
                .param("sector", sector)
                .param("limit", SHOWN + 1)
                .query(
                        (row, number) ->
                                new SeatsPage.Found(
                                        new OrganisationId(Rows.uuid(row, "id")),
                                        Rows.localized(row, "names"),
                                        Rows.localized(row.getString("sector"))))
                .list();
    }

    boolean isMember(OrganisationId organisation) {
        return db.sql(
                        "select exists (select 1 from network.offer_organisation where id = :id and standing_state = 'member')")
                .param("id", organisation.value())
                .query(Boolean.class)
                .single();
    }

    Map<String, String> sectors(Language language) {
        var names = new LinkedHashMap<String, String>();
        db.sql(
                        "select code, names from network.offer_term where taxonomy = 'sector' and retired_at is null order by position")
                .query(
                        (row, number) ->
                                names.put(
                                        row.getString("code"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return names;
    }
}
