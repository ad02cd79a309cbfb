package maillage.themes.amendments;

import static maillage.cast.People.BASTIEN;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.PAUL;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class AmendmentsWebTest {
    private static final String FIRST = "/consultations/themes-2026/proposals/1";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void anAcceptedAmendmentChangesTheTextAndTheFormerOneIsKept() {
        UUID amendment = proposed("Qui décide, et qui entretient ?");
        assertThat(visitors.anyone().get(FIRST).text())
                .contains("Qui décide de ce qui pousse sur un toit ?")
                .contains("Qui décide, et qui entretient ?")
                .contains("attend une réponse");
        Visitor ines = visitors.as(INES);
        assertThat(ines.get("/me").text()).contains("Un amendement attend votre réponse.");
        assertThat(answered(ines, amendment, "accept", "Plus juste.").status()).isEqualTo(303);
        Visitor.Answer page = visitors.anyone().get(FIRST);
        assertThat(page.page().selectFirst(".lead").text())
                .isEqualTo("Qui décide, et qui entretient ?");
        assertThat(page.text()).contains("accepté").contains("Plus juste.");
        assertThat(db.sql("select question from themes.proposal_before").query(String.class).list())
                .containsExactly("Qui décide de ce qui pousse sur un toit ?");
        assertThat(ines.get("/me").text()).doesNotContain("amendement attend");
    }

    @Test
    void aRefusedAmendmentLeavesTheTextAndSaysWhy() {
        UUID amendment = proposed("Autre chose ?");
        Visitor ines = visitors.as(INES);
        assertThat(answered(ines, amendment, "refuse", " ").status()).isEqualTo(422);
        assertThat(answered(ines, amendment, "refuse", "Ce n’est plus la même.").status())
                .isEqualTo(303);
        assertThat(visitors.anyone().get(FIRST).text())
                .contains("refusé")
                .contains("Ce n’est plus la même.");
        assertThat(answered(ines, amendment, "accept", "Si, en fait.").status())
                .as("answered once")
                .isEqualTo(409);
    }

    @Test
    void anAmendmentToATextThatHasChangedIsNotAccepted() {
        UUID first = proposed("Une première version ?");
        UUID second = proposed("Une seconde version ?");
        assertThat(answered(visitors.as(INES), first, "accept", "Oui.").status()).isEqualTo(303);
        Visitor.Answer late = answered(visitors.as(BASTIEN), second, "accept", "Oui aussi.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Le texte a changé").contains("Une première version ?");
        assertThat(late.page().selectFirst("#word").text()).isEqualTo("Oui aussi.");
        assertThat(db.sql("select question from themes.proposal").query(String.class).single())
                .isEqualTo("Une première version ?");
        assertThat(
                        db.sql("select state from themes.amendment where id = :id")
                                .param("id", second)
                                .query(String.class)
                                .single())
                .isEqualTo("open");
    }

    @Test
    void onlyItsAuthorsAnswerAndAnAmendmentChangesSomething() {
        UUID amendment = proposed("Autre chose ?");
        assertThat(answered(visitors.as(OUMAR), amendment, "accept", "Oui.").status())
                .isEqualTo(404);
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST + "/amendments/new?field=title");
        Visitor.Answer same =
                oumar.post(
                        FIRST + "/amendments",
                        Map.of(
                                "field", "title",
                                "after", "Ouvrir les toits à leurs habitants",
                                "why", "Pour rien.",
                                "organisation", METIERS.toString()));
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.page().selectFirst("#after-err").text()).contains("sans changement");
    }

    @Test
    void anAmendmentWaitsWhileItCanBeAnsweredAndNoLonger() {
        proposed("Autre chose ?");
        clock.set(Instant.parse("2026-05-04T08:00:00Z"));
        assertThat(visitors.as(INES).get("/me").text()).contains("amendement attend");
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        assertThat(visitors.as(INES).get("/me").text()).doesNotContain("amendement attend");
    }

    @Test
    void anAmendmentOfTheTeamsProposalWaitsForWhoeverLeads() {
        proposed("Autre chose ?");
        assertThat(visitors.as(MAELLE).get("/me").text())
                .as("a member's is its authors' to answer")
                .doesNotContain("amendement attend");
        db.sql("update themes.proposal set origin = 'staff'").update();
        assertThat(visitors.as(MAELLE).get("/me").text()).contains("amendement attend");
        assertThat(visitors.as(YANIS).get("/me").text()).doesNotContain("amendement attend");
    }

    @Test
    void anAmendmentOfWhatWasSplitWaitsForTheAuthorsOfTheWhole() {
        UUID amendment = proposed("Autre chose ?");
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, question, origin, state, state_at, created_at, created_by, published_at)
                        select gen_random_uuid(), consultation_id, 2, 'fr', 'Les toits plats', question, 'member', 'published', now(), now(), created_by, now()
                        from themes.proposal
                        """)
                .update();
        db.sql("update themes.proposal set state = 'split' where number = 1").update();
        db.sql(
                        """
                        insert into themes.lineage (from_id, to_id, relation, at, by_id)
                        select f.id, t.id, 'split', now(), t.created_by from themes.proposal f, themes.proposal t where f.number = 1 and t.number = 2
                        """)
                .update();
        db.sql(
                        """
                        insert into themes.amendment (id, proposal_id, field, before, after, why, author_id, proposed_at)
                        select gen_random_uuid(), p.id, 'question', m.before, m.after, m.why, m.author_id, m.proposed_at
                        from themes.amendment m, themes.proposal p where m.id = :id and p.number = 2
                        """)
                .param("id", amendment)
                .update();
        assertThat(visitors.as(INES).get("/me").text()).contains("amendement attend");
        assertThat(visitors.as(OUMAR).get("/me").text()).doesNotContain("amendement attend");
    }

    @Test
    void aWordForAnAmendmentThatAColleagueAnsweredMeanwhileIsGivenBack() {
        UUID amendment = proposed("Autre chose ?");
        Visitor bastien = visitors.as(BASTIEN);
        bastien.get(FIRST + "/amendments/" + amendment + "/answer");
        answered(visitors.as(INES), amendment, "refuse", "Ce n’est plus la même.");
        Visitor.Answer late = answered(bastien, amendment, "accept", "J’avais mieux à dire.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("refusé", "Ce n’est plus la même.")
                .contains("J’avais mieux à dire.");
        assertThat(late.page().select("form[action$=/answer]")).isEmpty();
    }

    @Test
    void whatIsSentOnceTheDiscussionIsOverIsGivenBack() {
        UUID amendment = proposed("Autre chose ?");
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST);
        Visitor.Answer late =
                oumar.post(
                        FIRST + "/amendments",
                        Map.of(
                                "field", "question",
                                "after", "Qui paie, qui décide ?",
                                "why", "Tout se tient.",
                                "organisation", METIERS.toString()));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Qui paie, qui décide ?", "Tout se tient.");
        Visitor ines = visitors.as(INES);
        ines.get("/me");
        Visitor.Answer answer =
                ines.post(
                        FIRST + "/amendments/" + amendment + "/answer",
                        Map.of("verdict", "accept", "word", "Un mot bien pesé."));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Un mot bien pesé.");
        Visitor paul = visitors.as(PAUL);
        paul.get("/me");
        assertThat(paul.post(FIRST + "/amendments", Map.of("after", "X")).status())
                .as("who had no part in it")
                .isEqualTo(403);
    }

    @Test
    void anAmendmentToATextThatChangedWhileItWasTypedIsGivenBackWithWhatStandsNow() {
        Visitor oumar = visitors.as(OUMAR);
        String before =
                oumar.get(FIRST + "/amendments/new?field=question")
                        .page()
                        .selectFirst("[name=before]")
                        .val();
        assertThat(before).isEqualTo("Qui décide de ce qui pousse sur un toit ?");
        db.sql("update themes.proposal set question = 'Qui décide, qui paie ?', version = 1")
                .update();
        var typed =
                Map.of(
                        "field", "question",
                        "before", before,
                        "after", "Qui décide de ce qui pousse sur nos toits ?",
                        "why", "Ce sont les nôtres.",
                        "organisation", METIERS.toString());
        Visitor.Answer late = oumar.post(FIRST + "/amendments", typed);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("entre-temps", "Qui décide, qui paie ?");
        assertThat(late.page().selectFirst("#after").text())
                .isEqualTo("Qui décide de ce qui pousse sur nos toits ?");
        assertThat(late.page().selectFirst("[name=before]").val())
                .isEqualTo("Qui décide, qui paie ?");
        assertThat(db.sql("select count(*) from themes.amendment").query(Long.class).single())
                .isZero();
    }

    private UUID proposed(String after) {
        Visitor oumar = visitors.as(OUMAR);
        assertThat(
                        oumar.get(FIRST + "/amendments/new?field=question")
                                .page()
                                .selectFirst("#after")
                                .text())
                .isEqualTo("Qui décide de ce qui pousse sur un toit ?");
        assertThat(
                        oumar.post(
                                        FIRST + "/amendments",
                                        Map.of(
                                                "field",
                                                "question",
                                                "after",
                                                after,
                                                "why",
                                                "L’entretien est oublié.",
                                                "organisation",
                                                METIERS.toString()))
                                .status())
                .isEqualTo(303);
        return db.sql("select id from themes.amendment where after = :after")
                .param("after", after)
                .query(UUID.class)
                .single();
    }

    private static Visitor.Answer answered(
            Visitor who, UUID amendment, String verdict, String word) {
        String path = FIRST + "/amendments/" + amendment + "/answer";
        who.get(path);
        return who.post(path, Map.of("verdict", verdict, "word", word));
    }

    @Test
    void whoProposedAnAmendmentTakesItBackWhileNobodyHasAnswered() {
        UUID amendment = proposed("Autre chose ?");
        String withdrawal = FIRST + "/amendments/" + amendment + "/withdrawal";
        Visitor ines = visitors.as(INES);
        assertThat(ines.get(FIRST).page().select("form[action$=" + withdrawal + "]")).isEmpty();
        assertThat(ines.post(withdrawal, Map.of()).status()).isEqualTo(404);
        Visitor oumar = visitors.as(OUMAR);
        assertThat(oumar.get(FIRST).page().select("form[action$=" + withdrawal + "]")).hasSize(1);
        assertThat(oumar.post(withdrawal, Map.of()).status()).isEqualTo(303);
        assertThat(visitors.anyone().get(FIRST).text()).contains("retiré");
        assertThat(ines.get(FIRST).text()).contains("a retiré un amendement");
        assertThat(answered(ines, amendment, "accept", "Oui.").status()).isEqualTo(409);
        assertThat(oumar.post(withdrawal, Map.of()).status()).as("once").isEqualTo(404);
    }

    @Test
    void anAmendmentIsNotTakenBackOnceTheDiscussionIsOver() {
        UUID amendment = proposed("Autre chose ?");
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST);
        assertThat(oumar.get(FIRST + "/amendments/new?field=title").status()).isEqualTo(403);
        assertThat(
                        oumar.post(FIRST + "/amendments/" + amendment + "/withdrawal", Map.of())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void authorsLearnOfAnAmendmentAndWhoProposedItOfTheirAnswer() {
        UUID first = proposed("Qui décide, et qui entretient ?");
        assertThat(letters("Un amendement à la proposition"))
                .containsExactly("bastien@toits.example", "ines@toits.example");
        assertThat(text("Un amendement à la proposition"))
                .contains("Oumar Vasseroy, Fédération des Métiers Francs")
                .contains("la question")
                .contains("Qui décide, et qui entretient ?")
                .contains("L’entretien est oublié.");
        answered(visitors.as(INES), first, "accept", "Plus juste.");
        assertThat(letters("est accepté")).containsExactly("oumar@metiers.example");
        assertThat(text("est accepté")).contains("Plus juste.");
        db.sql("update themes.proposal set question = 'Qui décide de ce qui pousse sur un toit ?'")
                .update();
        UUID second = proposed("Autre chose ?");
        answered(visitors.as(INES), second, "refuse", "Ce n’est plus la même.");
        assertThat(letters("est refusé")).containsExactly("oumar@metiers.example");
        assertThat(text("est refusé")).contains("Ce n’est plus la même.");
    }

    private List<String> letters(String subject) {
        return db.sql(
                        "select to_address from mailing.outbox where kind = 'proposal-amendments' and strpos(subject, :subject) > 0 order by to_address")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    private String text(String subject) {
        return db.sql(
                        "select body_text from mailing.outbox where strpos(subject, :subject) > 0 order by id desc limit 1")
                .param("subject", subject)
                .query(String.class)
                .single();
    }
}
