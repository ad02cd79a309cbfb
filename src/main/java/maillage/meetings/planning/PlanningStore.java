package maillage.meetings.planning;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import maillage.kernel.Id;
import maillage.kernel.MeetingId;
import maillage.meetings.Host;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlanningStore {
    private final JdbcClient db;

    PlanningStore(JdbcClient db) {
        this.db = db;
    }

    void insert(MeetingId id, Host host, Plan plan, String uid) {
        bind(
                        db.sql(
                                """
                        insert into meetings.meeting (id, host_kind, host_id, period_id, chapter_id, kind, titles, starts_at, ends_at, time_zone, notice,
                                                      place, town, remote_link, capacity, uid)
                        values (:id, :hostKind, :host, :period, :chapter, :kind, cast(:titles as jsonb), :starts, :ends, :zone, cast(:notice as interval),
                                :place, :town, :link, :capacity, :uid)
                        """),
                        id,
                        plan)
                .param("starts", Rows.at(plan.when().starts()))
                .param("ends", Rows.at(plan.when().ends()))
                .param("zone", plan.when().zone().getId())
                .param("hostKind", host.ref().kind().name().toLowerCase(Locale.ROOT))
                .param("host", host.ref().id())
                .param("period", host.period().value())
                .param("chapter", host.chapter().map(Id::value).orElse(null))
                .param("notice", host.notice().toString())
                .param("uid", uid)
                .update();
    }

    /** Words and place; the date has its own way. */
    void update(MeetingId id, Plan plan) {
        bind(
                        db.sql(
                                """
                        update meetings.meeting
                        set kind = :kind, titles = cast(:titles as jsonb), place = :place, town = :town, remote_link = :link, capacity = :capacity, version = version + 1
                        where id = :id
                        """),
                        id,
                        plan)
                .update();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, MeetingId id, Plan plan) {
        return sql.param("id", id.value())
                .param("kind", plan.kind().code())
                .param("titles", Rows.json(plan.titles()))
                .param("place", plan.place())
                .param("town", plan.town())
                .param("link", plan.remoteLink().orElse(null))
                .param("capacity", plan.capacity().orElse(null));
    }

    /** Something that was sent has changed: calendars follow the higher number. */
    void raiseSequence(MeetingId id) {
        db.sql("update meetings.meeting set sequence = sequence + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void redate(MeetingId id, Plan.When when) {
        db.sql(
                        "update meetings.meeting set starts_at = :starts, ends_at = :ends, time_zone = :zone, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("starts", Rows.at(when.starts()))
                .param("ends", Rows.at(when.ends()))
                .param("zone", when.zone().getId())
                .update();
    }

    void confirm(MeetingId id, Notice notice, @Nullable String reason, Instant now) {
        db.sql(
                        """
                        update meetings.meeting
                        set state = 'confirmed', confirmed_at = :now, notice = cast(:notice as interval), notice_reason = :reason, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("now", Rows.at(now))
                .param("notice", notice.period().toString())
                .param("reason", reason)
                .update();
    }

    /**
     * Confirms anew at another date, in one statement: the database lets no date move without it.
     */
    void move(MeetingId id, Plan.When when, Notice notice, @Nullable String reason, Instant now) {
        db.sql(
                        """
                        update meetings.meeting
                        set starts_at = :starts, ends_at = :ends, time_zone = :zone, notice = cast(:notice as interval), notice_reason = :reason,
                            confirmed_at = greatest(:now, confirmed_at + interval '1 microsecond'), sequence = sequence + 1, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("starts", Rows.at(when.starts()))
                .param("ends", Rows.at(when.ends()))
                .param("zone", when.zone().getId())
                .param("notice", notice.period().toString())
                .param("reason", reason)
                .param("now", Rows.at(now))
                .update();
    }

    void cancel(MeetingId id, Optional<String> reason) {
        db.sql(
                        """
                        update meetings.meeting set state = 'cancelled', cancelled_reason = :reason, version = version + 1,
                               sequence = sequence + case when confirmed_at is null then 0 else 1 end
                        where id = :id
                        """)
                .param("id", id.value())
                .param("reason", reason.orElse(null))
                .update();
    }
}
