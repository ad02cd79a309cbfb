package maillage.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MeetingStore {
    private static final String MEETING =
            """
            select m.*, (extract(year from m.notice) * 12 + extract(month from m.notice))::int as notice_months,
                   extract(day from m.notice)::int as notice_days,
                   v.organisation_id, v.name as room_name, v.address, v.town as room_town, v.capacity as room_capacity, v.step_free, v.hearing_loop, v.video
            from meetings.meeting m left join meetings.venue_offer v on v.id = m.venue_id
            """;
    private final JdbcClient db;

    MeetingStore(JdbcClient db) {
        this.db = db;
    }

    List<Meeting> byIds(Collection<UUID> ids) {
        return db.sql(MEETING + "where m.id = any (:ids) order by m.starts_at, m.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(MeetingStore::meeting)
                .list();
    }

    /** Locks the meeting until the transaction ends. */
    Optional<Meeting> lock(MeetingId id) {
        return db.sql(MEETING + "where m.id = :id for update of m")
                .param("id", id.value())
                .query(MeetingStore::meeting)
                .optional();
    }

    List<Meeting> ofHosts(Collection<UUID> hosts) {
        return db.sql(MEETING + "where m.host_id = any (:hosts) order by m.starts_at, m.id")
                .param("hosts", hosts.toArray(UUID[]::new))
                .query(MeetingStore::meeting)
                .list();
    }

    List<Meeting> inState(MeetingState state) {
        return db.sql(MEETING + "where m.state = :state order by m.starts_at, m.id")
                .param("state", state.code())
                .query(MeetingStore::meeting)
                .list();
    }

    List<Meeting> between(Instant from, Instant until) {
        return db.sql(
                        MEETING
                                + "where m.starts_at >= :from and m.starts_at < :until order by m.starts_at, m.id")
                .param("from", Rows.at(from))
                .param("until", Rows.at(until))
                .query(MeetingStore::meeting)
                .list();
    }

    List<Meeting> invitedTo(PersonId person) {
        return db.sql(
                        MEETING
                                + """
                        where m.state <> 'draft'
                          and (exists (select 1 from meetings.invitation i where i.meeting_id = m.id and i.person_id = :person and i.withdrawn_at is null)
                               or exists (select 1 from meetings.presence p where p.meeting_id = m.id and p.person_id = :person))
                        order by m.starts_at, m.id
                        """)
                .param("person", person.value())
                .query(MeetingStore::meeting)
                .list();
    }

    boolean isInvited(PersonId person, MeetingId meeting) {
        return db.sql(
                        "select exists (select 1 from meetings.invitation where meeting_id = :meeting and person_id = :person and withdrawn_at is null)")
                .param("meeting", meeting.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * The last answers by kind; those who were invited and said nothing stand under an empty
     * answer.
     */
    Answers answers(MeetingId meeting) {
        return db.sql(
                        """
                        select count(*) filter (where r.answer = 'on-site') as on_site, count(*) filter (where r.answer = 'remote') as remote,
                               count(*) filter (where r.answer = 'alternate') as alternate, count(*) filter (where r.answer = 'cannot') as cannot,
                               count(*) filter (where r.answer is null) as awaited
                        from meetings.invitation i
                        left join meetings.reply r on r.meeting_id = i.meeting_id and r.person_id = i.person_id and r.superseded_at is null
                        where i.meeting_id = :meeting and i.withdrawn_at is null
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, number) ->
                                new Answers(
                                        row.getInt("on_site"),
                                        row.getInt("remote"),
                                        row.getInt("alternate"),
                                        row.getInt("cannot"),
                                        row.getInt("awaited")))
                .single();
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(Rows.uuid(row, "id")),
                new HostRef(
                        HostRef.Kind.valueOf(row.getString("host_kind").toUpperCase(Locale.ROOT)),
                        Rows.uuid(row, "host_id")),
                new CycleId(Rows.uuid(row, "period_id")),
                Rows.optionalUuid(row, "chapter_id").map(ChapterId::new),
                MeetingKind.of(row.getString("kind")),
                Rows.localized(row, "titles"),
                Rows.instant(row, "starts_at"),
                Rows.instant(row, "ends_at"),
                ZoneId.of(row.getString("time_zone")),
                Period.of(0, row.getInt("notice_months"), row.getInt("notice_days")),
                Optional.ofNullable(row.getString("notice_reason")),
                MeetingState.of(row.getString("state")),
                Rows.optionalInstant(row, "confirmed_at"),
                Optional.ofNullable(row.getString("cancelled_reason")),
                Rows.optionalInstant(row, "closed_at"),
                room(row),
                row.getString("place"),
                row.getString("town"),
                Optional.ofNullable(row.getString("remote_link")),
                Optional.ofNullable((Integer) row.getObject("capacity")),
                row.getString("uid"),
                row.getInt("sequence"),
                row.getInt("version"));
    }

    private static Optional<Room> room(ResultSet row) throws SQLException {
        Optional<UUID> id = Rows.optionalUuid(row, "venue_id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Room(
                        id.get(),
                        new OrganisationId(Rows.uuid(row, "organisation_id")),
                        row.getString("room_name"),
                        row.getString("address"),
                        row.getString("room_town"),
                        row.getInt("room_capacity"),
                        row.getBoolean("step_free"),
                        row.getBoolean("hearing_loop"),
                        row.getBoolean("video"),
                        Room.State.valueOf(row.getString("venue_state").toUpperCase(Locale.ROOT))));
    }
}
