package maillage.network.taxonomies;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ListsWebTest {
    private static final String SECTORS = "/equipe/lists/sector";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastEnters() {
        Cast.enter(db);
    }

    /** The lists are delivered by the migrations and not emptied between tests. */
    @AfterEach
    void theListsAreAsDelivered() {
        db.sql("delete from network.term where code = 'cooperatives-de-quartier'").update();
        db.sql(
                        "update network.term set retired_at = null, names = case when code = 'media' then '{\"fr\": \"Médias\", \"en\": \"Media\"}' else names end")
                .update();
        db.sql(
                        "update network.term set position = case code when 'public' then 1 when 'social-economy' then 2 else position end where taxonomy = 'sector'")
                .update();
    }

    @Test
    void aRenamedTermKeepsItsOrganisations() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(SECTORS);
        maelle.post(
                SECTORS + "/terms/media",
                Map.of("name-fr", "Presse et radios", "name-en", "Press and radio"));
        assertThat(visitors.anyone().get("/organisations/radio-peniche").text())
                .contains("Presse et radios");
        assertThat(maelle.get(SECTORS).text())
                .contains(
                        "Maëlle Tréguidé a renommé « Media / Médias » en « Press and radio / Presse et radios »");
    }

    @Test
    void aRetiredTermIsNoLongerOfferedAndStaysWhereItIs() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(SECTORS);
        maelle.post(SECTORS + "/terms/media/retirement", Map.of("retired", "true"));
        assertThat(visitors.anyone().get("/organisations/radio-peniche").text()).contains("Médias");
        assertThat(
                        visitors.as(INES)
                                .get("/organisations/les-toits-de-l-ourse/edition")
                                .page()
                                .select("#sectors input[value=media]"))
                .isEmpty();
        assertThat(
                        visitors.as(SALOME)
                                .get("/organisations/radio-peniche/edition")
                                .page()
                                .select("#sectors input[value=media]"))
                .hasSize(1);
        maelle.post(SECTORS + "/terms/media/retirement", Map.of("retired", "false"));
        assertThat(
                        visitors.as(INES)
                                .get("/organisations/les-toits-de-l-ourse/edition")
                                .page()
                                .select("#sectors input[value=media]"))
                .hasSize(1);
    }

    @Test
    void aListGrowsAndIsReordered() {
        Visitor maelle = visitors.as(MAELLE);
        assertThat(
                        maelle.post(
                                        SECTORS + "/terms",
                                        Map.of(
                                                "name-fr",
                                                "Coopératives de quartier",
                                                "name-en",
                                                ""))
                                .status())
                .isEqualTo(422);
        assertThat(
                        maelle.post(
                                        SECTORS + "/terms",
                                        Map.of(
                                                "name-fr",
                                                "Coopératives de quartier",
                                                "name-en",
                                                "Neighbourhood cooperatives"))
                                .status())
                .isEqualTo(303);
        assertThat(maelle.get(SECTORS).page().select(".entry-title").last().text())
                .isEqualTo("Coopératives de quartier");
        maelle.post(SECTORS + "/terms/social-economy/position", Map.of("towards", "up"));
        assertThat(maelle.get(SECTORS).page().selectFirst(".entry-title").text())
                .isEqualTo("Économie sociale et solidaire");
    }

    @Test
    void aFullListSaysSo() {
        db.sql(
                        """
                        insert into network.term (taxonomy, code, names, position)
                        select 'sector', 'more-' || n, '{"fr": "Autre"}', 100 + n from generate_series(1, 63 - (select count(*)::int from network.term where taxonomy = 'sector')) n
                        """)
                .update();
        Visitor.Answer refused =
                visitors.as(MAELLE)
                        .post(
                                SECTORS + "/terms",
                                Map.of("name-fr", "Un de trop", "name-en", "One too many"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Une liste tient 63 termes au plus");
    }

    @Test
    void theGoalsAreNotAddedTo() {
        Visitor maelle = visitors.as(MAELLE);
        assertThat(
                        maelle.post(
                                        "/equipe/lists/sdg/terms",
                                        Map.of("name-fr", "Un de plus", "name-en", "One more"))
                                .status())
                .isEqualTo(422);
    }

    @Test
    void onlyAdministratorsChangeLists() {
        assertThat(visitors.as(NAJET).get(SECTORS).status()).isEqualTo(403);
        assertThat(visitors.as(INES).post(SECTORS + "/terms/media/retirement", Map.of()).status())
                .isEqualTo(403);
    }
}
