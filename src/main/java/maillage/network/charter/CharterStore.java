package maillage.network.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.network.charter.StaffCharterPage.Accepted;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CharterStore {
    private static final String VERSION =
            "select id, number, titles, texts, published_at from network.charter_version ";
    private final JdbcClient db;

    CharterStore(JdbcClient db) {
        this.db = db;
    }

    /** Drafts too, latest first. */
    List<Version> versions() {
        return db.sql(VERSION + "order by number desc").query(CharterStore::version).list();
    }

    Optional<Version> find(int number) {
        return db.sql(VERSION + "where number = :number")
                .param("number", number)
                .query(CharterStore::version)
                .optional();
    }

    Optional<Version> current() {
        return db.sql(VERSION + "where published_at is not null order by number desc limit 1")
                .query(CharterStore::version)
                .optional();
    }

    /** Its words stay as they are until the transaction ends. */
    Optional<Version> keep(UUID id) {
        return db.sql(VERSION + "where id = :id for share")
                .param("id", id)
                .query(CharterStore::version)
                .optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Version> lock(int number) {
        return db.sql(VERSION + "where number = :number for update")
                .param("number", number)
                .query(CharterStore::version)
                .optional();
    }

    /** The draft there is, else a new one with the words of the last version. */
    int draft(LocalizedText firstTitle, LocalizedText firstText) {
        db.sql(
                        """
                        insert into network.charter_version (id, number, titles, texts)
                        select :id, coalesce(max(number), 0) + 1,
                               coalesce((select titles from network.charter_version order by number desc limit 1), cast(:title as jsonb)),
                               coalesce((select texts from network.charter_version order by number desc limit 1), cast(:text as jsonb))
                        from network.charter_version having count(*) filter (where published_at is null) = 0
                        on conflict do nothing
                        """)
                .param("id", Id.fresh())
                .param("title", Rows.json(firstTitle))
                .param("text", Rows.json(firstText))
                .update();
        return db.sql("select number from network.charter_version where published_at is null")
                .query(Integer.class)
                .single();
    }

    void write(UUID id, LocalizedText title, LocalizedText text) {
        db.sql(
                        "update network.charter_version set titles = cast(:title as jsonb), texts = cast(:text as jsonb) where id = :id")
                .param("id", id)
                .param("title", Rows.json(title))
                .param("text", Rows.json(text))
                .update();
    }

    boolean publish(int number, Instant at) {
        return db.sql(
                                "update network.charter_version set published_at = :at where number = :number and published_at is null")
                        .param("number", number)
                        .param("at", Rows.at(at))
                        .update()
                > 0;
    }

    /**
     * The member organisations that this person is titular of and that have not accepted this
     * version.
     */
    List<Waiting> waitingFor(PersonId person, UUID version, LocalDate today) {
        return db.sql(
                        """
                        select o.id, o.slug, o.names, o.cited from network.organisation o join network.mandate m on m.organisation_id = o.id
                        where m.person_id = :person and m.kind = 'titular' and m.one_meeting is null and m.valid @> cast(:today as date)
                          and o.standing_state = 'member'
                          and not exists (select 1 from network.charter_acceptance a where a.organisation_id = o.id and a.version_id = :version)
                        order by o.slug
                        """)
                .param("person", person.value())
                .param("version", version)
                .param("today", today)
                .query(
                        (row, number) ->
                                new Waiting(
                                        new OrganisationId(Rows.uuid(row, "id")),
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        row.getBoolean("cited")))
                .list();
    }

    List<Accepted> acceptances(UUID version) {
        return db.sql(
                        """
                        select o.slug, o.names, p.full_name, a.accepted_at, a.manner, a.cited
                        from network.charter_acceptance a
                        join network.organisation o on o.id = a.organisation_id
                        join network.offer_person p on p.id = a.person_id
                        where a.version_id = :version order by a.accepted_at desc
                        """)
                .param("version", version)
                .query(
                        (row, number) ->
                                new Accepted(
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        row.getString("full_name"),
                                        Rows.instant(row, "accepted_at"),
                                        row.getString("manner"),
                                        row.getBoolean("cited")))
                .list();
    }

    /** Member organisations that have not accepted this version. */
    long missing(UUID version) {
        return db.sql(
                        """
                        select count(*) from network.organisation o where o.standing_state = 'member'
                          and not exists (select 1 from network.charter_acceptance a where a.organisation_id = o.id and a.version_id = :version)
                        """)
                .param("version", version)
                .query(Long.class)
                .single();
    }

    record Waiting(OrganisationId id, String slug, LocalizedText names, boolean cited) {}

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                Rows.uuid(row, "id"),
                row.getInt("number"),
                Rows.localized(row, "titles"),
                Rows.localized(row, "texts"),
                Rows.optionalInstant(row, "published_at"));
    }
}
