package maillage.meetings.invitations;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import maillage.cast.Cast;
import maillage.testing.DbTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What someone needs to take part is kept until the meeting is over (docs/rules.md#r14). */
@DbTest
class NeedsDbTest {
    @Test
    void aNeedIsForgottenOnceTheMeetingIsOver(JdbcClient db) {
        Cast.enter(db);
        db.sql(
                        """
                        insert into meetings.reply (id, meeting_id, person_id, organisation_id, mandate_id, answer, need, given_at, given_by)
                        values (gen_random_uuid(), :may, :ines, :toits, :mandate, 'on-site', 'Langue des signes', now(), 'mail')
                        """)
                .param("may", MAY.value())
                .param("ines", INES.value())
                .param("toits", TOITS.value())
                .param("mandate", mandateOf(INES).value())
                .update();
        var store = new InvitationStore(db);
        store.forgetNeeds(Instant.parse("2026-05-12T13:59:00Z"));
        assertThat(need(db)).as("it is still on").isEqualTo("Langue des signes");
        store.forgetNeeds(Instant.parse("2026-05-12T14:01:00Z"));
        assertThat(need(db)).isEmpty();
    }

    private static String need(JdbcClient db) {
        return db.sql("select need from meetings.reply").query(String.class).single();
    }
}
