package maillage.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.DateRange;
import maillage.kernel.Id;
import maillage.kernel.LocalizedText;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.kernel.Slug;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NetworkStore {
    private static final String MANDATE =
            "select id, person_id, organisation_id, kind, function_title, level, valid, one_meeting from network.mandate ";
    private final JdbcClient db;

    NetworkStore(JdbcClient db) {
        this.db = db;
    }

    void insertPerson(PersonId person) {
        db.sql("insert into network.person (id) values (:id) on conflict do nothing")
                .param("id", person.value())
                .update();
    }

    OrganisationId insert(NewOrganisation organisation) {
        OrganisationId id = OrganisationId.next();
        String base = Slug.of(organisation.names().in(maillage.kernel.Language.FR).text()).value();
        db.sql(
                        """
                        insert into network.organisation (id, slug, names, legal_form, country, town, website, presentation, expertise, chapter_id, cited)
                        values (:id,
                                case when exists (select 1 from network.organisation where slug = :slug) then :slug || '-' || right(:id::text, 6) else :slug end,
                                cast(:names as jsonb),
                                (select id from network.term where taxonomy = 'legal-form' and code = :form),
                                :country, :town, :website, cast(:presentation as jsonb), :expertise, :chapter, :cited)
                        """)
                .param("id", id.value())
                .param("slug", base)
                .param("names", Rows.json(organisation.names()))
                .param("form", organisation.legalForm().orElse(null))
                .param("country", organisation.country())
                .param("town", organisation.town().orElse(null))
                .param("website", organisation.website().orElse(null))
                .param("presentation", Rows.json(organisation.presentation()))
                .param("expertise", organisation.expertise())
                .param("chapter", organisation.chapter().map(Id::value).orElse(null))
                .param("cited", organisation.cited())
                .update();
        tag(id, "sector", organisation.sectors());
        tag(id, "sdg", organisation.sdgs().stream().map(String::valueOf).toList());
        tag(id, "axis", organisation.axes());
        return id;
    }

    private void tag(OrganisationId id, String taxonomy, List<String> codes) {
        db.sql(
                        """
                        insert into network.organisation_term (organisation_id, term_id)
                        select :id, t.id from network.term t where t.taxonomy = :taxonomy and t.code = any (:codes)
                        """)
                .param("id", id.value())
                .param("taxonomy", taxonomy)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    boolean join(OrganisationId organisation, LocalDate on) {
        return db.sql(
                                """
                        update network.organisation set standing_state = 'member', joined_on = coalesce(joined_on, :on), left_on = null
                        where id = :id and standing_state <> 'member'
                        """)
                        .param("id", organisation.value())
                        .param("on", on)
                        .update()
                > 0;
    }

    Optional<Mandate> overlapping(PersonId person, OrganisationId organisation, DateRange valid) {
        return db.sql(
                        MANDATE
                                + "where person_id = :person and organisation_id = :organisation and one_meeting is null and valid && cast(:valid as daterange) limit 1")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("valid", Rows.range(valid))
                .query(NetworkStore::mandate)
                .optional();
    }

    Optional<PersonId> titular(OrganisationId organisation, DateRange days) {
        return db.sql(
                        """
                        select person_id from network.mandate
                        where organisation_id = :organisation and kind = 'titular' and one_meeting is null and valid && cast(:days as daterange)
                        order by lower(valid) limit 1
                        """)
                .param("organisation", organisation.value())
                .param("days", Rows.range(days))
                .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
                .optional();
    }

    void insert(Mandate mandate, @Nullable PersonId by) {
        write(mandate, by, "");
    }

    MandateId insertOneMeeting(Mandate mandate, PersonId by) {
        write(
                mandate,
                by,
                " on conflict (person_id, organisation_id, one_meeting) where one_meeting is not null do nothing");
        return db.sql(
                        MANDATE
                                + "where person_id = :person and organisation_id = :organisation and one_meeting = :meeting")
                .param("person", mandate.person().value())
                .param("organisation", mandate.organisation().value())
                .param("meeting", mandate.oneMeeting().map(MeetingId::value).orElseThrow())
                .query(NetworkStore::mandate)
                .single()
                .id();
    }

    private void write(Mandate mandate, @Nullable PersonId by, String conflict) {
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, function_title, level, valid, one_meeting, given_by)
                        values (:id, :person, :organisation, :kind, :function, :level, cast(:valid as daterange), :meeting, :by)
                        """
                                + conflict)
                .param("id", mandate.id().value())
                .param("person", mandate.person().value())
                .param("organisation", mandate.organisation().value())
                .param("kind", mandate.kind().code())
                .param("function", mandate.functionTitle())
                .param("level", mandate.level())
                .param("valid", Rows.range(mandate.valid()))
                .param("meeting", mandate.oneMeeting().map(MeetingId::value).orElse(null))
                .param("by", by == null ? null : by.value())
                .update();
    }

    Optional<Mandate> mandate(MandateId id) {
        return db.sql(MANDATE + "where id = :id")
                .param("id", id.value())
                .query(NetworkStore::mandate)
                .optional();
    }

    boolean endMandate(MandateId id, LocalDate last, String reason) {
        return db.sql(
                                """
                        update network.mandate set valid = daterange(lower(valid), greatest(cast(:after as date), lower(valid) + 1)), end_reason = :reason
                        where id = :id and (upper(valid) is null or upper(valid) > :after)
                        """)
                        .param("id", id.value())
                        .param("after", last.plusDays(1))
                        .param("reason", reason)
                        .update()
                > 0;
    }

    Optional<Mandate> mandateOf(PersonId person, OrganisationId organisation, LocalDate on) {
        return db.sql(
                        MANDATE
                                + "where person_id = :person and organisation_id = :organisation and one_meeting is null and valid @> cast(:on as date)")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("on", on)
                .query(NetworkStore::mandate)
                .optional();
    }

    List<Mandate> mandates(Collection<OrganisationId> organisations, LocalDate on) {
        return db.sql(
                        MANDATE
                                + "where organisation_id = any (:organisations) and one_meeting is null and valid @> cast(:on as date) order by kind desc, lower(valid), id")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("on", on)
                .query(NetworkStore::mandate)
                .list();
    }

    Map<OrganisationId, LocalizedText> names(Collection<OrganisationId> organisations) {
        var names = new HashMap<OrganisationId, LocalizedText>();
        db.sql("select id, names from network.organisation where id = any (:ids)")
                .param(
                        "ids",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                names.put(
                                        new OrganisationId(Rows.uuid(row, "id")),
                                        Rows.localized(row, "names")))
                .list();
        return names;
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
