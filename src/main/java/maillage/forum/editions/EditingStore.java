package maillage.forum.editions;

import maillage.forum.Edition;
import maillage.forum.EditionState;
import maillage.kernel.ChapterId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EditingStore {
    private final JdbcClient db;

    EditingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @return false when another edition has this slug
     */
    boolean insert(Edition edition) {
        return bound(
                                edition,
                                """
                        insert into forum.edition (id, slug, names, lines, cycle_id, chapter_id, starts_on, ends_on, town, country, time_zone, capacity)
                        values (:id, :slug, cast(:names as jsonb), cast(:lines as jsonb), :cycle, cast(:chapter as uuid), :starts, :ends, :town, :country,
                                :zone, :capacity)
                        on conflict (slug) do nothing
                        """)
                        .param("slug", edition.slug().value())
                        .update()
                > 0;
    }

    /**
     * @return false when someone else saved it meanwhile
     */
    boolean update(Edition edition) {
        return bound(
                                edition,
                                """
                        update forum.edition
                        set names = cast(:names as jsonb), lines = cast(:lines as jsonb), cycle_id = :cycle, chapter_id = cast(:chapter as uuid),
                            starts_on = :starts, ends_on = :ends, town = :town, country = :country, time_zone = :zone, capacity = :capacity,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("version", edition.version())
                        .update()
                > 0;
    }

    /**
     * @return false when someone else moved it meanwhile
     */
    boolean move(Edition edition, EditionState state) {
        return db.sql(
                                "update forum.edition set state = :state, version = version + 1 where id = :id and state = :from")
                        .param("state", state.code())
                        .param("id", edition.id().value())
                        .param("from", edition.state().code())
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec bound(Edition edition, String statement) {
        return db.sql(statement)
                .param("id", edition.id().value())
                .param("names", Rows.json(edition.names()))
                .param("lines", Rows.json(edition.lines()))
                .param("cycle", edition.cycle().value())
                .param("chapter", edition.chapter().map(ChapterId::toString).orElse(null))
                .param("starts", edition.startsOn())
                .param("ends", edition.endsOn())
                .param("town", edition.town())
                .param("country", edition.country())
                .param("zone", edition.zone().getId())
                .param(
                        "capacity",
                        edition.capacity().isPresent() ? edition.capacity().getAsInt() : null);
    }
}
