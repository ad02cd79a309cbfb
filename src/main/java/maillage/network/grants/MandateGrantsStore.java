package maillage.network.grants;

import java.time.LocalDate;
import java.util.List;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MandateGrantsStore {
    private final JdbcClient db;

    MandateGrantsStore(JdbcClient db) {
        this.db = db;
    }

    List<OrganisationId> organisationsOf(PersonId person, LocalDate on) {
        return db.sql(
                        """
                        select organisation_id from network.mandate
                        where person_id = :person and one_meeting is null and valid @> cast(:on as date)
                        """)
                .param("person", person.value())
                .param("on", on)
                .query((row, number) -> new OrganisationId(Rows.uuid(row, "organisation_id")))
                .list();
    }
}
