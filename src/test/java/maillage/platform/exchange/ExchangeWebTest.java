package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import maillage.cast.Cast;
import maillage.cast.People;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ExchangeWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    private Visitor maelle;

    @BeforeEach
    void theCastIsThere() {
        Cast.enter(db);
        maelle = visitors.as(People.MAELLE);
    }

    @Test
    void aFileIsSeenFirstAndStoredOnceAgreed() {
        Visitor.Answer staged =
                upload("organisations", "Clé;Nom;Pays\nbief;Compagnie du Bief;France\n");
        assertThat(staged.status()).isEqualTo(303);

        Visitor.Answer preview = maelle.get(staged.location());
        assertThat(preview.text()).contains("Une ligne nouvelle").contains("liste.csv");
        assertThat(count()).isZero();

        Visitor.Answer applied = maelle.post(staged.location() + "/application", Map.of());
        assertThat(applied.status()).isEqualTo(303);
        assertThat(maelle.get(applied.location()).text()).contains("Import enregistré");
        assertThat(count()).isOne();
        assertThat(maelle.post(staged.location() + "/application", Map.of()).status())
                .as("agreeing twice stores once")
                .isEqualTo(303);
    }

    @Test
    void everyFaultStandsInTheTableByLineAndColumn() {
        Visitor.Answer preview =
                maelle.get(
                        upload(
                                        "organisations",
                                        "key,name_fr,country,website\nBief !,Compagnie,FR,bief.example\nbief,Compagnie,Atlantide,\n")
                                .location());

        assertThat(preview.page().select("tbody tr").eachText())
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).startsWith("2 website bief.example"))
                .anySatisfy(row -> assertThat(row).startsWith("3 country Atlantide"));
        assertThat(preview.page().select("form[action$=application]")).isEmpty();
    }

    @Test
    void whatLooksAlikeIsDecidedBeforeAnythingIsStored() {
        String place =
                upload("organisations", "key,name_fr,country\nourse,Les Toits de l'Ourse,FR\n")
                        .location();
        assertThat(maelle.get(place).page().select("input[type=radio]").eachAttr("value"))
                .containsExactly("same:les-toits-de-l-ourse", "new");

        Visitor.Answer undecided = maelle.post(place + "/application", Map.of());
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.text()).contains("Choisissez pour la ligne 2");

        assertThat(
                        maelle.post(
                                        place + "/application",
                                        Map.of("line-2", "same:les-toits-de-l-ourse"))
                                .status())
                .isEqualTo(303);
        assertThat(
                        db.sql("select count(*) from network.organisation where slug = 'ourse'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void whatIsNoTableIsSaidAtTheField() {
        Visitor.Answer answer =
                maelle.upload(
                        "/staff/imports",
                        Map.of("kind", "people"),
                        "file",
                        "photo.csv",
                        "text/csv",
                        new byte[] {1, 0, 2});

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#file-err").text()).contains("ni un CSV ni un classeur");
    }

    @Test
    void aFileWaitsForADayAndForItsOwnerOnly() {
        String place =
                upload("organisations", "key,name_fr,country\nbief,Compagnie du Bief,FR\n")
                        .location();
        assertThat(visitors.as(People.YANIS).get(place).status()).isEqualTo(403);

        clock.advance(Duration.ofHours(25));
        assertThat(visitors.as(People.MAELLE).get(place).status()).isEqualTo(404);
    }

    @Test
    void anExportIsLoggedAndFetchedByWhoeverAskedForIt() {
        maelle.get("/staff/exports");
        Visitor.Answer asked =
                maelle.post("/staff/exports", Map.of("kind", "organisations", "format", "csv"));
        Visitor.Answer file = maelle.get(asked.location());

        assertThat(file.header("Content-Disposition")).contains("organisations.csv");
        assertThat(file.body())
                .startsWith("\uFEFFkey,name_fr")
                .contains("les-discretes")
                .contains(",no\r\n");
        assertThat(
                        db.sql("select actor_id from identity.trail where action = 'list-exported'")
                                .query(java.util.UUID.class)
                                .single())
                .isEqualTo(People.MAELLE.value());
        clock.advance(Duration.ofMinutes(16));
        assertThat(visitors.as(People.MAELLE).get(asked.location()).status()).isEqualTo(404);
    }

    @Test
    void aWorkbookComesBackUnchanged() {
        maelle.get("/staff/exports");
        Visitor.Answer file =
                maelle.get(
                        maelle.post(
                                        "/staff/exports",
                                        Map.of("kind", "organisations", "format", "xlsx"))
                                .location());
        Visitor.Answer staged =
                maelle.upload(
                        "/staff/imports",
                        Map.of("kind", "organisations"),
                        "file",
                        "organisations.xlsx",
                        file.header("Content-Type"),
                        file.bytes());

        assertThat(maelle.get(staged.location()).text())
                .contains("Aucune ligne nouvelle, aucune modifiée, 6 inchangées");
    }

    @Test
    void onlyAdministratorsTakeListsInOrOut() {
        for (String path : new String[] {"/staff/imports", "/staff/exports"}) {
            assertThat(visitors.anyone().get(path).status()).isEqualTo(303);
            assertThat(visitors.as(People.INES).get(path).status()).isEqualTo(403);
            assertThat(maelle.get(path).status()).isEqualTo(200);
            assertThat(maelle.get("/en" + path).status()).isEqualTo(200);
        }
    }

    private Visitor.Answer upload(String kind, String text) {
        return maelle.upload(
                "/staff/imports",
                Map.of("kind", kind),
                "file",
                "liste.csv",
                "text/csv",
                text.getBytes(StandardCharsets.UTF_8));
    }

    private int count() {
        return db.sql("select count(*) from network.organisation where slug = 'bief'")
                .query(Integer.class)
                .single();
    }
}
