package maillage.groups.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.DateRange;
import maillage.kernel.GroupId;
import maillage.kernel.Id;
import maillage.kernel.MandateId;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SeatStore {
    private final JdbcClient db;

    SeatStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Until the transaction ends, nobody else changes the days of this organisation's seats here.
     */
    void hold(GroupId group, OrganisationId organisation) {
        db.sql(
                        "select pg_advisory_xact_lock(hashtextextended('maillage.seats ' || :group || ' ' || :organisation, 0))::text")
                .param("group", group.toString())
                .param("organisation", organisation.toString())
                .query(String.class)
                .single();
    }

    /** Nothing when the organisation already sits there on one of these days. */
    Optional<UUID> insert(
            GroupId group,
            OrganisationId organisation,
            DateRange days,
            @Nullable UUID application) {
        UUID id = Id.fresh();
        int written =
                db.sql(
                                """
                        insert into groups.seat (id, group_id, organisation_id, valid, application_id)
                        values (:id, :group, :organisation, cast(:days as daterange), :application) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("group", group.value())
                        .param("organisation", organisation.value())
                        .param("days", Rows.range(days))
                        .param("application", application)
                        .update();
        return written > 0 ? Optional.of(id) : Optional.empty();
    }

    void send(UUID seat, Collection<MandateId> mandates) {
        mandates.forEach(
                mandate ->
                        db.sql(
                                        "insert into groups.seat_mandate (seat_id, mandate_id) values (:seat, :mandate) on conflict do nothing")
                                .param("seat", seat)
                                .param("mandate", mandate.value())
                                .update());
    }

    Optional<Seat> find(UUID seat) {
        return db.sql("select id, group_id, organisation_id, valid from groups.seat where id = :id")
                .param("id", seat)
                .query(
                        (row, number) ->
                                new Seat(
                                        Rows.uuid(row, "id"),
                                        new GroupId(Rows.uuid(row, "group_id")),
                                        new OrganisationId(Rows.uuid(row, "organisation_id")),
                                        Rows.range(row, "valid")))
                .optional();
    }

    /** Whether another seat of the same organisation in the same group holds one of these days. */
    boolean clashes(Seat seat, DateRange days) {
        return db.sql(
                        """
                        select exists (select 1 from groups.seat
                                       where group_id = :group and organisation_id = :organisation and id <> :id and valid && cast(:days as daterange))
                        """)
                .param("group", seat.group().value())
                .param("organisation", seat.organisation().value())
                .param("id", seat.id())
                .param("days", Rows.range(days))
                .query(Boolean.class)
                .single();
    }

    void update(UUID seat, DateRange days) {
        db.sql("update groups.seat set valid = cast(:days as daterange) where id = :id")
                .param("days", Rows.range(days))
                .param("id", seat)
                .update();
    }

    List<OrganisationId> seatedOn(GroupId group, java.time.LocalDate on) {
        return db.sql(
                        "select organisation_id from groups.seat where group_id = :group and valid @> cast(:on as date)")
                .param("group", group.value())
                .param("on", on)
                .query((row, number) -> new OrganisationId(Rows.uuid(row, "organisation_id")))
                .list();
    }
}
