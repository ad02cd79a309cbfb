package maillage.themes.lineage;

import static maillage.cast.People.ADELE;
import static maillage.cast.People.BASTIEN;
import static maillage.cast.People.DISCRETES;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.NORDVIND;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.TOVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class LineageWebTest {
    private static final String PROPOSALS = "/consultations/themes-2026/proposals/";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @BeforeEach
    void theCastAndASecondProposalAreOnStage() {
        Cast.enter(db);
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, question, why_now, produces, origin, state, state_at,
                                                     created_at, created_by, published_at)
                        select gen_random_uuid(), consultation_id, 2, 'fr', 'Des jardins en haut', 'Qui arrose ?', 'L’été vient.', 'Un plan.', 'member',
                               'published', state_at, created_at, :by, published_at from themes.proposal
                        """)
                .param("by", OUMAR.value())
                .update();
        db.sql(
                        """
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                        select id, :organisation, 'author', '2026-03-11T10:00Z', :by from themes.proposal where number = 2
                        """)
                .param("organisation", METIERS.value())
                .param("by", OUMAR.value())
                .update();
    }

    @Test
    void theTeamBringsTwoTogetherAndNobodyLosesCredit() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(PROPOSALS + "1/merger");
        Visitor.Answer alone = maelle.post(PROPOSALS + "1/merger", merged(""));
        assertThat(alone.status()).isEqualTo(422);
        Visitor.Answer made = maelle.post(PROPOSALS + "1/merger", merged("2"));
        assertThat(made.location()).isEqualTo(PROPOSALS + "3");
        Visitor.Answer page = visitors.anyone().get(PROPOSALS + "3");
        assertThat(page.text())
                .contains("Les toits, jardins de tous")
                .contains("Les Toits de l’Ourse")
                .contains("Fédération des Métiers Francs");
        assertThat(page.page().select("svg.lineage circle")).hasSize(3);
        assertThat(page.page().select("#lineage-words li")).hasSize(2);
        assertThat(visitors.anyone().get(PROPOSALS + "1").text()).contains("réunie à d’autres");
        assertThat(visitors.as(INES).get(PROPOSALS + "3/edition").status())
                .as("an author of one is an author of what it became")
                .isEqualTo(200);
        for (String form : new String[] {"1/merger", "1/split"}) {
            Visitor.Answer late =
                    maelle.post(
                            PROPOSALS + form,
                            Map.of("title", "Les mots", "title-1", "de Maëlle", "with", "2"));
            assertThat(late.status()).as("once").isEqualTo(422);
            assertThat(late.text())
                    .contains("n’a pas été enregistré")
                    .containsAnyOf("Les mots", "de Maëlle");
        }
    }

    @Test
    void theTeamKeepsItsCreditAndItsPenWhenItsProposalIsBroughtTogetherWithAMembers() {
        db.sql("update themes.proposal set origin = 'staff' where number = 1").update();
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(PROPOSALS + "1/merger");
        maelle.post(PROPOSALS + "1/merger", merged("2"));
        assertThat(visitors.anyone().get(PROPOSALS + "3").page().selectFirst("dl.facts").text())
                .contains("l’équipe", "Fédération des Métiers Francs");
        assertThat(maelle.get(PROPOSALS + "3/edition").status()).isEqualTo(200);
        assertThat(visitors.as(OUMAR).get(PROPOSALS + "3/edition").status()).isEqualTo(200);
    }

    @Test
    void whatIsGoneMeanwhileIsNotLeftOutOfAMergerWithoutAWord() {
        Visitor maelle = visitors.as(MAELLE);
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, origin, state, state_at, created_at, created_by, published_at)
                        select gen_random_uuid(), consultation_id, 3, 'fr', 'Peindre les toits', 'member', 'published', now(), now(), created_by, now()
                        from themes.proposal where number = 1
                        """)
                .update();
        assertThat(maelle.get(PROPOSALS + "1/merger").page().select("[name=with]")).hasSize(2);
        db.sql(
                        "update themes.proposal set state = 'withdrawn', state_reason = 'Non.' where number = 3")
                .update();
        var three = new java.util.ArrayList<>(merged("2").entrySet());
        three.add(Map.entry("with", "3"));
        Visitor.Answer answer = maelle.post(PROPOSALS + "1/merger", three);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().selectFirst("#with-err").text()).contains("entre-temps");
        assertThat(answer.page().selectFirst("#title").val())
                .isEqualTo("Les toits, jardins de tous");
        assertThat(maelle.post(PROPOSALS + "1/merger", merged("2")).status()).isEqualTo(303);
    }

    @Test
    void authorsBringTogetherOnlyWhatIsTheirs() {
        Visitor ines = visitors.as(INES);
        assertThat(ines.get(PROPOSALS + "1/merger").text())
                .contains("pas d’autre proposition que vous puissiez réunir");
        assertThat(ines.post(PROPOSALS + "1/merger", merged("2")).status()).isEqualTo(422);
        assertThat(ines.get(PROPOSALS + "2/merger").status()).isEqualTo(404);
        assertThat(ines.get(PROPOSALS + "2/split").status()).isEqualTo(404);
    }

    @Test
    void anAuthorSplitsTheirsAndCarriesEachPart() {
        Visitor ines = visitors.as(INES);
        ines.get(PROPOSALS + "1/split");
        var parts =
                Map.of(
                        "title-1", "Les toits plats",
                        "question-1", "Lesquels ?",
                        "title-2", "Les toits pentus");
        Visitor.Answer missing = ines.post(PROPOSALS + "1/split", parts);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page().selectFirst("#question-2-err")).isNotNull();
        assertThat(missing.page().selectFirst("#title-2").attr("value"))
                .isEqualTo("Les toits pentus");
        var whole = new java.util.HashMap<>(parts);
        whole.put("question-2", "Comment s’y tenir ?");
        assertThat(ines.post(PROPOSALS + "1/split", whole).status()).isEqualTo(303);
        assertThat(visitors.anyone().get(PROPOSALS + "4").text())
                .contains("Les toits pentus")
                .contains("Les Toits de l’Ourse")
                .contains("est une part de");
        assertThat(visitors.as(BASTIEN).get(PROPOSALS + "3/edition").status()).isEqualTo(200);
        assertThat(visitors.as(BASTIEN).get(PROPOSALS + "1/edition").status()).isEqualTo(404);
    }

    @Test
    void whatIsDrawnFromAnotherIsADraftOfItsOwnUntilPublished() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(PROPOSALS + "1/derivation");
        assertThat(
                        oumar.post(
                                        PROPOSALS + "1/derivation",
                                        Map.of("organisation", TOITS.toString()))
                                .status())
                .isEqualTo(403);
        Visitor.Answer draft =
                oumar.post(PROPOSALS + "1/derivation", Map.of("organisation", METIERS.toString()));
        assertThat(oumar.get(draft.location()).page().selectFirst("#title").attr("value"))
                .isEqualTo("Ouvrir les toits à leurs habitants");
        assertThat(visitors.as(INES).get(draft.location()).status()).isEqualTo(404);
        Visitor.Answer another =
                oumar.post(PROPOSALS + "1/derivation", Map.of("organisation", METIERS.toString()));
        assertThat(oumar.post(another.location() + "/removal", Map.of()).status())
                .as("thrown away with its link")
                .isEqualTo(303);
        assertThat(visitors.anyone().get(PROPOSALS + "1").page().select("svg.lineage")).isEmpty();
        Visitor.Answer published =
                oumar.post(
                        draft.location() + "/publication",
                        Map.of(
                                "language", "fr",
                                "title", "Louer les toits",
                                "question", "À qui ?",
                                "why", "Ils sont vides.",
                                "produces", "Un bail type.",
                                "version", "0"));
        Visitor.Answer page = visitors.anyone().get(published.location());
        assertThat(page.text()).contains("s’inspire de").contains("Ouvrir les toits");
        assertThat(page.page().selectFirst("dl.facts").text())
                .as("drawing on another takes nothing of its credit")
                .doesNotContain("Les Toits de l’Ourse");
        assertThat(visitors.anyone().get(PROPOSALS + "1").text()).contains("en discussion");
    }

    @Test
    void thoseWhoCarriedThemAreToldThatProposalsBecameOneOrSeveral() {
        Visitor adele = visitors.as(ADELE);
        adele.get(PROPOSALS + "1");
        adele.post(PROPOSALS + "1/signature", Map.of("organisation", DISCRETES.toString()));
        Visitor tove = visitors.as(TOVE);
        tove.get(PROPOSALS + "1");
        var theirs = Map.of("organisation", NORDVIND.toString());
        tove.post(PROPOSALS + "1/signature", theirs);
        tove.post(PROPOSALS + "1/signature-withdrawal", theirs);
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(PROPOSALS + "1/merger");
        maelle.post(PROPOSALS + "1/merger", merged("2"));
        assertThat(letters("n° 1, « Ouvrir les toits à leurs habitants » est réunie"))
                .containsExactly(
                        "adele@discretes.example", "bastien@toits.example", "ines@toits.example");
        assertThat(db.sql("select to_address from mailing.outbox").query(String.class).list())
                .as("who took their support back")
                .doesNotContain("tove@nordvind.example");
        assertThat(letters("n° 2, « Des jardins en haut » est réunie"))
                .containsExactly("oumar@metiers.example");
        assertThat(
                        db.sql(
                                        "select body_text from mailing.outbox where to_address = 'oumar@metiers.example'")
                                .query(String.class)
                                .single())
                .contains("n° 3, « Les toits, jardins de tous »")
                .contains(PROPOSALS + "3");
        assertThat(
                        visitors.as(ADELE)
                                .get(PROPOSALS + "3")
                                .page()
                                .select("form[action$=signature-withdrawal]"))
                .as("what was inherited is not taken back")
                .isEmpty();
        Visitor ines = visitors.as(INES);
        ines.get(PROPOSALS + "3/split");
        ines.post(
                PROPOSALS + "3/split",
                Map.of(
                        "title-1", "Les toits plats",
                        "question-1", "Lesquels ?",
                        "title-2", "Les toits pentus",
                        "question-2", "Comment s’y tenir ?"));
        assertThat(letters("n° 3, « Les toits, jardins de tous » est partagée"))
                .as("all but whoever did it, and who carried what went into it too")
                .containsExactly(
                        "adele@discretes.example",
                        "bastien@toits.example",
                        "oumar@metiers.example");
    }

    private List<String> letters(String subject) {
        return db.sql(
                        "select to_address from mailing.outbox where kind = 'proposal-news' and strpos(subject, :subject) > 0 order by to_address")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    private static Map<String, String> merged(String with) {
        return Map.of(
                "with",
                with,
                "title",
                "Les toits, jardins de tous",
                "question",
                "Qui décide, qui arrose ?",
                "why",
                "L’été vient.",
                "produces",
                "Un guide et un plan.");
    }

    @Test
    void onceTheTimeToProposeIsOverNothingIsDrawnFromAnother() {
        clock.set(Instant.parse("2026-05-04T08:00:00Z"));
        Visitor oumar = visitors.as(OUMAR);
        assertThat(oumar.get(PROPOSALS + "1/derivation").status()).isEqualTo(403);
        assertThat(oumar.get(PROPOSALS + "1").page().select("a[href$=/derivation]")).isEmpty();
    }
}
