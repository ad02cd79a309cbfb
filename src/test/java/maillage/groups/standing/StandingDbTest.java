package maillage.groups.standing;

import static org.assertj.core.api.Assertions.assertThat;

import maillage.groups.AYear;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.network.MandateKind;
import maillage.testing.DbTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class StandingDbTest {
    private AYear year;
    private JdbcClient db;
    private CycleId cycle;
    private GroupId finance;
    private OrganisationId toits;
    private PersonId ines;
    private PersonId bastien;
    private MeetingId january;
    private MeetingId march;

    @BeforeEach
    void aYearWithTwoMeetings(JdbcClient db) {
        this.db = db;
        year = new AYear(db);
        cycle = year.cycle("2026");
        finance = year.group(cycle, "Finance");
        toits = year.organisation("Les Toits", "ngo");
        year.seat(finance, toits);
        ines = year.speaker("Inès Maubert", toits);
        bastien = year.person("Bastien Corvelo");
        year.mandate(bastien, toits, MandateKind.ALTERNATE);
        january = year.meeting(cycle, finance, "2026-01-25T09:00:00Z");
        march = year.meeting(cycle, finance, "2026-03-12T09:00:00Z");
    }

    @Test
    void theAlternateCountsForTheOrganisation() {
        year.presence(january, ines, toits);
        year.presence(march, bastien, toits);
        assertThat(counted()).isEqualTo(2);
        assertThat(active()).isTrue();
    }

    @Test
    void twoPeopleOfOneOrganisationCountOnceAMeeting() {
        year.presence(january, ines, toits);
        year.presence(january, bastien, toits);
        assertThat(counted()).isEqualTo(1);
        assertThat(active()).isFalse();
    }

    @Test
    void twoMeetingsAtTheSameHourAreTwoMeetings() {
        MeetingId alsoInJanuary = year.meeting(cycle, finance, "2026-01-25T09:00:00Z");
        year.presence(january, ines, toits);
        year.presence(alsoInJanuary, bastien, toits);
        assertThat(counted()).isEqualTo(2);
        assertThat(active()).isTrue();
    }

    @Test
    void correctingAnAttendanceMovesStandingAtOnceBothWays() {
        year.presence(january, ines, toits);
        year.presence(march, ines, toits, "remote");
        assertThat(active()).isTrue();
        year.absence(march, ines);
        assertThat(active()).isFalse();
        year.presence(march, bastien, toits);
        assertThat(active()).isTrue();
    }

    @Test
    void theMeetingThatReachedTheThresholdIsTheDaySinceWhen() {
        year.presence(march, ines, toits);
        year.presence(january, ines, toits);
        assertThat(
                        db.sql(
                                        "select active_since::text from groups.standing where organisation_id = :id")
                                .param("id", toits.value())
                                .query(String.class)
                                .single())
                .startsWith("2026-03-12");
    }

    @Test
    void aWalkInsPresencesCountOnceItIsAMember() {
        OrganisationId jardins = year.known("Jardins", "ngo");
        PersonId paul = year.speaker("Paul Quidam", jardins);
        year.presence(january, paul, jardins);
        assertThat(standings(jardins)).isZero();
        db.sql(
                        "update network.organisation set standing_state = 'member', joined_on = '2026-04-01' where id = :id")
                .param("id", jardins.value())
                .update();
        assertThat(standings(jardins)).isEqualTo(1);
    }

    @Test
    void twoPeopleAtOneMeetingAreOneMeetingInTheInvolvementToo() {
        year.presence(january, ines, toits);
        year.presence(january, bastien, toits);
        year.presence(march, ines, toits);
        assertThat(points()).isEqualTo(20);
    }

    @Test
    void aRoomCountsOnceTheMeetingInItWasHeld() {
        year.presence(january, ines, toits);
        assertThat(lend("asked")).as("only asked for").isEqualTo(10);
        assertThat(lend("confirmed")).isEqualTo(22);
        year.rule(cycle, "points_room", 5);
        assertThat(points()).isEqualTo(15);
    }

    @Test
    void everyYearWeighsByItsOwnFormula() {
        year.presence(january, ines, toits);
        year.rule(cycle, "points_meeting", 3);
        assertThat(points()).isEqualTo(3);
    }

    private int lend(String state) {
        db.sql(
                        """
                        with room as (
                            insert into meetings.venue_offer (id, organisation_id, name, address, town, country, capacity)
                            values (gen_random_uuid(), :toits, 'Salle', '1 rue', 'Paris', 'FR', 20) returning id)
                        update meetings.meeting set venue_id = room.id, venue_state = :state from room where meeting.id = :march
                        """)
                .param("toits", toits.value())
                .param("state", state)
                .param("march", march.value())
                .update();
        return points();
    }

    private int points() {
        return db.sql("select points from groups.involvement where organisation_id = :id")
                .param("id", toits.value())
                .query(Integer.class)
                .single();
    }

    private int counted() {
        return db.sql("select counted from groups.standing where organisation_id = :id")
                .param("id", toits.value())
                .query(Integer.class)
                .single();
    }

    private boolean active() {
        return db.sql("select active from groups.standing where organisation_id = :id")
                .param("id", toits.value())
                .query(Boolean.class)
                .single();
    }

    private int standings(OrganisationId organisation) {
        return db.sql("select count(*) from groups.standing where organisation_id = :id")
                .param("id", organisation.value())
                .query(Integer.class)
                .single();
    }
}
