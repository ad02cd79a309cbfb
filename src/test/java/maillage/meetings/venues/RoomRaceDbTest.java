package maillage.meetings.venues;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.kernel.MeetingId;
import maillage.testing.Race;
import maillage.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    private int bothAtOnce() throws Exception {
        Race.run(SOURCE, List.of(MAY, JUNE), () -> holders() == 0, this::take);
        return holders();
    }

    private int holders() {
        return db.sql("select count(*) from meetings.meeting where venue_id = :venue")
                .param("venue", VENUE)
                .query(Integer.class)
                .single();
    }

    private void take(MeetingId meeting) {
        db.sql(
                        "update meetings.meeting set venue_id = :venue, venue_state = 'asked' where id = :id")
                .param("venue", VENUE)
                .param("id", meeting.value())
                .update();
    }
}
