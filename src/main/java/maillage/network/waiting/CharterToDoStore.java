package maillage.network.waiting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.ToDo;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CharterToDoStore {
    private final JdbcClient db;

    CharterToDoStore(JdbcClient db) {
        this.db = db;
    }

    List<ToDo> notAccepted(PersonId person, List<OrganisationId> organisations) {
        return db.sql(
                        """
                        select o.names from network.organisation o
                        where o.id = any (:organisations) and o.standing_state = 'member'
                          and exists (select 1 from network.charter_version where published_at is not null)
                          and exists (select 1 from network.mandate m where m.organisation_id = o.id and m.person_id = :person and m.kind = 'titular')
                          and not exists (select 1 from network.charter_acceptance a where a.organisation_id = o.id)
                        order by o.slug
                        """)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("person", person.value())
                .query(
                        (row, number) ->
                                new ToDo(
                                        false,
                                        "todo.charter",
                                        Rows.localized(row, "names"),
                                        List.of(),
                                        Optional.empty(),
                                        "/charter/acceptance"))
                .list();
    }
}
