package maillage.meetings.attendance;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import maillage.cast.Cast;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.testing.DbTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is invited, answers or is present speaks by a mandate that is theirs and in force on the day
 * of the meeting (docs/rules.md#r7); what is on record stays on record (docs/rules.md#r15).
 */
@DbTest
class SpeakingForDbTest {
    private static final String REFUSED = "this mandate is not in force";
    private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage(JdbcClient db) {
        this.db = db;
        Cast.enter(db);
    }

    @Test
    void aMandateOfTheirOwnInForceThatDayIsEnough() {
        present(JUNE, INES, TOITS, mandateOf(INES));
        invite(JUNE, BASTIEN, TOITS, mandateOf(BASTIEN));
        answer(JUNE, OUMAR, METIERS, mandateOf(OUMAR));
    }

    @Test
    void nobodyIsPresentByTheMandateOfSomeoneElse() {
        assertThatThrownBy(() -> present(JUNE, INES, TOITS, mandateOf(BASTIEN)))
                .hasMessageContaining(REFUSED);
    }

    @Test
    void nobodyIsPresentForAnOrganisationThatIsNotTheirs() {
        assertThatThrownBy(() -> present(JUNE, INES, METIERS, mandateOf(INES)))
                .hasMessageContaining(REFUSED);
    }

    @Test
    void aMandateThatEndedTheDayBeforeIsNotInForce() {
        ends(INES, "2026-06-15");
        assertThatThrownBy(() -> present(JUNE, INES, TOITS, mandateOf(INES)))
                .hasMessageContaining(REFUSED);
    }

    @Test
    void aMandateThatEndsOnTheDayIsInForce() {
        ends(INES, "2026-06-16");
        present(JUNE, INES, TOITS, mandateOf(INES));
    }

    @Test
    void nobodyIsInvitedForADayOnWhichTheirMandateIsOver() {
        ends(INES, "2026-06-15");
        assertThatThrownBy(() -> invite(JUNE, INES, TOITS, mandateOf(INES)))
                .hasMessageContaining(REFUSED);
    }

    @Test
    void nobodyAnswersForADayOnWhichTheirMandateIsOver() {
        ends(INES, "2026-06-15");
        assertThatThrownBy(() -> answer(JUNE, INES, TOITS, mandateOf(INES)))
                .hasMessageContaining(REFUSED);
    }

    @Test
    void aMandateForOneMeetingHoldsForThatMeetingAlone() {
        MandateId word = MandateId.next();
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, valid, one_meeting)
                        values (:id, :paul, :radio, 'alternate', '[2026-06-16,2026-06-17)', :june)
                        """)
                .param("id", word.value())
                .param("paul", PAUL.value())
                .param("radio", RADIO.value())
                .param("june", JUNE.value())
                .update();
        present(JUNE, PAUL, RADIO, word);
        assertThatThrownBy(() -> present(MAY, PAUL, RADIO, word)).hasMessageContaining(REFUSED);
    }

    @Test
    void theTraceOfAnAttendanceIsNotRewritten() {
        assertThat(
                        db.sql("select count(*) from meetings.presence_change")
                                .query(Integer.class)
                                .single())
                .isEqualTo(4);
        assertThatThrownBy(() -> db.sql("update meetings.presence_change set reason = ''").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void theTraceOfAnAttendanceIsNotErased() {
        assertThatThrownBy(() -> db.sql("delete from meetings.presence_change").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void aVersionOfTheMinutesIsNotRewritten() {
        db.sql(
                        """
                        insert into meetings.minutes_version (meeting_id, number, based_on, body, saved_at, saved_by)
                        values (:may, 1, 0, 'Tout.', now(), :yanis)
                        """)
                .param("may", MAY.value())
                .param("yanis", YANIS.value())
                .update();
        assertThatThrownBy(
                        () -> db.sql("update meetings.minutes_version set body = 'Rien.'").update())
                .hasMessageContaining("append-only");
    }

    private void ends(PersonId person, String last) {
        db.sql(
                        "update network.mandate set valid = daterange(lower(valid), cast(:last as date), '[]') where id = :id")
                .param("last", last)
                .param("id", mandateOf(person).value())
                .update();
    }

    private void present(
            MeetingId meeting, PersonId person, OrganisationId organisation, MandateId mandate) {
        write(
                """
                insert into meetings.presence (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at)
                values (:id, :meeting, :person, :organisation, :mandate, 'titular', 'on-site', now())
                """,
                meeting,
                person,
                organisation,
                mandate);
    }

    private void invite(
            MeetingId meeting, PersonId person, OrganisationId organisation, MandateId mandate) {
        write(
                """
                insert into meetings.invitation (id, meeting_id, person_id, organisation_id, mandate_id, invited_at)
                values (:id, :meeting, :person, :organisation, :mandate, now())
                """,
                meeting,
                person,
                organisation,
                mandate);
    }

    private void answer(
            MeetingId meeting, PersonId person, OrganisationId organisation, MandateId mandate) {
        write(
                """
                insert into meetings.reply (id, meeting_id, person_id, organisation_id, mandate_id, answer, given_at, given_by)
                values (:id, :meeting, :person, :organisation, :mandate, 'on-site', now(), 'mail')
                """,
                meeting,
                person,
                organisation,
                mandate);
    }

    private void write(
            String statement,
            MeetingId meeting,
            PersonId person,
            OrganisationId organisation,
            MandateId mandate) {
        db.sql(statement)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("mandate", mandate.value())
                .update();
    }
}
