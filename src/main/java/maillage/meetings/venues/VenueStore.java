package maillage.meetings.venues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.ChapterId;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Meeting;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class VenueStore {
    private static final String OFFER =
            """
            select v.id, v.organisation_id, o.names, v.name, v.address, v.town, v.country, v.capacity, v.step_free, v.hearing_loop, v.video, v.equipment, v.availability
            from meetings.venue_offer v join network.offer_organisation o on o.id = v.organisation_id
            """;
    private final JdbcClient db;

    VenueStore(JdbcClient db) {
        this.db = db;
    }

    void insert(VenueOffer offer, PersonId by, Instant now) {
        db.sql(
                        """
                        insert into meetings.venue_offer (id, organisation_id, name, address, town, country, capacity, step_free, hearing_loop, video, equipment,
                                                          availability, offered_by, offered_at)
                        values (:id, :organisation, :name, :address, :town, :country, :capacity, :stepFree, :loop, :video, :equipment, :availability, :by, :now)
                        """)
                .param("id", offer.id())
                .param("organisation", offer.organisation().value())
                .param("name", offer.name())
                .param("address", offer.address())
                .param("town", offer.town())
                .param("country", offer.country())
                .param("capacity", offer.capacity())
                .param("stepFree", offer.stepFree())
                .param("loop", offer.hearingLoop())
                .param("video", offer.video())
                .param("equipment", offer.equipment())
                .param("availability", offer.availability())
                .param("by", by.value())
                .param("now", Rows.at(now))
                .update();
    }

    void withdraw(UUID offer, Instant now) {
        db.sql(
                        "update meetings.venue_offer set withdrawn_at = :now where id = :id and withdrawn_at is null")
                .param("now", Rows.at(now))
                .param("id", offer)
                .update();
    }

    List<VenueOffer> all() {
        return db.sql(OFFER + "where v.withdrawn_at is null order by v.town, v.capacity, v.name")
                .query(VenueStore::offer)
                .list();
    }

    List<VenueOffer> of(Collection<OrganisationId> organisations) {
        return db.sql(
                        OFFER
                                + "where v.withdrawn_at is null and v.organisation_id = any (:organisations) order by v.name")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(VenueStore::offer)
                .list();
    }

    Optional<VenueOffer> find(UUID id) {
        return db.sql(OFFER + "where v.id = :id")
                .param("id", id)
                .query(VenueStore::offer)
                .optional();
    }

    /** The countries in which rooms are lent, by code. */
    List<String> countries() {
        return db.sql(
                        "select distinct country from meetings.venue_offer where withdrawn_at is null order by country")
                .query(String.class)
                .list();
    }

    /**
     * Rooms to choose from, near ones first: in the country of the host's chapter, else where most
     * members are; then where the host has not met yet.
     *
     * @param country only there, by ISO 3166-1 code; empty for everywhere
     */
    List<VenueChoicePage.Choice> choices(
            Meeting meeting,
            Optional<ChapterId> chapter,
            int seats,
            boolean stepFree,
            String country) {
        return db.sql(
                        """
                        select v.id, v.organisation_id, o.names, v.name, v.address, v.town, v.country, v.capacity, v.step_free, v.hearing_loop, v.video, v.equipment,
                               v.availability,
                               (select max(m.starts_at) from meetings.meeting m where m.venue_id = v.id and m.host_id = :host and m.id <> :meeting
                                  and m.venue_state = 'confirmed' and m.state in ('confirmed', 'held')) as last_met,
                               exists (select 1 from meetings.meeting m where m.venue_id = v.id and m.id <> :meeting and m.venue_state <> 'declined'
                                  and m.state in ('confirmed', 'held') and tstzrange(m.starts_at, m.ends_at) && tstzrange(:starts, :ends)) as taken
                        from meetings.venue_offer v join network.offer_organisation o on o.id = v.organisation_id
                        where v.withdrawn_at is null and v.capacity >= :seats and (v.step_free or not :stepFree)
                          and (:country = '' or v.country = :country)
                        order by taken,
                                 v.country is distinct from coalesce(
                                     (select c.country from network.offer_chapter c where c.id = :chapter),
                                     (select m.country from network.offer_organisation m where m.standing_state = 'member'
                                      group by m.country order by count(*) desc, m.country limit 1)),
                                 last_met nulls first, v.capacity, v.name
                        """)
                .param("host", meeting.host().id())
                .param("meeting", meeting.id().value())
                .param("starts", Rows.at(meeting.starts()))
                .param("ends", Rows.at(meeting.ends()))
                .param("seats", seats)
                .param("stepFree", stepFree)
                .param("country", country)
                .param("chapter", chapter.map(ChapterId::value).orElse(null), Types.OTHER)
                .query(
                        (row, number) ->
                                new VenueChoicePage.Choice(
                                        offer(row, number),
                                        Rows.optionalInstant(row, "last_met"),
                                        row.getBoolean("taken")))
                .list();
    }

    /**
     * @throws org.springframework.dao.DataIntegrityViolationException when the room is taken at
     *     that time: constraint {@code meeting_room_once}
     */
    void put(MeetingId meeting, @Nullable UUID venue, @Nullable String state) {
        db.sql(
                        "update meetings.meeting set venue_id = :venue, venue_state = :state, version = version + 1 where id = :id")
                .param("venue", venue, Types.OTHER)
                .param("state", state, Types.VARCHAR)
                .param("id", meeting.value())
                .update();
    }

    void raiseSequence(MeetingId meeting) {
        db.sql("update meetings.meeting set sequence = sequence + 1 where id = :id")
                .param("id", meeting.value())
                .update();
    }

    void ask(byte[] hash, MeetingId meeting, UUID venue, PersonId by, Instant now) {
        db.sql(
                        "insert into meetings.venue_request (token_hash, meeting_id, venue_id, asked_by, asked_at) values (:hash, :meeting, :venue, :by, :now)")
                .param("hash", hash)
                .param("meeting", meeting.value())
                .param("venue", venue)
                .param("by", by.value())
                .param("now", Rows.at(now))
                .update();
    }

    Optional<Request> request(byte[] hash) {
        return db.sql(
                        "select meeting_id, venue_id, asked_by from meetings.venue_request where token_hash = :hash")
                .param("hash", hash)
                .query(
                        (row, number) ->
                                new Request(
                                        new MeetingId(Rows.uuid(row, "meeting_id")),
                                        Rows.uuid(row, "venue_id"),
                                        new PersonId(Rows.uuid(row, "asked_by"))))
                .optional();
    }

    /**
     * Whoever speaks for the lender on this day: its titulars, and who made the offer while they
     * still do.
     */
    List<Owner> owners(UUID venue, LocalDate on) {
        return db.sql(
                        """
                        select distinct p.id, p.email, p.full_name, p.given_name, p.language from meetings.venue_offer v
                        join network.offer_mandate m on m.organisation_id = v.organisation_id and m.one_meeting is null and m.valid @> cast(:on as date)
                             and (m.kind = 'titular' or m.person_id = v.offered_by)
                        join network.offer_person p on p.id = m.person_id and p.email is not null
                        where v.id = :venue order by p.id
                        """)
                .param("venue", venue)
                .param("on", on)
                .query(
                        (row, number) ->
                                new Owner(
                                        new PersonId(Rows.uuid(row, "id")),
                                        new EmailAddress(row.getString("email")),
                                        row.getString("full_name"),
                                        row.getString("given_name"),
                                        Language.of(row.getString("language"))))
                .list();
    }

    private static VenueOffer offer(ResultSet row, int number) throws SQLException {
        return new VenueOffer(
                Rows.uuid(row, "id"),
                new OrganisationId(Rows.uuid(row, "organisation_id")),
                Rows.localized(row, "names"),
                row.getString("name"),
                row.getString("address"),
                row.getString("town"),
                row.getString("country"),
                row.getInt("capacity"),
                row.getBoolean("step_free"),
                row.getBoolean("hearing_loop"),
                row.getBoolean("video"),
                row.getString("equipment"),
                row.getString("availability"));
    }

    record Request(MeetingId meeting, UUID venue, PersonId askedBy) {}

    record Owner(
            PersonId person,
            EmailAddress email,
            String name,
            String givenName,
            Language language) {}
}
