package maillage.meetings.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Meeting;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WalkInStore {
    private final JdbcClient db;

    WalkInStore(JdbcClient db) {
        this.db = db;
    }

    /** Who speaks for these organisations on the day of the meeting, titulars first. */
    Map<OrganisationId, List<Proposal.Known>> people(
            Meeting meeting, Collection<OrganisationId> organisations) {
        var people = new HashMap<OrganisationId, List<Proposal.Known>>();
        db.sql(
                        """
                        select m.organisation_id, m.id, p.full_name, case when m.one_meeting is null then m.kind else 'walk-in' end as capacity,
                               exists (select 1 from meetings.presence s where s.meeting_id = :meeting and s.person_id = m.person_id) as there
                        from network.offer_mandate m join network.offer_person p on p.id = m.person_id
                        where m.organisation_id = any (:organisations)
                          and ((m.one_meeting is null and m.valid @> cast(:day as date)) or m.one_meeting = :meeting)
                        order by m.one_meeting nulls first, m.kind desc, platform.plain(p.family_name), platform.plain(p.given_name), m.id
                        """)
                .param("meeting", meeting.id().value())
                .param("day", meeting.day())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                people.computeIfAbsent(
                                                new OrganisationId(
                                                        Rows.uuid(row, "organisation_id")),
                                                any -> new ArrayList<>())
                                        .add(
                                                new Proposal.Known(
                                                        new MandateId(Rows.uuid(row, "id")),
                                                        row.getString("full_name"),
                                                        row.getString("capacity"),
                                                        row.getBoolean("there"))))
                .list();
        return people;
    }

    /** Whose mandate this is and for which organisation, if it holds at this meeting. */
    Optional<Envoy> envoy(Meeting meeting, MandateId mandate) {
        return db.sql(
                        """
                        select m.person_id, m.organisation_id, p.given_name, p.family_name
                        from network.offer_mandate m join network.offer_person p on p.id = m.person_id
                        where m.id = :mandate and ((m.one_meeting is null and m.valid @> cast(:day as date)) or m.one_meeting = :meeting)
                        """)
                .param("mandate", mandate.value())
                .param("day", meeting.day())
                .param("meeting", meeting.id().value())
                .query(
                        (row, number) ->
                                new Envoy(
                                        new PersonId(Rows.uuid(row, "person_id")),
                                        new OrganisationId(Rows.uuid(row, "organisation_id")),
                                        row.getString("given_name"),
                                        row.getString("family_name")))
                .optional();
    }

    boolean exists(OrganisationId organisation) {
        return db.sql("select exists (select 1 from network.offer_organisation where id = :id)")
                .param("id", organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** One walk-in at a time until the transaction ends: nobody is written down twice at once. */
    void queue(MeetingId meeting) {
        db.sql("select 1 from meetings.meeting where id = :meeting for update")
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
    }

    /** An organisation of this very name that this meeting's door wrote down a moment ago. */
    Optional<OrganisationId> writtenDown(MeetingId meeting, String name) {
        return db.sql(
                        """
                        select o.id from meetings.presence p join network.offer_organisation o on o.id = p.organisation_id
                        where p.meeting_id = :meeting and o.standing_state = 'known' and platform.plain(o.sort_name) = platform.plain(:name)
                        order by o.id limit 1
                        """)
                .param("meeting", meeting.value())
                .param("name", name)
                .query((row, number) -> new OrganisationId(Rows.uuid(row, "id")))
                .optional();
    }

    /**
     * Whoever speaks for this organisation under this very name: so that nobody is written down
     * twice.
     */
    Optional<PersonId> known(OrganisationId organisation, String fullName, LocalDate on) {
        return db.sql(
                        """
                        select m.person_id from network.offer_mandate m join network.offer_person p on p.id = m.person_id
                        where m.organisation_id = :organisation and platform.plain(p.full_name) = platform.plain(:name) and m.valid @> cast(:on as date)
                        order by m.one_meeting nulls first limit 1
                        """)
                .param("organisation", organisation.value())
                .param("name", fullName)
                .param("on", on)
                .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
                .optional();
    }

    List<WalkInPage.Sector> sectors() {
        return db.sql(
                        "select code, names from network.offer_term where taxonomy = 'sector' and retired_at is null order by position")
                .query(
                        (row, number) ->
                                new WalkInPage.Sector(
                                        row.getString("code"), Rows.localized(row, "names")))
                .list();
    }

    /** Someone who may be there for an organisation. */
    record Envoy(
            PersonId person, OrganisationId organisation, String givenName, String familyName) {}
}
