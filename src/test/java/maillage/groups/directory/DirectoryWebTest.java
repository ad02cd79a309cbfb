package maillage.groups.directory;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class DirectoryWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastEnters() {
        Cast.enter(db);
    }

    @Test
    void visitorsLeafThroughThoseWhoAcceptToBeCitedAndAreToldHowManyDoNot() {
        Document page = visitors.anyone().get("/annuaire").page();
        assertThat(names(page))
                .containsExactly(
                        "Fédération des Métiers Francs",
                        "Les Toits de l’Ourse",
                        "Nordvind Fund",
                        "Radio Péniche");
        assertThat(page.selectFirst("[data-count]").text())
                .isEqualTo("5 organisations, dont une a demandé à ne pas être citée");
    }

    @Test
    void membersSeeEveryMemberAndNobodySeesWhoIsNotAccepted() {
        Document page = visitors.as(INES).get("/annuaire").page();
        assertThat(names(page))
                .contains("Les Discrètes")
                .hasSize(5)
                .doesNotContain("Compagnie des Jardins suspendus");
        assertThat(page.text()).contains("non citée en public");
    }

    @Test
    void noSearchTellsAVisitorThatWhoDeclinedCitationIsThere() {
        for (String text : List.of("discretes", "Brest", "les-discretes.example", "discrète")) {
            Document page = visitors.anyone().get("/annuaire?q=" + encoded(text)).page();
            assertThat(page.selectFirst("[data-count]").text()).as(text).doesNotContain("citée");
            assertThat(page.selectFirst("#results").text()).as(text).doesNotContain("Discrètes");
        }
        assertThat(names(visitors.as(OUMAR).get("/annuaire?q=discretes").page()))
                .containsExactly("Les Discrètes");
    }

    @Test
    void accentsCaseAndSlipsAreForgiven() {
        assertThat(found("peniche")).containsExactly("Radio Péniche");
        assertThat(found("PÉNICHE")).containsExactly("Radio Péniche");
        assertThat(found("penishe")).containsExactly("Radio Péniche");
        assertThat(found("l'ourse")).containsExactly("Les Toits de l’Ourse");
        assertThat(found("toit")).containsExactly("Les Toits de l’Ourse");
        assertThat(found("metier franc")).containsExactly("Fédération des Métiers Francs");
    }

    @Test
    void visitorsSearchOnlyInWhatIsPublished() {
        db.sql(
                        "update network.organisation set expertise = 'toitures végétales', published_fields = '{}' where id = :id")
                .param("id", TOITS.value())
                .update();
        assertThat(found("végétales")).isEmpty();
        assertThat(names(visitors.as(OUMAR).get("/annuaire?q=vegetale").page()))
                .containsExactly("Les Toits de l’Ourse");
        assertThat(visitors.anyone().get("/annuaire").page().selectFirst("#results").text())
                .doesNotContain("Paris");
    }

    @Test
    void filtersCombineAndSayHowManyEachWouldFind() {
        Document page = visitors.anyone().get("/annuaire?sector=media").page();
        assertThat(names(page)).containsExactly("Radio Péniche");
        assertThat(page.selectFirst("#sector option[value=company]").text())
                .isEqualTo("Entreprises (1)");
        assertThat(page.select("#country option[value=NO]")).as("no media there").isEmpty();
    }

    @Test
    void whenNothingIsFoundThePageSaysWhichFilterToLift() {
        Document page = visitors.anyone().get("/annuaire?sector=media&country=NO").page();
        assertThat(page.selectFirst("[data-count]").text()).isEqualTo("Aucune organisation");
        assertThat(page.select(".ruled-list li").eachText())
                .containsExactly(
                        "Secteur : Médias une organisation", "Pays : Norvège une organisation");
        assertThat(page.selectFirst(".ruled-list a").attr("href"))
                .isEqualTo("/annuaire?country=NO");
    }

    @Test
    void groupAndStandingOfTheYearNarrowToo() {
        assertThat(names(visitors.anyone().get("/annuaire?group=action-internationale").page()))
                .containsExactly("Radio Péniche");
        assertThat(names(visitors.anyone().get("/annuaire?standing=active").page()))
                .containsExactly("Les Toits de l’Ourse");
        assertThat(names(visitors.anyone().get("/annuaire?standing=registered").page()))
                .as("not told to the world")
                .hasSize(4);
        assertThat(names(visitors.as(INES).get("/annuaire?standing=registered").page()))
                .contains("Radio Péniche")
                .doesNotContain("Les Toits de l’Ourse");
    }

    @Test
    void peopleAreFoundByMembersOnly() {
        assertThat(visitors.as(INES).get("/annuaire?q=vasseroy").text())
                .contains("Oumar Vasseroy", "Secrétaire confédéral");
        assertThat(visitors.anyone().get("/annuaire?q=vasseroy").text()).doesNotContain("Oumar");
        assertThat(visitors.as(PAUL).get("/annuaire?q=vasseroy").text())
                .as("an account alone is not being a member")
                .doesNotContain("Oumar");
    }

    @Test
    void typingFetchesTheResultsAloneAndWorksInEnglish() {
        Visitor.Answer part = visitors.anyone().get("/en/directory?q=fund&part=results");
        assertThat(part.body())
                .doesNotContain("<html")
                .contains("Nordvind Fund", "One organisation");
    }

    private List<String> found(String text) {
        return names(visitors.anyone().get("/annuaire?q=" + encoded(text)).page());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> names(Document page) {
        return page.select("#results [data-count] + .ledger .entry-title").eachText();
    }
}
