package maillage.themes.room;

import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.OUMAR;
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

/** What becomes of a room that is closed, and of the screen that showed it. */
@WebTest
class ClosedRoomWebTest {
    private static final String OUTCOME = Hall.BOARD + "?number=1";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    private Hall hall;
    private Visitor maelle;

    @BeforeEach
    void theRoomIsOpen() {
        Cast.enter(db);
        Cast.openRoom(db);
        hall = new Hall(db);
        maelle = visitors.as(MAELLE);
    }

    @Test
    void aWordThatHurtsIsHiddenAlsoOnceTheRoomIsClosed() {
        Hall.write(visitors.as(INES), TOITS, "Un mot blessant");
        hall.at(Stage.CLOSED);
        String hiding = Hall.BOARD + "/cards/" + hall.card("Un mot blessant") + "/hiding";
        String form = "form[action='" + hiding + "']";
        assertThat(maelle.get(OUTCOME).page().select(form)).hasSize(1);
        assertThat(visitors.as(OUMAR).get(OUTCOME).page().select(form)).isEmpty();
        assertThat(visitors.as(OUMAR).post(hiding, Map.of("reason", "Non")).status())
                .isEqualTo(403);
        open("La suite ?");
        Visitor.Answer silent = maelle.post(hiding, Map.of("reason", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select(form + " .error")).hasSize(1);
        Visitor.Answer hidden = maelle.post(hiding, Map.of("reason", "Il vise une personne."));
        assertThat(hidden.status()).isEqualTo(303);
        assertThat(hidden.location()).isEqualTo(OUTCOME);
        assertThat(visitors.as(OUMAR).get(OUTCOME).text()).doesNotContain("blessant");
    }

    @Test
    void aScreenLeftOnKnowsThatItShowsAnotherRoom() {
        String screen = Hall.BOARD + "/screen";
        String first = shape(screen);
        assertThat(first).isNotEmpty().isEqualTo(shape(screen + "/now"));
        hall.at(Stage.SORT);
        assertThat(shape(screen + "/now")).isEqualTo(first);
        hall.at(Stage.CLOSED);
        String closed = shape(screen + "/now");
        assertThat(closed).isNotEqualTo(first).isEqualTo(shape(screen));
        open("La suite ?");
        assertThat(shape(screen + "/now")).isNotIn(first, closed).isEqualTo(shape(screen));
    }

    @Test
    void aProposalLeadsToTheRoomItWasBornInAlsoWhenAnotherOneIsOpen() {
        UUID group = hall.cluster("La ville");
        Hall.write(visitors.as(INES), TOITS, "De l’ombre");
        maelle.post(
                Hall.BOARD + "/cards/" + hall.card("De l’ombre") + "/place",
                Map.of("cluster", group.toString()));
        hall.at(Stage.CLOSED);
        String proposal =
                maelle.post(Hall.BOARD + "/clusters/" + group + "/proposal", Map.of()).location();
        open("La suite ?");
        assertThat(maelle.get(proposal).page().select("a[href='" + OUTCOME + "']")).hasSize(1);
    }

    @Test
    void aRoomClosesWithItsConsultation() {
        assertThat(visitors.as(INES).get("/mon-espace").text()).contains("La salle est ouverte");
        assertThat(maelle.post("/consultations/themes-2026/closure", Map.of()).status())
                .isEqualTo(303);
        assertThat(hall.count("themes.gathering where stage = 'closed' and closed_at is not null"))
                .isEqualTo(1);
        assertThat(visitors.as(INES).get("/mon-espace").text())
                .doesNotContain("La salle est ouverte");
    }

    @Test
    void closingTwiceShowsWhatCameOfIt() {
        hall.at(Stage.CLOSED);
        Visitor.Answer again =
                maelle.post(Hall.BOARD + "/stages", Map.of("to", "closed", "version", "0"));
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(Hall.BOARD);
    }

    private void open(String question) {
        assertThat(
                        maelle.post(
                                        Hall.BOARD,
                                        Map.of(
                                                "question-fr",
                                                question,
                                                "cards",
                                                "2",
                                                "interests",
                                                "1"))
                                .status())
                .isEqualTo(303);
    }

    private String shape(String path) {
        var shown = maelle.get(path).page().selectFirst("[data-shape]");
        return shown == null ? "" : shown.attr("data-shape");
    }
}
