package maillage.meetings.attendance;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.kernel.OrganisationId;
import maillage.testing.Race;
import maillage.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two facilitators, one person, two organisations, one instant (docs/rules.md#r1). In a database of
 * its own, whose guard comes off.
 */
class PresenceRaceDbTest {
    private static final DataSource SOURCE = TestDatabase.migrated("presence_race");
    private final JdbcClient db = JdbcClient.create(SOURCE);

    @BeforeAll
    static void theCastIsOnStage() {
        Cast.enter(JdbcClient.create(SOURCE));
        JdbcClient.create(SOURCE)
                .sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, valid) values (gen_random_uuid(), :ines, :radio, 'alternate', '[2026-01-01,)')
                        """)
                .param("ines", INES.value())
                .param("radio", RADIO.value())
                .update();
    }

    @BeforeEach
    void nobodyIsThereYet() {
        db.sql("delete from meetings.presence where meeting_id = :may")
                .param("may", MAY.value())
                .update();
    }

    @Test
    void withoutTheGuardThePersonIsThereTwice() throws Exception {
        db.sql("alter table meetings.presence drop constraint presence_once").update();
        try {
            assertThat(bothAtOnce()).isEqualTo(2);
        } finally {
            nobodyIsThereYet();
            db.sql(
                            "alter table meetings.presence add constraint presence_once unique (meeting_id, person_id) include (organisation_id, mode)")
                    .update();
        }
    }

    @Test
    void withTheGuardThePersonIsThereOnce() throws Exception {
        assertThat(bothAtOnce()).isEqualTo(1);
    }

    private int bothAtOnce() throws Exception {
        Race.run(SOURCE, List.of(TOITS, RADIO), () -> present() == 0, this::sign);
        return present();
    }

    private int present() {
        return db.sql(
                        "select count(*) from meetings.presence where meeting_id = :may and person_id = :ines")
                .param("may", MAY.value())
                .param("ines", INES.value())
                .query(Integer.class)
                .single();
    }

    private void sign(OrganisationId organisation) {
        db.sql(
                        """
                        insert into meetings.presence (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at)
                        select :id, :may, :ines, :organisation, m.id, 'titular', 'on-site', now() from network.mandate m
                        where m.person_id = :ines and m.organisation_id = :organisation
                        """)
                .param("id", UUID.randomUUID())
                .param("may", MAY.value())
                .param("ines", INES.value())
                .param("organisation", organisation.value())
                .update();
    }
}
