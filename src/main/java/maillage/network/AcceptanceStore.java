package maillage.network;

import java.time.Instant;
import java.util.Optional;
import maillage.kernel.Id;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of the charter holds, and who accepted one (docs/rules.md#r9). */
@Component
class AcceptanceStore {
    private final JdbcClient db;

    AcceptanceStore(JdbcClient db) {
        this.db = db;
    }

    Optional<CharterVersion> currentCharter() {
        return db.sql(
                        "select id, number, titles, texts from network.charter_version where published_at is not null order by number desc limit 1")
                .query(
                        (row, number) ->
                                new CharterVersion(
                                        Rows.uuid(row, "id"),
                                        row.getInt("number"),
                                        Rows.localized(row, "titles"),
                                        Rows.localized(row, "texts")))
                .optional();
    }

    boolean insert(Acceptance acceptance, Instant at, @Nullable PersonId by) {
        return db.sql(
                                """
                        insert into network.charter_acceptance (id, version_id, organisation_id, person_id, accepted_at, manner, meeting_id, cited, recorded_by)
                        values (:id, :version, :organisation, :person, :at, :manner, :meeting, :cited, :by)
                        on conflict do nothing
                        """)
                        .param("id", Id.fresh())
                        .param("version", acceptance.version())
                        .param("organisation", acceptance.organisation().value())
                        .param("person", acceptance.person().value())
                        .param("at", Rows.at(at))
                        .param("manner", acceptance.manner().code())
                        .param("meeting", acceptance.meeting().map(MeetingId::value).orElse(null))
                        .param("cited", acceptance.cited())
                        .param("by", by == null ? null : by.value())
                        .update()
                > 0;
    }

    boolean hasAcceptedCharter(OrganisationId organisation) {
        return db.sql(
                        "select exists (select 1 from network.charter_acceptance where organisation_id = :id)")
                .param("id", organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** The citation choice that was made with it. */
    void cite(OrganisationId organisation, boolean cited) {
        db.sql("update network.organisation set cited = :cited where id = :id")
                .param("cited", cited)
                .param("id", organisation.value())
                .update();
    }
}
