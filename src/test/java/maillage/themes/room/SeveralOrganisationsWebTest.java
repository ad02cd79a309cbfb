package maillage.themes.room;

import static maillage.cast.People.INES;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In whose name someone writes and marks, when they speak for several organisations. */
@WebTest
class SeveralOrganisationsWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    private Hall hall;

    @BeforeEach
    void theRoomIsOpen() {
        Cast.enter(db);
        Cast.openRoom(db);
        hall = new Hall(db);
    }

    private Visitor inesOfTwo() {
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, valid)
                        values (gen_random_uuid(), :ines, :metiers, 'alternate', '[2026-01-01,)')
                        """)
                .param("ines", INES.value())
                .param("metiers", METIERS.value())
                .update();
        return visitors.as(INES);
    }

    @Test
    void thePageAsksForWhichOnceAndKeepsTheAnswer() {
        Visitor ines = inesOfTwo();
        assertThat(chosen(ines, "#organisation").val()).isEmpty();
        Visitor.Answer nobody = Hall.write(ines, "", "Pour qui ?");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select("#organisation-err")).hasSize(1);
        assertThat(nobody.page().selectFirst("#text").text()).isEqualTo("Pour qui ?");
        assertThat(Hall.write(ines, METIERS, "Des horaires d’été").status()).isEqualTo(303);
        assertThat(chosen(ines, "#organisation").val()).isEqualTo(METIERS.toString());
        Hall.write(ines, TOITS, "De l’ombre");
        assertThat(chosen(ines, "#organisation").val()).isEqualTo(TOITS.toString());
    }

    @Test
    void aMarkAsksForWhichAndTheNextOnesKeepTheAnswer() {
        UUID city = hall.cluster("La ville");
        UUID river = hall.cluster("La rivière");
        hall.at(Stage.WEIGH);
        Visitor ines = inesOfTwo();
        assertThat(chosen(ines, "#org-" + city).val()).isEmpty();
        Visitor.Answer nobody = Hall.mark(ines, "", city);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select("#org-" + city + "-err")).hasSize(1);
        assertThat(nobody.page().select("#erreurs a[href='#org-" + city + "']")).hasSize(1);
        assertThat(hall.count("themes.interest")).isZero();
        assertThat(Hall.mark(ines, METIERS, city).status()).isEqualTo(303);
        assertThat(chosen(ines, "#org-" + river).val()).isEqualTo(METIERS.toString());
    }

    @Test
    void nobodyMarksForAnOrganisationOfOthers() {
        UUID city = hall.cluster("La ville");
        hall.at(Stage.WEIGH);
        assertThat(Hall.mark(visitors.as(INES), METIERS, city).status()).isEqualTo(404);
        assertThat(Hall.mark(inesOfTwo(), maillage.cast.People.RADIO, city).status())
                .isEqualTo(404);
        assertThat(hall.count("themes.interest")).isZero();
    }

    private static Element chosen(Visitor phone, String list) {
        return phone.get(Hall.PHONE).page().selectFirst(list + " option[selected]") == null
                ? phone.get(Hall.PHONE).page().selectFirst(list + " option")
                : phone.get(Hall.PHONE).page().selectFirst(list + " option[selected]");
    }
}
