package maillage.meetings.planning;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maillage.cast.Cast;
import maillage.kernel.MeetingId;
import maillage.testing.DbTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database keeps the notice whatever the code does (docs/rules.md#r5). */
@DbTest
class NoticeDbTest {
    @Test
    void aDateInsideTheNoticeNeedsAReason(JdbcClient db) {
        Cast.enter(db);
        assertThatThrownBy(() -> confirm(db, JUNE, "2026-05-16T12:01:00Z", null))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("meeting_notice");
    }

    @Test
    void aDateOutsideItOrWithAReasonIsConfirmed(JdbcClient db) {
        Cast.enter(db);
        assertThat(confirm(db, JUNE, "2026-05-16T12:00:00Z", null)).isEqualTo(1);
        assertThat(confirm(db, JUNE, "2026-06-15T12:00:00Z", "La salle vient de se libérer."))
                .isEqualTo(1);
    }

    @Test
    void aConfirmedDateDoesNotMoveByItself(JdbcClient db) {
        Cast.enter(db);
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "update meetings.meeting set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where id = :may")
                                        .param("may", MAY.value())
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("moving a meeting confirms it anew");
    }

    private static int confirm(
            JdbcClient db,
            MeetingId meeting,
            String at,
            @org.jspecify.annotations.Nullable String reason) {
        return db.sql(
                        "update meetings.meeting set state = 'confirmed', confirmed_at = cast(:at as timestamptz), notice_reason = :reason where id = :id")
                .param("at", at)
                .param("reason", reason)
                .param("id", meeting.value())
                .update();
    }
}
