package maillage.meetings.venues;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.kernel.MeetingId;
import maillage.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two meetings, one room, one time (docs/rules.md#r6). In a database of its own, whose guard comes
 * off.
 */
class RoomRaceDbTest {
    private static final DataSource SOURCE = TestDatabase.migrated("room_race");
    private final JdbcClient db = JdbcClient.create(SOURCE);

    @BeforeAll
    static void twoMeetingsAtOneTime() {
        JdbcClient db = JdbcClient.create(SOURCE);
        Cast.enter(db);
        db.sql(
                        """
                        update meetings.meeting set state = 'confirmed', confirmed_at = '2026-03-01T08:00Z', starts_at = '2026-06-16T12:00Z', ends_at = '2026-06-16T14:00Z',
                               venue_id = null, venue_state = null
                        where id in (:may, :june)
                        """)
                .param("may", MAY.value())
                .param("june", JUNE.value())
                .update();
    }

    @BeforeEach
    void theRoomIsFree() {
        db.sql(
                        "update meetings.meeting set venue_id = null, venue_state = null where venue_id is not null")
                .update();
    }

    @Test
    void withoutTheGuardBothGetTheRoom() throws Exception {
        String guard =
                db.sql(
                                "select pg_get_constraintdef(oid) from pg_constraint where conname = 'meeting_room_once'")
                        .query(String.class)
                        .single();
        db.sql("alter table meetings.meeting drop constraint meeting_room_once").update();
        try {
            assertThat(bothAtOnce()).isEqualTo(2);
        } finally {
            theRoomIsFree();
            db.sql("alter table meetings.meeting add constraint meeting_room_once " + guard)
                    .update();
        }
    }

    @Test
    void withTheGuardOneGetsTheRoom() throws Exception {
        assertThat(bothAtOnce()).isEqualTo(1);
    }

    /** Each looks first, as careful code would, and both find the room free. */
    private int bothAtOnce() throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> asks =
                    List.of(() -> take(MAY, together), () -> take(JUNE, together));
            for (var ask : threads.invokeAll(asks)) {
                ask.get();
            }
        }
        return db.sql("select count(*) from meetings.meeting where venue_id = :venue")
                .param("venue", VENUE)
                .query(Integer.class)
                .single();
    }

    private boolean take(MeetingId meeting, CyclicBarrier together) {
        try {
            return Boolean.TRUE.equals(
                    new TransactionTemplate(new JdbcTransactionManager(SOURCE))
                            .execute(
                                    status -> {
                                        boolean free =
                                                db.sql(
                                                                "select count(*) = 0 from meetings.meeting where venue_id = :venue")
                                                        .param("venue", VENUE)
                                                        .query(Boolean.class)
                                                        .single();
                                        await(together);
                                        if (free) {
                                            db.sql(
                                                            "update meetings.meeting set venue_id = :venue, venue_state = 'asked' where id = :id")
                                                    .param("venue", VENUE)
                                                    .param("id", meeting.value())
                                                    .update();
                                        }
                                        return free;
                                    }));
        } catch (DataIntegrityViolationException guarded) {
            return false;
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
