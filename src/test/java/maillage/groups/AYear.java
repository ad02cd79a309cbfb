package maillage.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.Id;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.kernel.Slug;
import maillage.network.MandateKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes a year of the network straight into the tables: cycle, groups, organisations, people,
 * seats, meetings, presences.
 */
public final class AYear {
    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private final JdbcClient db;

    public AYear(JdbcClient db) {
        this.db = db;
    }

    public CycleId cycle(String slug) {
        return cycle(slug, FIRST, LAST, "open");
    }

    public CycleId cycle(String slug, LocalDate from, LocalDate to, String state) {
        CycleId id = CycleId.next();
        db.sql(
                        """
                        insert into groups.cycle (id, slug, names, starts_on, ends_on, state)
                        values (:id, :slug, jsonb_build_object('fr', 'Cycle ' || :slug, 'en', 'Cycle ' || :slug), :from, :to, :state)
                        """)
                .param("id", id.value())
                .param("slug", slug)
                .param("from", from)
                .param("to", to)
                .param("state", state)
                .update();
        return id;
    }

    /** Sets one rule of a cycle, as a column of {@code groups.cycle}. */
    public void rule(CycleId cycle, String column, Object value) {
        db.sql("update groups.cycle set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", cycle.value())
                .update();
    }

    public GroupId group(CycleId cycle, String name) {
        GroupId id = GroupId.next();
        db.sql(
                        """
                        insert into groups.working_group (id, cycle_id, slug, kind, names, questions)
                        values (:id, :cycle, :slug, 'pillar', jsonb_build_object('fr', :name::text, 'en', :name::text),
                                jsonb_build_object('fr', 'Quelle question ?', 'en', 'Which question?'))
                        """)
                .param("id", id.value())
                .param("cycle", cycle.value())
                .param("slug", Slug.of(name).value())
                .param("name", name)
                .update();
        return id;
    }

    /** A member since before the year. */
    public OrganisationId organisation(String name, String sector) {
        OrganisationId id = known(name, sector);
        db.sql(
                        "update network.organisation set standing_state = 'member', joined_on = '2025-01-01' where id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    /** Known by name, not a member. */
    public OrganisationId known(String name, String sector) {
        OrganisationId id = OrganisationId.next();
        db.sql(
                        "insert into network.organisation (id, slug, names, country) values (:id, :slug, jsonb_build_object('fr', :name::text), 'FR')")
                .param("id", id.value())
                .param("slug", Slug.of(name).value())
                .param("name", name)
                .update();
        db.sql(
                        "insert into network.organisation_term (organisation_id, term_id) select :id, id from network.term where taxonomy = 'sector' and code = :code")
                .param("id", id.value())
                .param("code", sector)
                .update();
        return id;
    }

    public PersonId person(String name) {
        PersonId id = PersonId.next();
        int space = name.lastIndexOf(' ');
        db.sql(
                        "insert into identity.account (id, email, given_name, family_name) values (:id, :email, :given, :family)")
                .param("id", id.value())
                .param("email", Slug.of(name) + "@passerelles.example")
                .param("given", space < 0 ? "" : name.substring(0, space))
                .param("family", name.substring(space + 1))
                .update();
        db.sql("insert into network.person (id) values (:id)").param("id", id.value()).update();
        return id;
    }

    public MandateId mandate(PersonId person, OrganisationId organisation, MandateKind kind) {
        return mandate(person, organisation, kind, FIRST.minusYears(1), null);
    }

    public MandateId mandate(
            PersonId person,
            OrganisationId organisation,
            MandateKind kind,
            LocalDate from,
            LocalDate to) {
        MandateId id = MandateId.next();
        db.sql(
                        "insert into network.mandate (id, person_id, organisation_id, kind, valid) values (:id, :person, :organisation, :kind, daterange(:from, :to, '[]'))")
                .param("id", id.value())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("kind", kind.code())
                .param("from", from)
                .param("to", to, java.sql.Types.DATE)
                .update();
        return id;
    }

    /** A person who speaks for the organisation, as titular. */
    public PersonId speaker(String name, OrganisationId organisation) {
        PersonId person = person(name);
        mandate(person, organisation, MandateKind.TITULAR);
        return person;
    }

    public UUID seat(GroupId group, OrganisationId organisation) {
        return seat(group, organisation, FIRST, LAST);
    }

    public UUID seat(GroupId group, OrganisationId organisation, LocalDate from, LocalDate to) {
        UUID id = Id.fresh();
        db.sql(
                        "insert into groups.seat (id, group_id, organisation_id, valid) values (:id, :group, :organisation, daterange(:from, :to, '[]'))")
                .param("id", id)
                .param("group", group.value())
                .param("organisation", organisation.value())
                .param("from", from)
                .param("to", to)
                .update();
        return id;
    }

    public void send(UUID seat, MandateId mandate) {
        db.sql("insert into groups.seat_mandate (seat_id, mandate_id) values (:seat, :mandate)")
                .param("seat", seat)
                .param("mandate", mandate.value())
                .update();
    }

    /** A meeting of a group, held. */
    public MeetingId meeting(CycleId cycle, GroupId group, String at) {
        return meeting(cycle, "group", group.value(), "group", at, "held");
    }

    public MeetingId meeting(
            CycleId cycle, String hostKind, UUID host, String kind, String at, String state) {
        MeetingId id = MeetingId.next();
        Instant start = Instant.parse(at);
        db.sql(
                        """
                        insert into meetings.meeting (id, host_kind, host_id, period_id, kind, titles, starts_at, ends_at, time_zone, state, confirmed_at, uid)
                        values (:id, :hostKind, :host, :cycle, :kind, '{"fr": "Réunion", "en": "Meeting"}', :start, :end, 'Europe/Paris', :state,
                                cast(:start as timestamptz) - interval '2 months', :uid)
                        """)
                .param("id", id.value())
                .param("hostKind", hostKind)
                .param("host", host)
                .param("cycle", cycle.value())
                .param("kind", kind)
                .param("start", start.atOffset(java.time.ZoneOffset.UTC))
                .param("end", start.plus(2, ChronoUnit.HOURS).atOffset(java.time.ZoneOffset.UTC))
                .param("state", state)
                .param("uid", id + "@passerelles.example")
                .update();
        return id;
    }

    public void presence(MeetingId meeting, PersonId person, OrganisationId organisation) {
        presence(meeting, person, organisation, "on-site");
    }

    /** By the first mandate this person has for the organisation. */
    public void presence(
            MeetingId meeting, PersonId person, OrganisationId organisation, String mode) {
        db.sql(
                        """
                        insert into meetings.presence (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at)
                        select gen_random_uuid(), :meeting, :person, :organisation, m.id, m.kind, :mode, now()
                        from network.mandate m where m.person_id = :person and m.organisation_id = :organisation order by m.id limit 1
                        """)
                .param("meeting", meeting.value())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("mode", mode)
                .update();
    }

    public void absence(MeetingId meeting, PersonId person) {
        db.sql("delete from meetings.presence where meeting_id = :meeting and person_id = :person")
                .param("meeting", meeting.value())
                .param("person", person.value())
                .update();
    }
}
