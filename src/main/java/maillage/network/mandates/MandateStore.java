package maillage.network.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.network.Mandate;
import maillage.network.MandateKind;
import maillage.network.mandates.MandatesPage.Line;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MandateStore {
    private static final String OF_ORGANISATION =
            """
            select m.id, m.person_id, m.organisation_id, m.kind, m.function_title, m.level, m.valid, m.one_meeting, m.end_reason, p.full_name, p.email
            from network.mandate m join network.offer_person p on p.id = m.person_id
            where m.organisation_id = :organisation order by m.kind desc, lower(m.valid) desc, p.full_name
            """;
    private final JdbcClient db;

    MandateStore(JdbcClient db) {
        this.db = db;
    }

    /** All of its mandates; nobody else changes them until the transaction ends. */
    List<Mandate> lock(OrganisationId organisation) {
        db.sql("select 1 from network.organisation where id = :id for update")
                .param("id", organisation.value())
                .query(Integer.class)
                .single();
        return db.sql(OF_ORGANISATION)
                .param("organisation", organisation.value())
                .query(MandateStore::mandate)
                .list();
    }

    List<Line> lines(OrganisationId organisation) {
        return db.sql(OF_ORGANISATION)
                .param("organisation", organisation.value())
                .query(
                        (row, number) ->
                                new Line(
                                        mandate(row, number),
                                        row.getString("full_name"),
                                        Objects.requireNonNullElse(row.getString("email"), ""),
                                        Objects.requireNonNullElse(
                                                row.getString("end_reason"), "")))
                .list();
    }

    /**
     * @param last its last day
     */
    void end(MandateId mandate, LocalDate last, String reason) {
        db.sql(
                        "update network.mandate set valid = daterange(lower(valid), cast(:last as date), '[]'), end_reason = :reason where id = :id")
                .param("id", mandate.value())
                .param("last", last)
                .param("reason", reason)
                .update();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                new MandateId(Rows.uuid(row, "id")),
                new PersonId(Rows.uuid(row, "person_id")),
                new OrganisationId(Rows.uuid(row, "organisation_id")),
                MandateKind.of(row.getString("kind")),
                row.getString("function_title"),
                row.getInt("level"),
                Rows.range(row, "valid"),
                Rows.optionalUuid(row, "one_meeting").map(MeetingId::new));
    }
}
