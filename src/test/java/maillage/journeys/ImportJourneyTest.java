package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.*;
import static maillage.journeys.Hands.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import maillage.cast.Cast;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Maëlle brings in a list with faults: each is named by line and column, nothing is written;
 * corrected, all of it is.
 */
@WebTest
class ImportJourneyTest {
    private static final String TITLES = "clé,nom,pays,secteurs,site,citée\n";
    private static final String FAULTY =
            TITLES
                    + "ateliers-du-phare,Ateliers du Phare,France,ngo,https://phare.example,oui\n"
                    + "Halles Partagées,Halles partagées,Atlantide,ngo,https://halles.example,oui\n"
                    + "coop-des-marees,,FR,poissonnerie,marees,peut-être\n";
    private static final String CORRECTED =
            TITLES
                    + "ateliers-du-phare,Ateliers du Phare,France,ngo,https://phare.example,oui\n"
                    + "halles-partagees,Halles partagées,France,ngo,https://halles.example,oui\n"
                    + "coop-des-marees,Coopérative des Marées,FR,social-economy,https://marees.example,non\n";

    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void aListWithFaultsIsCorrectedThenWrittenAsAWhole() {
        int before = organisations();
        try (var browsers = new Browsers(program)) {
            Page page = browsers.as(MAELLE);
            page.navigate(browsers.at("/equipe/imports"));
            send(page, FAULTY);
            assertThat(page.getByText("6 fautes").first()).isVisible();
            for (String[] fault :
                    new String[][] {
                        {"3", "key", "Minuscules sans accent"},
                        {"3", "country", "Pays inconnu"},
                        {"4", "name_fr", "Il manque une valeur"},
                        {"4", "sectors", "poissonnerie"},
                        {"4", "website", "Une adresse complète"},
                        {"4", "cited", "Écrivez oui ou non"}
                    }) {
                assertThat(row(page, fault[1]).locator("th")).hasText(fault[0]);
                assertThat(row(page, fault[1])).containsText(fault[2]);
            }
            assertThat(button(page, "Enregistrer tout")).hasCount(0);
            assertThat(organisations()).isEqualTo(before);

            link(page, "Choisir un autre fichier").click();
            send(page, CORRECTED);
            assertThat(page.getByText("3 lignes nouvelles").first()).isVisible();
            assertThat(organisations()).isEqualTo(before);
            button(page, "Enregistrer tout").click();
            assertThat(page.getByText("Import enregistré").first()).isVisible();
        }
        assertThat(organisations()).isEqualTo(before + 3);
        assertThat(
                        db.sql(
                                        "select cited from network.organisation where slug = 'coop-des-marees'")
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }

    private static void send(Page page, String content) {
        field(page, "Quelle liste").selectOption("Organisations");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "organisations.csv",
                                "text/csv",
                                content.getBytes(StandardCharsets.UTF_8)));
        button(page, "Voir l’aperçu").click();
    }

    private int organisations() {
        return db.sql("select count(*) from network.organisation").query(Integer.class).single();
    }
}
