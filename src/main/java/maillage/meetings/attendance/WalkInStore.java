package maillage.meetings.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WalkInStore {
    private final JdbcClient db;

    WalkInStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * The organisation of exactly this name or acronym, whatever its accents and capitals; empty
     * when none or several bear it.
     */
    Optional<OrganisationId> named(String name) {
        List<OrganisationId> found =
                db.sql(
                                """
                        select id from network.offer_organisation
                        where platform.plain(:name) in (platform.plain(names ->> 'fr'), platform.plain(names ->> 'en'), platform.plain(acronym)) limit 2
                        """)
                        .param("name", name)
                        .query((row, number) -> new OrganisationId(Rows.uuid(row, "id")))
                        .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    List<WalkInPage.Near> near(String name) {
        return db.sql(
                        """
                        select id, names, coalesce(town, '') as town from network.offer_organisation
                        where platform.plain(sort_name) like '%' || platform.plain(:name) || '%'
                           or similarity(platform.plain(sort_name), platform.plain(:name)) > 0.25 or platform.plain(acronym) = platform.plain(:name)
                        order by similarity(platform.plain(sort_name), platform.plain(:name)) desc, sort_name limit 6
                        """)
                .param("name", name)
                .query(
                        (row, number) ->
                                new WalkInPage.Near(
                                        new OrganisationId(Rows.uuid(row, "id")),
                                        Rows.localized(row, "names"),
                                        row.getString("town")))
                .list();
    }

    boolean exists(OrganisationId organisation) {
        return db.sql("select exists (select 1 from network.offer_organisation where id = :id)")
                .param("id", organisation.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whoever speaks for this organisation under this very name: so that nobody is written down
     * twice.
     */
    Optional<PersonId> known(OrganisationId organisation, String fullName, LocalDate on) {
        return db.sql(
                        """
                        select m.person_id from network.offer_mandate m join network.offer_person p on p.id = m.person_id
                        where m.organisation_id = :organisation and platform.plain(p.full_name) = platform.plain(:name) and m.valid @> cast(:on as date)
                        order by m.one_meeting nulls first limit 1
                        """)
                .param("organisation", organisation.value())
                .param("name", fullName)
                .param("on", on)
                .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
                .optional();
    }

    List<WalkInPage.Sector> sectors() {
        return db.sql(
                        "select code, names from network.offer_term where taxonomy = 'sector' and retired_at is null order by position")
                .query(
                        (row, number) ->
                                new WalkInPage.Sector(
                                        row.getString("code"), Rows.localized(row, "names")))
                .list();
    }
}
