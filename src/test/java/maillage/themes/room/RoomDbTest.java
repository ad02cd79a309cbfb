package maillage.themes.room;

import static maillage.cast.People.INES;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.PROPOSAL;
import static maillage.cast.People.ROOM;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import maillage.cast.Cast;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses by itself, whatever the program does. */
@WebTest
class RoomDbTest {
    @Autowired private JdbcClient db;

    private Hall hall;

    @BeforeEach
    void theRoomIsOpen() {
        Cast.enter(db);
        Cast.openRoom(db);
        hall = new Hall(db);
    }

    @Test
    void oneStageAtATimeAndWhatIsClosedStaysClosed() {
        refused("update themes.gathering set stage = 'weigh'", "gathering_one_stage");
        hall.at(Stage.WEIGH);
        refused("update themes.gathering set stage = 'vote'", "gathering_votes_on_something");
        refused("update themes.gathering set stage = 'gather'", "gathering_one_stage");
        hall.at(Stage.CLOSED);
        refused(
                "update themes.gathering set stage = 'weigh', closed_at = null",
                "gathering_closed_stays");
    }

    @Test
    void whatWasAnnouncedStaysAndOneRoomIsOpenAtATime() {
        refused("update themes.gathering set cards_each = 20", "gathering_limits_fixed");
        refused("update themes.gathering set code = 'CCCCCC'", "gathering_limits_fixed");
        refused(
                "insert into themes.gathering select gen_random_uuid(), consultation_id, 2, null, questions, 'CCCCCC', 'gather', 5, 3, null, started_at, started_by from themes.gathering",
                "gathering_one_at_a_time");
        UUID elsewhere = hall.elsewhere();
        refused(
                "insert into themes.gathering select gen_random_uuid(), (select consultation_id from themes.gathering where id = '"
                        + elsewhere
                        + "'), 9, null, questions, 'TQR7M3', 'gather', 5, 3, null, started_at, started_by from themes.gathering where id = '"
                        + ROOM
                        + "'",
                "gathering_code_once");
    }

    @Test
    void aRoomLeadsToAVoteOfItsOwnConsultationOnly() {
        UUID elsewhere = hall.elsewhere();
        refused(
                "update themes.gathering set vote_id = (select id from themes.vote) where id = '"
                        + elsewhere
                        + "'",
                "gathering_vote_id_consultation_id_fkey");
    }

    @Test
    void aCardStaysAsWrittenByWhoeverHasAMandate() {
        write(TOITS.value(), "De l’ombre");
        refused("update themes.card set text = 'Autre chose'", "card_stays");
        assertThatThrownBy(() -> write(METIERS.value(), "Pour les autres"))
                .hasMessageContaining("no mandate in force");
        hall.at(Stage.SORT);
        assertThatThrownBy(() -> write(TOITS.value(), "Trop tard"))
                .hasMessageContaining("no cards at the stage sort");
        refused("delete from themes.card", "taken back while they are written");
    }

    @Test
    void aMarkIsMadeByWhoeverHasAMandate() {
        UUID group = hall.cluster("La ville");
        hall.at(Stage.WEIGH);
        String mark =
                "insert into themes.interest (cluster_id, gathering_id, organisation_id, by_id, since) values ('"
                        + group
                        + "', '"
                        + ROOM
                        + "', '%s', '"
                        + INES
                        + "', '2026-04-14T08:00Z')";
        refused(mark.formatted(METIERS), "no mandate in force");
        assertThat(db.sql(mark.formatted(TOITS)).update()).isEqualTo(1);
    }

    @Test
    void aGroupOfAnotherRoomTakesNoCard() {
        UUID elsewhere = hall.elsewhere();
        db.sql(
                        "insert into themes.cluster (id, gathering_id, number, title, language) values (gen_random_uuid(), :room, 1, 'Ailleurs', 'fr')")
                .param("room", elsewhere)
                .update();
        write(TOITS.value(), "De l’ombre");
        refused(
                "update themes.card set cluster_id = (select id from themes.cluster)",
                "card_cluster_id_gathering_id_fkey");
    }

    @Test
    void aGroupIsNeitherMadeNorChangedWhileItIsWeighedAndWhatItBecameStays() {
        hall.cluster("La ville");
        hall.at(Stage.WEIGH);
        refused("update themes.cluster set title = 'Autre'", "groups are made before");
        refused("delete from themes.cluster", "groups are made before");
        db.sql("update themes.cluster set proposal_id = :proposal")
                .param("proposal", PROPOSAL.value())
                .update();
        refused("update themes.cluster set proposal_id = null", "cluster_proposal_stays");
    }

    @Test
    void nobodyCarriesAProposalByACardThatIsNotInItsGroup() {
        write(TOITS.value(), "De l’ombre");
        refused(
                "insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id, card_id) select '"
                        + PROPOSAL
                        + "', '"
                        + METIERS
                        + "', 'author', since, by_id, id from themes.card",
                "proposal_carried_by_card");
    }

    private void write(UUID organisation, String text) {
        db.sql(
                        """
                        insert into themes.card (id, gathering_id, organisation_id, by_id, since, text, language, client_key)
                        values (gen_random_uuid(), :room, :organisation, :by, '2026-04-14T08:00Z', :text, 'fr', gen_random_uuid())
                        """)
                .param("room", ROOM)
                .param("organisation", organisation)
                .param("by", INES.value())
                .param("text", text)
                .update();
    }

    private void refused(String statement, String name) {
        assertThatThrownBy(() -> db.sql(statement).update())
                .satisfies(
                        thrown ->
                                assertThat(thrown.getMessage() + " " + constraint(thrown))
                                        .contains(name));
    }

    private static String constraint(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.postgresql.util.PSQLException said
                    && said.getServerErrorMessage() != null) {
                return String.valueOf(said.getServerErrorMessage().getConstraint());
            }
        }
        return "";
    }
}
