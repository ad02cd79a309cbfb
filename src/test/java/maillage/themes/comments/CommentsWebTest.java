package maillage.themes.comments;

import static maillage.cast.People.ADELE;
import static maillage.cast.People.CLAIRE;
import static maillage.cast.People.DISCRETES;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.PAUL;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.kernel.OrganisationId;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class CommentsWebTest {
    private static final String FIRST = "/consultations/themes-2026/proposals/1";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void organisationsAreNamedInTheLanguageOfThePage() {
        db.sql(
                        "update network.organisation set names = names || '{\"en\": \"Bear Roofs\"}' where id = ?")
                .param(TOITS.value())
                .update();
        Visitor ines = visitors.as(INES);
        String form = "form[action$=/comments]";
        assertThat(ines.get("/en" + FIRST).page().select(form).text()).contains("Bear Roofs");
        assertThat(ines.get(FIRST).page().select(form).text()).contains("Les Toits de l’Ourse");
    }

    @Test
    void membersCommentAndAnswerOneLevelDeepAndVisitorsReadNoPerson() {
        UUID comment = said(visitors.as(OUMAR), "for", "Nos apprentis y travaillent.", METIERS);
        Visitor ines = visitors.as(INES);
        ines.get(FIRST + "/comments/" + comment + "/answers");
        assertThat(
                        ines.post(
                                        FIRST + "/comments/" + comment + "/answers",
                                        Map.of(
                                                "body",
                                                "Venez les montrer.",
                                                "organisation",
                                                TOITS.toString()))
                                .status())
                .isEqualTo(303);
        assertThat(visitors.as(ADELE).get(FIRST).text())
                .contains("Oumar Vasseroy")
                .contains("Nos apprentis y travaillent.")
                .contains("Venez les montrer.")
                .contains("un avis pour");
        assertThat(visitors.anyone().get(FIRST).text())
                .contains("Nos apprentis y travaillent.")
                .contains("Fédération des Métiers Francs")
                .doesNotContain("Oumar");
        UUID answer =
                db.sql("select id from themes.comment where parent_id is not null")
                        .query(UUID.class)
                        .single();
        assertThat(ines.get(FIRST + "/comments/" + answer + "/answers").status()).isEqualTo(404);
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                """
                                                insert into themes.comment (id, proposal_id, parent_id, stance, body, language, author_id, written_at)
                                                select gen_random_uuid(), proposal_id, id, 'answer', 'Encore.', 'fr', author_id, now() from themes.comment where id = :id
                                                """)
                                        .param("id", answer)
                                        .update())
                .hasMessageContaining("no answers of its own");
    }

    @Test
    void whoDeclinedToBeCitedIsNotReadByVisitorsInComments() {
        said(visitors.as(ADELE), "question", "Et la pluie ?", DISCRETES);
        assertThat(visitors.anyone().get(FIRST).text())
                .contains("Et la pluie ?")
                .doesNotContain("Discrètes");
        assertThat(visitors.as(INES).get(FIRST).text()).contains("Les Discrètes");
    }

    @Test
    void aCommentWithoutAStanceIsGivenBackAsTyped() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST);
        Visitor.Answer answer =
                oumar.post(
                        FIRST + "/comments",
                        Map.of("body", "Je ne sais pas.", "organisation", METIERS.toString()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().selectFirst("#stance-err")).isNotNull();
        assertThat(answer.page().selectFirst("#body").text()).isEqualTo("Je ne sais pas.");
    }

    @Test
    void nobodyCommentsForOthersNorOnceTheDiscussionIsOver() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST);
        var forOthers = Map.of("stance", "for", "body", "Oui.", "organisation", TOITS.toString());
        assertThat(oumar.post(FIRST + "/comments", forOthers).status()).isEqualTo(422);
        assertThat(visitors.as(PAUL).post(FIRST + "/comments", forOthers).status()).isEqualTo(403);
        assertThat(
                        oumar.post(
                                        FIRST + "/comments",
                                        Map.of("stance", "for", "body", "Oui.", "organisation", ""))
                                .status())
                .as("nor for the team")
                .isEqualTo(422);
        UUID hidden = said(oumar, "for", "Trop.", METIERS);
        UUID shown = said(oumar, "for", "Bien.", METIERS);
        db.sql("update themes.comment set hidden_at = now(), hidden_reason = 'Non.' where id = :id")
                .param("id", hidden)
                .update();
        assertThat(oumar.get(FIRST + "/comments/" + hidden + "/answers").status())
                .as("what is hidden is not answered")
                .isEqualTo(404);
        assertThat(oumar.get(FIRST + "/comments/" + shown + "/answers").status()).isEqualTo(200);
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        Visitor late = visitors.as(OUMAR);
        late.get(FIRST);
        assertThat(late.get(FIRST + "/comments/" + shown + "/answers").status()).isEqualTo(403);
        var typed =
                Map.of(
                        "stance", "for",
                        "body", "Une heure de mots.",
                        "organisation", METIERS.toString());
        for (String form : new String[] {"/comments", "/comments/" + shown + "/answers"}) {
            Visitor.Answer given = late.post(FIRST + form, typed);
            assertThat(given.status()).isEqualTo(422);
            assertThat(given.text()).contains("Une heure de mots.", "n’a pas été enregistré");
        }
        assertThat(db.sql("select count(*) from themes.comment").query(Long.class).single())
                .isEqualTo(2);
    }

    @Test
    void anAnswerToWhatWasHiddenOrTakenBackMeanwhileIsGivenBack() {
        for (String gone :
                new String[] {
                    "hidden_at = now(), hidden_reason = 'Non.'", "withdrawn_at = now()"
                }) {
            UUID comment = said(visitors.as(OUMAR), "question", "Et la pluie ? " + gone, METIERS);
            Visitor ines = visitors.as(INES);
            String answers = FIRST + "/comments/" + comment + "/answers";
            ines.get(answers);
            db.sql("update themes.comment set " + gone + " where id = :id")
                    .param("id", comment)
                    .update();
            Visitor.Answer late =
                    ines.post(
                            answers,
                            Map.of("body", "Elle s’écoule.", "organisation", TOITS.toString()));
            assertThat(late.status()).as(gone).isEqualTo(422);
            assertThat(late.text()).contains("Elle s’écoule.");
        }
    }

    @Test
    void theTeamHidesACommentWithAReasonThatIsShownInItsPlace() {
        UUID comment = said(visitors.as(OUMAR), "against", "Des mots blessants.", METIERS);
        Visitor maelle = visitors.as(MAELLE);
        String hiding = FIRST + "/comments/" + comment + "/hiding";
        maelle.get(hiding);
        assertThat(maelle.post(hiding, Map.of("body", "")).status()).isEqualTo(422);
        assertThat(visitors.as(CLAIRE).post(hiding, Map.of("body", "Non.")).status())
                .isEqualTo(404);
        assertThat(visitors.as(INES).post(hiding, Map.of("body", "Non.")).status()).isEqualTo(403);
        assertThat(maelle.post(hiding, Map.of("body", "Il vise une personne.")).status())
                .isEqualTo(303);
        assertThat(visitors.anyone().get(FIRST).text())
                .contains("Commentaire masqué par l’équipe")
                .contains("Il vise une personne.")
                .doesNotContain("blessants");
        assertThat(maelle.get(FIRST).text()).contains("a masqué un commentaire");
    }

    private UUID said(Visitor who, String stance, String body, OrganisationId organisation) {
        who.get(FIRST);
        assertThat(
                        who.post(
                                        FIRST + "/comments",
                                        Map.of(
                                                "stance", stance,
                                                "body", body,
                                                "organisation", organisation.toString()))
                                .status())
                .isEqualTo(303);
        return db.sql("select id from themes.comment where body = :body")
                .param("body", body)
                .query(UUID.class)
                .single();
    }

    @Test
    void aHiddenCommentIsShownAgainByTheTeamAndTheTrailKeepsBoth() {
        UUID comment = said(visitors.as(OUMAR), "against", "Des mots vifs.", METIERS);
        Visitor maelle = visitors.as(MAELLE);
        String path = FIRST + "/comments/" + comment;
        maelle.get(path + "/hiding");
        maelle.post(path + "/hiding", Map.of("body", "À relire."));
        assertThat(visitors.as(INES).post(path + "/hiding-withdrawal", Map.of()).status())
                .isEqualTo(403);
        Visitor claire = visitors.as(CLAIRE);
        claire.get(FIRST);
        assertThat(claire.post(path + "/hiding-withdrawal", Map.of()).status()).isEqualTo(404);
        assertThat(visitors.anyone().get(FIRST).text()).doesNotContain("Des mots vifs.");
        assertThat(maelle.get(path + "/hiding").text()).contains("Des mots vifs.");
        assertThat(maelle.post(path + "/hiding-withdrawal", Map.of()).status()).isEqualTo(303);
        assertThat(visitors.anyone().get(FIRST).text())
                .contains("Des mots vifs.")
                .doesNotContain("À relire.");
        assertThat(maelle.get(FIRST).text())
                .contains("a masqué un commentaire : À relire.")
                .contains("a montré à nouveau un commentaire");
        assertThat(
                        db.sql(
                                        "select hidden_by is null and hidden_reason = '' from themes.comment")
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void whatItsAuthorTakesBackGoesUnlessItWasAnswered() {
        Visitor oumar = visitors.as(OUMAR);
        UUID alone = said(oumar, "question", "Et la pluie ?", METIERS);
        UUID answered = said(oumar, "against", "Cela pèse trop.", METIERS);
        Visitor ines = visitors.as(INES);
        ines.get(FIRST);
        ines.post(
                FIRST + "/comments/" + answered + "/answers",
                Map.of("body", "Un kilo au mètre.", "organisation", TOITS.toString()));
        assertThat(ines.post(FIRST + "/comments/" + alone + "/withdrawal", Map.of()).status())
                .as("another's")
                .isEqualTo(404);
        assertThat(ines.get(FIRST).page().select("form[action$=" + alone + "/withdrawal]"))
                .isEmpty();
        assertThat(oumar.get(FIRST).page().select("form[action$=" + alone + "/withdrawal]"))
                .hasSize(1);
        for (UUID one : new UUID[] {alone, answered}) {
            assertThat(oumar.post(FIRST + "/comments/" + one + "/withdrawal", Map.of()).status())
                    .isEqualTo(303);
        }
        Visitor.Answer page = visitors.anyone().get(FIRST);
        assertThat(page.text())
                .doesNotContain("Et la pluie ?")
                .doesNotContain("Cela pèse trop.")
                .contains("Commentaire repris")
                .contains("Un kilo au mètre.")
                .contains("aucun contre, aucune question");
        assertThat(page.page().select("li[id^=c-]")).hasSize(1);
        assertThat(ines.get(FIRST + "/comments/" + answered + "/answers").status()).isEqualTo(404);
        assertThat(visitors.as(MAELLE).get(FIRST + "/comments/" + answered + "/hiding").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsHiddenOrDiscussedNoLongerIsNotTakenBack() {
        UUID hidden = said(visitors.as(OUMAR), "for", "Trop de mots.", METIERS);
        UUID late = said(visitors.as(OUMAR), "for", "Oui.", METIERS);
        db.sql("update themes.comment set hidden_at = now(), hidden_reason = 'Non.' where id = :id")
                .param("id", hidden)
                .update();
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST);
        oumar.post(FIRST + "/comments/" + hidden + "/withdrawal", Map.of());
        assertThat(visitors.anyone().get(FIRST).text()).contains("Non.");
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        Visitor after = visitors.as(OUMAR);
        after.get(FIRST);
        assertThat(after.post(FIRST + "/comments/" + late + "/withdrawal", Map.of()).status())
                .isEqualTo(403);
        assertThat(visitors.anyone().get(FIRST).text()).contains("Oui.");
    }
}
