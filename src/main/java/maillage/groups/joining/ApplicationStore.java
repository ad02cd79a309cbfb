package maillage.groups.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.groups.shared.Typed;
import maillage.kernel.CycleId;
import maillage.kernel.EmailAddress;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
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

    void say(
            UUID application,
            boolean fromStaff,
            @Nullable PersonId author,
            String kind,
            String body,
            Instant now) {
        db.sql(
                        """
                        insert into groups.application_message (id, application_id, from_staff, author_id, kind, body, sent_at)
                        values (:id, :application, :staff, :author, :kind, :body, :now)
                        """)
                .param("id", Id.fresh())
                .param("application", application)
                .param("staff", fromStaff)
                .param("author", author == null ? null : author.value(), java.sql.Types.OTHER)
                .param("kind", kind)
                .param("body", body)
                .param("now", Rows.at(now))
                .update();
    }

    List<Message> messages(UUID application) {
        return db.sql(
                        """
                        select m.from_staff, coalesce(a.full_name, '') as author, m.kind, m.body, m.sent_at
                        from groups.application_message m left join identity.offer_account a on a.id = m.author_id
                        where m.application_id = :application order by m.sent_at, m.id
                        """)
                .param("application", application)
                .query(
                        (row, number) ->
                                new Message(
                                        row.getBoolean("from_staff"),
                                        row.getString("author"),
                                        row.getString("kind"),
                                        row.getString("body"),
                                        Rows.instant(row, "sent_at")))
                .list();
    }

    /** Drafts nobody came back to. */
    int forget(Instant before) {
        return db.sql(
                        "delete from groups.application where state = 'draft' and saved_at <= :before")
                .param("before", Rows.at(before))
                .update();
    }

    /** Organisations whose name is near to this one. @param uncitedToo for the team only */
    Map<String, String> near(String name, boolean uncitedToo, Language language) {
        var found = new LinkedHashMap<String, String>();
        if (name.isBlank()) {
            return found;
        }
        db.sql(
                        """
                        select id, names from network.offer_organisation
                        where (cited and standing_state = 'member' or :all)
                          and (platform.plain(sort_name) = platform.plain(:name) or similarity(platform.plain(sort_name), platform.plain(:name)) > 0.6)
                        order by similarity(platform.plain(sort_name), platform.plain(:name)) desc limit 3
                        """)
                .param("all", uncitedToo)
                .param("name", name)
                .query(
                        (row, number) ->
                                found.put(
                                        row.getString("id"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return found;
    }

    Map<String, String> terms(String taxonomy, Language language) {
        var names = new LinkedHashMap<String, String>();
        db.sql(
                        "select code, names from network.offer_term where taxonomy = :taxonomy and retired_at is null order by position")
                .param("taxonomy", taxonomy)
                .query(
                        (row, number) ->
                                names.put(
                                        row.getString("code"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return names;
    }

    /** Of each group, the sectors that someone speaks for on this day. */
    Map<UUID, List<String>> sectorsByGroup(CycleId cycle, LocalDate on) {
        var sectors = new LinkedHashMap<UUID, List<String>>();
        db.sql(
                        """
                        select g.id, array_remove(array_agg(distinct o.sector), null) as sectors
                        from groups.working_group g
                        left join groups.seat s on s.group_id = g.id and s.valid @> cast(:on as date)
                        left join network.offer_organisation o on o.id = s.organisation_id
                        where g.cycle_id = :cycle group by g.id
                        """)
                .param("cycle", cycle.value())
                .param("on", on)
                .query(
                        (row, number) ->
                                sectors.put(
                                        Rows.uuid(row, "id"),
                                        List.of((String[]) row.getArray("sectors").getArray())))
                .list();
        return sectors;
    }

    /** The chapters of a country, open today. */
    List<UUID> chapters(String country) {
        return db.sql(
                        "select id from network.offer_chapter where country = :country and closed_on is null")
                .param("country", country)
                .query(UUID.class)
                .list();
    }

    /** What the network knows of a walk-in, as it would have typed it. */
    Optional<Typed> typedFrom(OrganisationId organisation, PersonId person) {
        return db.sql(
                        """
                        select o.sort_name, o.sector, o.country, p.given_name, p.family_name, p.email
                        from network.offer_organisation o, network.offer_person p
                        where o.id = :organisation and p.id = :person and o.standing_state = 'known'
                        """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query(
                        (row, number) ->
                                Typed.nothing()
                                        .with("organisation", row.getString("sort_name"))
                                        .with("sector", orEmpty(row.getString("sector")))
                                        .with("country", row.getString("country"))
                                        .with("given", row.getString("given_name"))
                                        .with("family", row.getString("family_name"))
                                        .with("email", orEmpty(row.getString("email")))
                                        .with("titular", "me")
                                        .with("charter", "meeting"))
                .optional();
    }

    /** The group that holds a meeting; none for a plenary. */
    Optional<UUID> hostGroup(MeetingId meeting) {
        return db.sql(
                        "select host_id from meetings.offer_meeting where id = :id and host_kind = 'group'")
                .param("id", meeting.value())
                .query(UUID.class)
                .optional();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
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
