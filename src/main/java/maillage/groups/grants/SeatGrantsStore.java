package maillage.groups.grants;

import java.time.LocalDate;
import java.util.Set;
import maillage.kernel.Grant;
import maillage.kernel.GroupId;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SeatGrantsStore {
    private final JdbcClient db;

    SeatGrantsStore(JdbcClient db) {
        this.db = db;
    }

    Set<Grant> seatsOf(PersonId person, LocalDate on) {
        return Set.copyOf(
                db.sql(
                                """
                        select distinct s.group_id from network.offer_mandate m join groups.seat s on s.organisation_id = m.organisation_id
                        where m.person_id = :person and m.one_meeting is null
                          and m.valid @> cast(:on as date) and s.valid @> cast(:on as date)
                        """)
                        .param("person", person.value())
                        .param("on", on)
                        .query(
                                (row, number) ->
                                        new Grant(
                                                Role.MEMBER,
                                                Scope.group(
                                                        new GroupId(Rows.uuid(row, "group_id")))))
                        .list());
    }
}
