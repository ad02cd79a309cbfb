package maillage.meetings.replies;

import static maillage.cast.Cast.INES_REPLY_TOKEN;
import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import maillage.meetings.Stage;
import maillage.testing.Held;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ReplyWebTest {
    private static final String LINK = "/replies/" + INES_REPLY_TOKEN;

    @Autowired private Stage stage;

    @Autowired private TestClock clock;

    @Autowired private JdbcClient db;

    @Autowired private DataSource source;

    private Visitor inesMail;

    @BeforeEach
    void theCastIsOnStage() {
        stage.enter();
        inesMail = stage.anyone();
    }

    @Test
    void theLinkOpensTheAnswerChosenAndOnlyTheButtonSendsIt() {
        Visitor.Answer opened = inesMail.get(LINK + "?answer=remote");
        assertThat(opened.page().selectFirst("input[value=remote]").hasAttr("checked")).isTrue();
        assertThat(answers()).isZero();
        assertThat(
                        inesMail.post(LINK, Map.of("answer", "remote", "need", "Sous-titres"))
                                .location())
                .isEqualTo("/reponses/" + INES_REPLY_TOKEN);
        assertThat(inesMail.get(LINK).text())
                .contains("Votre réponse est enregistrée", "Je participe à distance");
        assertThat(stage.text("select answer from meetings.reply where superseded_at is null"))
                .isEqualTo("remote");
    }

    @Test
    void aSecondClickChangesNothingAndAChangeOfMindIsKeptAsHistory() {
        inesMail.post(LINK, Map.of("answer", "on-site"));
        inesMail.post(LINK, Map.of("answer", "on-site"));
        assertThat(answers()).isEqualTo(1);
        inesMail.post(LINK, Map.of("answer", "cannot"));
        assertThat(answers()).isEqualTo(2);
        assertThat(stage.count("select count(*) from meetings.reply where superseded_at is null"))
                .isEqualTo(1);
    }

    @Test
    void twoClicksAtOnceAreOneAnswer() throws Exception {
        Visitor phone = stage.anyone();
        inesMail.get(LINK);
        phone.get(LINK);
        try (var held =
                new Held(
                        source,
                        "select id from meetings.invitation where person_id = ? for update",
                        INES.value())) {
            assertThat(
                            held.race(
                                    List.of(
                                            () -> answer(inesMail).status(),
                                            () -> answer(phone).status())))
                    .containsExactly(303, 303);
        }
        assertThat(answers()).isEqualTo(1);
    }

    private static Visitor.Answer answer(Visitor visitor) {
        return visitor.post(LINK, Map.of("answer", "on-site"));
    }

    @Test
    void anAlternateOfTheOrganisationIsChosenAndInvited() {
        assertThat(inesMail.get(LINK + "?answer=alternate").text()).contains("Bastien Corvelo");
        assertThat(
                        inesMail.post(
                                        LINK,
                                        Map.of(
                                                "answer",
                                                "alternate",
                                                "alternate",
                                                BASTIEN.toString()))
                                .status())
                .isEqualTo(303);
        assertThat(
                        stage.count(
                                "select count(*) from mailing.outbox where to_address = 'bastien@toits.example' and kind = 'invitation'"))
                .isEqualTo(1);
    }

    @Test
    void nobodySendsSomeoneOfAnotherOrganisation() {
        Visitor.Answer refused =
                inesMail.post(LINK, Map.of("answer", "alternate", "alternate", OUMAR.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#alternate-err")).isNotNull();
        assertThat(answers()).isZero();
    }

    @Test
    void aNewcomerOfComparableLevelIsInvitedAtOnce() {
        assertThat(inesMail.post(LINK, newcomer("2")).status()).isEqualTo(303);
        assertThat(
                        stage.count(
                                "select count(*) from mailing.outbox where to_address = 'lea@toits.example' and kind = 'invitation'"))
                .isEqualTo(1);
    }

    @Test
    void aNewcomerOfAnotherLevelWaitsForTheFacilitatorsWord() {
        db.sql("update network.mandate set level = 3 where person_id = :ines")
                .param("ines", INES.value())
                .update();
        inesMail.post(LINK, newcomer("1"));
        assertThat(
                        stage.count(
                                "select count(*) from mailing.outbox where to_address = 'lea@toits.example'"))
                .isZero();
        Visitor yanis = stage.as(YANIS);
        assertThat(yanis.get("/meetings/" + MAY).text()).contains("niveau à confirmer");
        String lea =
                stage.text(
                        "select id::text from identity.account where email = 'lea@toits.example'");
        assertThat(
                        stage.as(OUMAR)
                                .post(
                                        "/meetings/" + MAY + "/alternates/" + lea + "/acceptance",
                                        Map.of())
                                .status())
                .isEqualTo(403);
        assertThat(
                        yanis.post(
                                        "/meetings/" + MAY + "/alternates/" + lea + "/acceptance",
                                        Map.of())
                                .status())
                .isEqualTo(303);
        assertThat(
                        stage.count(
                                "select count(*) from mailing.outbox where to_address = 'lea@toits.example' and kind = 'invitation'"))
                .isEqualTo(1);
        assertThat(
                        stage.count(
                                "select count(*) from identity.trail where action = 'mandate-at-the-door'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndWhatWasTypedStays() {
        Visitor.Answer refused =
                inesMail.post(
                        LINK,
                        Map.of(
                                "answer",
                                "alternate",
                                "alternate",
                                "new",
                                "given_name",
                                "Léa",
                                "need",
                                "Boucle magnétique"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("input[name=given_name]").attr("value"))
                .isEqualTo("Léa");
        assertThat(refused.page().selectFirst("input[name=need]").attr("value"))
                .isEqualTo("Boucle magnétique");
        assertThat(refused.page().selectFirst("#email-err")).isNotNull();
        assertThat(inesMail.post(LINK, Map.of()).status()).isEqualTo(422);
    }

    @Test
    void overCancelledAndWithdrawnSayWhatHappenedAndTakeNoAnswer() {
        clock.set(Instant.parse("2026-05-12T14:00:00Z"));
        assertThat(inesMail.get(LINK).text()).contains("Cette réunion est terminée");
        assertThat(inesMail.post(LINK, Map.of("answer", "on-site")).text())
                .contains("Cette réunion est terminée");
        clock.reset();
        db.sql("update meetings.invitation set withdrawn_at = now() where person_id = :ines")
                .param("ines", INES.value())
                .update();
        assertThat(inesMail.get(LINK).text()).contains("Cette invitation a été retirée");
        db.sql(
                        "update meetings.meeting set state = 'cancelled', cancelled_reason = 'Grève.' where id = :may")
                .param("may", MAY.value())
                .update();
        assertThat(inesMail.get(LINK).text()).contains("Cette réunion est annulée", "Grève.");
        assertThat(answers()).isZero();
        assertThat(inesMail.get("/replies/no-such-link").status()).isEqualTo(404);
    }

    @Test
    void theSameFormStandsOnTheMeetingsPage() {
        Visitor ines = stage.as(INES);
        assertThat(ines.get("/meetings/" + MAY).page().select("#reponse input[name=answer]"))
                .hasSize(4);
        assertThat(
                        ines.post("/meetings/" + MAY + "/replies", Map.of("answer", "on-site"))
                                .location())
                .isEqualTo("/reunions/" + MAY);
        assertThat(stage.as(YANIS).get("/meetings/" + MAY).text())
                .contains("N’ont pas répondu", "Oumar Vasseroy", "1 sur place");
    }

    @Test
    void whenTheDateMovesPeopleAreAskedAgain() {
        inesMail.post(LINK, Map.of("answer", "on-site"));
        clock.advance(Duration.ofDays(1));
        Visitor yanis = stage.as(YANIS);
        yanis.post(
                "/meetings/" + MAY + "/date",
                Map.of(
                        "date",
                        "2026-06-09",
                        "from",
                        "14:00",
                        "to",
                        "16:00",
                        "zone",
                        "Europe/Paris"));
        assertThat(stage.count("select count(*) from meetings.reply where superseded_at is null"))
                .isZero();
        assertThat(inesMail.get(LINK).page().select("input[checked]")).isEmpty();
        assertThat(
                        stage.text(
                                "select subject from mailing.outbox where kind = 'invitation' and to_address = 'ines@toits.example'"))
                .startsWith("Nouvelle date");
    }

    private static Map<String, String> newcomer(String level) {
        return Map.of(
                "answer",
                "alternate",
                "alternate",
                "new",
                "given_name",
                "Léa",
                "family_name",
                "Prune",
                "email",
                "lea@toits.example",
                "level",
                level);
    }

    private int answers() {
        return stage.count("select count(*) from meetings.reply");
    }
}
