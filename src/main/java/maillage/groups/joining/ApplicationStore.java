package maillage.groups.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class ApplicationStore {
    private static final TypeReference<Map<String, Object>> FORM = new TypeReference<>() {};
    private static final String APPLICATION =
            """
            select a.id, a.cycle_id, a.state, a.language, a.contact_email, a.form, a.step, a.saved_at, a.submitted_at, a.decided_at, a.decided_by,
                   a.organisation_id
            from groups.application a
            """;
    private final JdbcClient db;

    ApplicationStore(JdbcClient db) {
        this.db = db;
    }

    /** Nothing when its organisation has one under way already. */
    boolean insert(Application application) {
        return db.sql(
                                """
                        insert into groups.application (id, cycle_id, state, language, contact_email, form, step, saved_at, submitted_at, organisation_id)
                        values (:id, :cycle, :state, :language, :contact, cast(:form as jsonb), :step, :saved, :submitted, :organisation)
                        on conflict (organisation_id) where state in ('submitted', 'asked') do nothing
                        """)
                        .param("id", application.id())
                        .param("cycle", application.cycle().value())
                        .param("state", application.state().code())
                        .param("language", application.language().tag())
                        .param(
                                "contact",
                                application.contact().map(EmailAddress::value).orElse(null))
                        .param("form", json(application.form()))
                        .param("step", application.step())
                        .param("saved", Rows.at(application.savedAt()))
                        .param(
                                "submitted",
                                Rows.at(application.submittedAt().orElse(null)),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param(
                                "organisation",
                                application.organisation().map(OrganisationId::value).orElse(null),
                                java.sql.Types.OTHER)
                        .update()
                > 0;
    }

    void link(UUID application, byte[] tokenHash) {
        db.sql(
                        "insert into groups.application_link (token_hash, application_id) values (:hash, :application)")
                .param("hash", tokenHash)
                .param("application", application)
                .update();
    }

    /** Locked until the transaction ends. Drafts older than {@code since} are forgotten. */
    Optional<Application> lock(byte[] tokenHash, Instant since) {
        return db.sql(
                        APPLICATION
                                + """
                        join groups.application_link l on l.application_id = a.id
                        where l.token_hash = :hash and (a.state <> 'draft' or a.saved_at > :since) for update of a
                        """)
                .param("hash", tokenHash)
                .param("since", Rows.at(since))
                .query(ApplicationStore::map)
                .optional();
    }

    Optional<Application> find(byte[] tokenHash, Instant since) {
        return db.sql(
                        APPLICATION
                                + """
                        join groups.application_link l on l.application_id = a.id
                        where l.token_hash = :hash and (a.state <> 'draft' or a.saved_at > :since)
                        """)
                .param("hash", tokenHash)
                .param("since", Rows.at(since))
                .query(ApplicationStore::map)
                .optional();
    }

    Optional<Application> lock(UUID id) {
        return db.sql(APPLICATION + "where a.id = :id and a.state <> 'draft' for update")
                .param("id", id)
                .query(ApplicationStore::map)
                .optional();
    }

    Optional<Application> find(UUID id) {
        return db.sql(APPLICATION + "where a.id = :id and a.state <> 'draft'")
                .param("id", id)
                .query(ApplicationStore::map)
                .optional();
    }

    /** The oldest first. */
    List<Application> inStates(List<String> states) {
        return db.sql(APPLICATION + "where a.state = any (:states) order by a.submitted_at, a.id")
                .param("states", states.toArray(String[]::new))
                .query(ApplicationStore::map)
                .list();
    }

    void save(UUID id, Typed form, int step, @Nullable String contact, Instant now) {
        db.sql(
                        """
                        update groups.application
                        set form = cast(:form as jsonb), step = greatest(step, :step), contact_email = :contact, saved_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("form", json(form))
                .param("step", step)
                .param("contact", contact)
                .param("now", Rows.at(now))
                .param("id", id)
                .update();
    }

    void submit(UUID id, Instant now) {
        db.sql(
                        "update groups.application set state = 'submitted', submitted_at = coalesce(submitted_at, :now), version = version + 1 where id = :id")
                .param("now", Rows.at(now))
                .param("id", id)
                .update();
    }

    void state(UUID id, ApplicationState state) {
        db.sql("update groups.application set state = :state, version = version + 1 where id = :id")
                .param("state", state.code())
                .param("id", id)
                .update();
    }

    void decide(
            UUID id,
            ApplicationState state,
            @Nullable OrganisationId organisation,
            PersonId by,
            Instant now) {
        db.sql(
                        """
                        update groups.application
                        set state = :state, decided_at = :now, decided_by = :by, organisation_id = coalesce(:organisation, organisation_id), version = version + 1
                        where id = :id
                        """)
                .param("state", state.code())
                .param("now", Rows.at(now))
                .param("by", by.value())
                .param(
                        "organisation",
                        organisation == null ? null : organisation.value(),
                        java.sql.Types.OTHER)
                .param("id", id)
                .update();
    }

    /** Drafts nobody came back to. */
    int forget(Instant before) {
        return db.sql(
                        "delete from groups.application where state = 'draft' and saved_at <= :before")
                .param("before", Rows.at(before))
                .update();
    }

    private static String json(Typed form) {
        var values = new LinkedHashMap<String, Object>();
        form.fields()
                .forEach(
                        (field, typed) ->
                                values.put(
                                        field,
                                        ApplicationForm.MANY.contains(field)
                                                ? typed
                                                : typed.getFirst()));
        return Rows.json(values);
    }

    private static Typed form(String json) {
        var fields = new LinkedMultiValueMap<String, String>();
        JsonMapper.shared()
                .readValue(json, FORM)
                .forEach(
                        (field, value) ->
                                fields.put(
                                        field,
                                        value instanceof List<?> many
                                                ? many.stream().map(String::valueOf).toList()
                                                : List.of(String.valueOf(value))));
        return new Typed(fields);
    }

    private static Application map(ResultSet row, int number) throws SQLException {
        return new Application(
                Rows.uuid(row, "id"),
                new CycleId(Rows.uuid(row, "cycle_id")),
                ApplicationState.of(row.getString("state")),
                Language.of(row.getString("language")),
                Optional.ofNullable(row.getString("contact_email")).flatMap(EmailAddress::read),
                form(row.getString("form")),
                row.getInt("step"),
                Rows.instant(row, "saved_at"),
                Rows.optionalInstant(row, "submitted_at"),
                Rows.optionalInstant(row, "decided_at"),
                Rows.optionalUuid(row, "decided_by").map(PersonId::new),
                Rows.optionalUuid(row, "organisation_id").map(OrganisationId::new));
    }
}
