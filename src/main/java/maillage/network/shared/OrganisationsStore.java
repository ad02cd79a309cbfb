package maillage.network.shared;

import java.util.Optional;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OrganisationsStore {
    private final JdbcClient db;

    OrganisationsStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Listing> find(String slug) {
        return db.sql(
                        "select id, slug, names, standing_state, cited from network.organisation where slug = :slug")
                .param("slug", slug)
                .query(
                        (row, number) ->
                                new Listing(
                                        new OrganisationId(Rows.uuid(row, "id")),
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        Membership.of(row.getString("standing_state")),
                                        row.getBoolean("cited")))
                .optional();
    }
}
