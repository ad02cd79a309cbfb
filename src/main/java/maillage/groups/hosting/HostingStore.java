package maillage.groups.hosting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import maillage.kernel.MandateId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Invitee;
import maillage.network.MandateKind;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HostingStore {
    private final JdbcClient db;

    HostingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Whom the organisations with a seat send on this day: those named for the seat, or everyone
     * with a mandate when none of the named has one in force, so that no organisation is left out
     * in silence. A person once: as titular rather than as alternate.
     */
    List<Invitee> invitees(Collection<UUID> groups, LocalDate on) {
        return db.sql(
                        """
                        with seated as (
                            select s.id, s.organisation_id,
                                   exists (select 1 from groups.seat_mandate n join network.offer_mandate m on m.id = n.mandate_id
                                           where n.seat_id = s.id and m.valid @> cast(:on as date)) as named
                            from groups.seat s where s.group_id = any (:groups) and s.valid @> cast(:on as date)
                        ), sent as (
                            select distinct on (m.person_id) m.person_id, m.organisation_id, m.id, m.kind
                            from seated s join network.offer_mandate m on m.organisation_id = s.organisation_id
                            where m.one_meeting is null and m.valid @> cast(:on as date)
                              and (not s.named or exists (select 1 from groups.seat_mandate n where n.seat_id = s.id and n.mandate_id = m.id))
                            order by m.person_id, m.kind desc, m.id
                        )
                        select person_id, organisation_id, id, kind from sent order by kind desc, organisation_id, person_id
                        """)
                .param("groups", groups.toArray(UUID[]::new))
                .param("on", on)
                .query(
                        (row, number) ->
                                new Invitee(
                                        new PersonId(Rows.uuid(row, "person_id")),
                                        new OrganisationId(Rows.uuid(row, "organisation_id")),
                                        new MandateId(Rows.uuid(row, "id")),
                                        MandateKind.of(row.getString("kind"))))
                .list();
    }
}
