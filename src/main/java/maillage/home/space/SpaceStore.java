package maillage.home.space;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SpaceStore {
    private final JdbcClient db;

    SpaceStore(JdbcClient db) {
        this.db = db;
    }

    List<SpacePage.Organisation> organisations(List<OrganisationId> ids) {
        return db.sql(
                        "select id, slug, names from network.offer_organisation where id = any (:ids) order by sort_name")
                .param("ids", uuids(ids))
                .query(
                        (row, number) ->
                                new SpacePage.Organisation(
                                        new OrganisationId(Rows.uuid(row, "id")),
                                        row.getString("slug"),
                                        Rows.localized(row, "names")))
                .list();
    }

    List<SpacePage.Seat> groupsOf(List<OrganisationId> ids, LocalDate today) {
        return db.sql(
                        """
                        select g.names, g.slug, c.slug as cycle, o.names as organisation
                        from groups.offer_seat s
                        join groups.offer_group g on g.id = s.group_id
                        join groups.offer_cycle c on c.id = g.cycle_id
                        join network.offer_organisation o on o.id = s.organisation_id
                        where s.organisation_id = any (:ids) and s.valid @> cast(:today as date) and c.state = 'open'
                        order by c.starts_on desc, g.position, o.sort_name
                        """)
                .param("ids", uuids(ids))
                .param("today", today)
                .query(
                        (row, number) ->
                                new SpacePage.Seat(
                                        Rows.localized(row, "names"),
                                        "/groups/"
                                                + row.getString("cycle")
                                                + "/"
                                                + row.getString("slug"),
                                        Rows.localized(row, "organisation")))
                .list();
    }

    List<SpacePage.Date> dates(PersonId person, Instant now) {
        return db.sql(
                        """
                        select m.id, m.titles, m.starts_at, m.ends_at, m.time_zone, m.place, m.town, i.answer
                        from meetings.offer_invitation i join meetings.offer_meeting m on m.id = i.meeting_id
                        where i.person_id = :person and m.state = 'confirmed' and m.ends_at > :now
                        order by m.starts_at limit 10
                        """)
                .param("person", person.value())
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                new SpacePage.Date(
                                        Rows.uuid(row, "id"),
                                        Rows.localized(row, "titles"),
                                        Rows.instant(row, "starts_at"),
                                        Rows.instant(row, "ends_at"),
                                        ZoneId.of(row.getString("time_zone")),
                                        Optional.ofNullable(row.getString("town"))
                                                .orElse(row.getString("place")),
                                        Optional.ofNullable(row.getString("answer"))))
                .list();
    }

    private static UUID[] uuids(List<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
