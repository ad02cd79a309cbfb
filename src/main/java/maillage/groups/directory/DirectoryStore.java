package maillage.groups.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DirectoryStore {
    private final JdbcClient db;

    DirectoryStore(JdbcClient db) {
        this.db = db;
    }

    Set<OrganisationId> seatedIn(GroupId group, LocalDate on) {
        return new HashSet<>(
                db.sql(
                                "select organisation_id from groups.seat where group_id = :group and valid @> cast(:on as date)")
                        .param("group", group.value())
                        .param("on", on)
                        .query(
                                (row, number) ->
                                        new OrganisationId(Rows.uuid(row, "organisation_id")))
                        .list());
    }

    /** By the one definition of standing (docs/rules.md#r1). */
    Set<OrganisationId> standing(CycleId cycle, boolean active) {
        return new HashSet<>(
                db.sql(
                                "select organisation_id from groups.standing where cycle_id = :cycle and active = :active")
                        .param("cycle", cycle.value())
                        .param("active", active)
                        .query(
                                (row, number) ->
                                        new OrganisationId(Rows.uuid(row, "organisation_id")))
                        .list());
    }
}
