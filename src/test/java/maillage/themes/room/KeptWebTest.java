package maillage.themes.room;

import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.ROOM;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed or written is still there, whatever happens to the room meanwhile. */
@WebTest
class KeptWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    private Hall hall;
    private Visitor ines;
    private Visitor maelle;

    @BeforeEach
    void theRoomIsOpen() {
        Cast.enter(db);
        Cast.openRoom(db);
        hall = new Hall(db);
        ines = visitors.as(INES);
        maelle = visitors.as(MAELLE);
    }

    @Test
    void aPhaseThatEndsWhileSomeoneWritesLeavesThemTheirWordsAndSaysWhy() {
        db.sql("update themes.phase set open_to = 'staff'").update();
        Visitor.Answer late = Hall.write(ines, TOITS, "Écrite trop tard");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().selectFirst("[data-kept] #text").text())
                .isEqualTo("Écrite trop tard");
        assertThat(late.page().selectFirst("#text-err").text())
                .contains("n’est pas ouverte à votre organisation");
        assertThat(hall.texts()).isEmpty();
    }

    @Test
    void aCardOnPaperThatComesTooLateStaysInItsField() {
        hall.at(Stage.WEIGH);
        Visitor.Answer late =
                maelle.post(
                        Hall.BOARD + "/cards",
                        Map.of(
                                "paper-organisation",
                                "Radio Péniche",
                                "paper-text",
                                "Trop tard",
                                "key",
                                UUID.randomUUID().toString()));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().selectFirst("[data-kept] #paper-text").text())
                .isEqualTo("Trop tard");
    }

    @Test
    void aCardOfAGroupThatBecameAProposalIsNotTakenBack() {
        UUID group = hall.cluster("La ville");
        for (String text : new String[] {"De l’ombre", "De l’eau"}) {
            Hall.write(ines, TOITS, text);
            place(text, group.toString());
        }
        hall.at(Stage.SORT);
        assertThat(maelle.post(Hall.BOARD + "/clusters/" + group + "/proposal", Map.of()).status())
                .isEqualTo(303);
        db.sql("update themes.gathering set stage = 'gather' where id = :id")
                .param("id", ROOM)
                .update();
        assertThat(ines.get(Hall.PHONE).page().select("form[action$=withdrawal]")).isEmpty();
        for (String text : hall.texts()) {
            Visitor.Answer refused = withdraw(text);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("Cette carte est dans une proposition");
        }
        place("De l’ombre", "");
        assertThat(withdraw("De l’ombre").status()).isEqualTo(409);
        assertThat(hall.texts()).containsExactly("De l’ombre", "De l’eau");
    }

    private Visitor.Answer withdraw(String text) {
        return ines.post(Hall.PHONE + "/cards/" + hall.card(text) + "/withdrawal", Map.of());
    }

    private void place(String text, String group) {
        maelle.post(Hall.BOARD + "/cards/" + hall.card(text) + "/place", Map.of("cluster", group));
    }
}
