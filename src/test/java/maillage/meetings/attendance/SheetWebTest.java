package maillage.meetings.attendance;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import maillage.kernel.PersonId;
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
class SheetWebTest {
    private static final String SHEET = "/meetings/" + MAY + "/presence";

    private static final String HOLD = "select id from meetings.meeting where id = ? for update";

    @Autowired private Stage stage;

    @Autowired private JdbcClient db;

    @Autowired private DataSource source;

    @Autowired private TestClock clock;

    private Visitor yanis;

    @BeforeEach
    void theDoorIsOpen() {
        stage.enter();
        clock.set(Instant.parse("2026-05-12T12:30:00Z"));
        yanis = stage.as(YANIS);
    }

    @Test
    void oneTapNotesAPersonAndTheDatabaseKeepsTheTrace() {
        assertThat(yanis.get(SHEET).text())
                .contains("Inès Maubert", "Oumar Vasseroy", "Tove Ardmark");
        assertThat(tap(INES, "on-site").status()).isEqualTo(303);
        assertThat(tap(INES, "remote").status()).isEqualTo(303);
        assertThat(
                        stage.text(
                                "select mode from meetings.presence where meeting_id = ? and person_id = ?",
                                MAY.value(),
                                INES.value()))
                .isEqualTo("remote");
        assertThat(
                        stage.count(
                                "select count(*) from meetings.presence_change where meeting_id = ? and by_id = ?",
                                MAY.value(),
                                YANIS.value()))
                .isEqualTo(2);
        assertThat(tap(INES, "absent").status()).isEqualTo(303);
        assertThat(present()).isZero();
        assertThat(yanis.get(SHEET).text()).contains("Inès Maubert À distance → Absent·e");
    }

    @Test
    void aMeetingThatCameInFromAListExpectsWhomItsGroupWouldInvite() {
        db.sql("delete from meetings.invitation where meeting_id = :may")
                .param("may", MAY.value())
                .update();
        assertThat(tap(INES, "on-site").status()).isEqualTo(303);
        assertThat(yanis.get(SHEET).text())
                .contains("Inès Maubert", "Oumar Vasseroy", "Tove Ardmark");
    }

    @Test
    void oneSaveForAllChangesOnlyWhatWasChangedOnThisPage() {
        tap(OUMAR, "on-site");
        var form = new HashMap<String, String>();
        form.put("p-" + INES, "on-site");
        form.put("was-" + INES, "absent");
        form.put("p-" + OUMAR, "absent");
        form.put("was-" + OUMAR, "absent");
        assertThat(yanis.post(SHEET, form).status()).isEqualTo(303);
        assertThat(present()).isEqualTo(2);
    }

    @Test
    void twoPhonesThatTapOnePersonAtOnceNoteThemOnce() throws Exception {
        Visitor maelle = stage.as(MAELLE);
        maelle.get(SHEET);
        yanis.get(SHEET);
        try (var held = new Held(source, HOLD, MAY.value())) {
            assertThat(
                            held.race(
                                    List.of(
                                            () -> tap(INES, "on-site").status(),
                                            () -> tap(maelle, INES, "on-site").status())))
                    .containsExactly(303, 303);
        }
        assertThat(present()).isEqualTo(1);
        assertThat(
                        stage.count(
                                "select count(*) from meetings.presence_change where meeting_id = ?",
                                MAY.value()))
                .as("one trace of what happened once")
                .isEqualTo(1);
    }

    @Test
    void twoPhonesThatWriteDownOneNewcomerAtOnceWriteItDownOnce() throws Exception {
        Visitor maelle = stage.as(MAELLE);
        maelle.get(SHEET);
        yanis.get(SHEET);
        var lou = new HashMap<>(walkIn("Lou", "Passant", "Péniche du Canal"));
        lou.putAll(Map.of("organisation", "new", "sector", "ngo", "country", "FR"));
        try (var held = new Held(source, HOLD, MAY.value())) {
            assertThat(
                            held.race(
                                    List.of(
                                            () -> yanis.post(SHEET + "/walk-in", lou).status(),
                                            () -> maelle.post(SHEET + "/walk-in", lou).status())))
                    .containsExactly(303, 303);
        }
        assertThat(yanis.post(SHEET + "/walk-in", lou).status()).as("tapped again").isEqualTo(303);
        assertThat(present()).isEqualTo(1);
        assertThat(
                        stage.count(
                                "select count(*) from network.organisation where slug like 'peniche-du-canal%'"))
                .isEqualTo(1);
        assertThat(
                        stage.count(
                                "select count(*) from identity.account where family_name = 'Passant'"))
                .isEqualTo(1);
    }

    @Test
    void twoPhonesThatWriteDownSomeoneOfAKnownOrganisationAtOnceWriteThemDownOnce()
            throws Exception {
        Visitor maelle = stage.as(MAELLE);
        maelle.get(SHEET);
        yanis.get(SHEET);
        var lou = new HashMap<>(walkIn("Lou", "Passant", "Radio Péniche"));
        lou.put("organisation", RADIO.toString());
        try (var held = new Held(source, HOLD, MAY.value())) {
            held.race(
                    List.of(
                            () -> yanis.post(SHEET + "/walk-in", lou).status(),
                            () -> maelle.post(SHEET + "/walk-in", lou).status()));
        }
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void whoTapsWhileTheSheetIsBeingClosedIsAskedForAReason() throws Exception {
        yanis.get(SHEET);
        try (var held =
                new Held(
                        source,
                        "update meetings.meeting set state = 'held', closed_at = starts_at where id = ?",
                        MAY.value())) {
            assertThat(held.race(List.of(() -> tap(INES, "on-site").status())))
                    .containsExactly(422);
        }
        assertThat(present()).isZero();
    }

    @Test
    void theSearchWorksWithoutScripts() {
        assertThat(yanis.get(SHEET + "?q=metiers").page().select(".sheet > li").text())
                .contains("Oumar Vasseroy")
                .doesNotContain("Inès");
    }

    @Test
    void aClosedSheetIsCorrectedWithAReasonAndStandingFollowsAtOnce() {
        tap(OUMAR, "on-site");
        assertThat(yanis.post(SHEET + "/closure", Map.of()).status()).isEqualTo(303);
        assertThat(stage.text("select state from meetings.meeting where id = ?", MAY.value()))
                .isEqualTo("held");
        assertThat(active()).isEqualTo(1);
        Visitor.Answer refused = tap(OUMAR, "absent");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#reason-err")).isNotNull();
        assertThat(active()).isEqualTo(1);
        yanis.post(
                SHEET + "/people/" + OUMAR,
                Map.of("mode", "absent", "reason", "Confondu avec son collègue."));
        assertThat(active()).isZero();
        assertThat(yanis.get(SHEET).text()).contains("Confondu avec son collègue.");
        yanis.post(
                SHEET + "/people/" + OUMAR,
                Map.of("mode", "remote", "reason", "Il était en ligne."));
        assertThat(active()).isEqualTo(1);
    }

    @Test
    void nothingIsNotedBeforeTheDayOrOnACancelledMeeting() {
        clock.set(Instant.parse("2026-05-11T12:00:00Z"));
        assertThat(tap(INES, "on-site").status()).isEqualTo(403);
        assertThat(yanis.get(SHEET).text()).contains("La feuille s’ouvre le");
        assertThat(yanis.post("/meetings/" + MAY + "/presence/closure", Map.of()).status())
                .isEqualTo(303);
        assertThat(stage.text("select state from meetings.meeting where id = ?", MAY.value()))
                .isEqualTo("confirmed");
    }

    @Test
    void theCharterIsAcceptedAtTheDoorOnTheFacilitatorsWord() {
        yanis.post(SHEET + "/walk-in", walkIn("Adèle", "Sansnom", "les discretes"));
        assertThat(
                        stage.count(
                                "select count(*) from network.charter_acceptance where organisation_id = ?",
                                DISCRETES.value()))
                .isZero();
        var withCharter = new HashMap<>(walkIn("Adèle", "Sansnom", "les discretes"));
        withCharter.put("charter", "yes");
        yanis.post(SHEET + "/walk-in", withCharter);
        assertThat(
                        stage.text(
                                "select manner from network.charter_acceptance where organisation_id = ?",
                                DISCRETES.value()))
                .isEqualTo("at-the-door");
        assertThat(
                        stage.text(
                                "select cited::text from network.organisation where id = ?",
                                DISCRETES.value()))
                .isEqualTo("false");
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void aPersonIsPresentForOneOrganisationOnly() {
        tap(INES, "on-site");
        Visitor.Answer refused =
                yanis.post(
                        SHEET + "/walk-in",
                        withEmail("Inès", "Maubert", "Radio Péniche", "ines@toits.example"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("déjà notée pour Les Toits de l’Ourse");
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void aWalkInGetsAMandateForThisMeetingOnlyAndItIsLogged() {
        assertThat(
                        yanis.post(SHEET + "/walk-in", walkIn("Lou", "Passant", "Radio Péniche"))
                                .status())
                .isEqualTo(303);
        assertThat(
                        stage.text(
                                "select capacity from meetings.presence where meeting_id = ?",
                                MAY.value()))
                .isEqualTo("walk-in");
        assertThat(
                        stage.count(
                                "select count(*) from network.mandate where one_meeting = ?",
                                MAY.value()))
                .isEqualTo(1);
        assertThat(
                        stage.count(
                                "select count(*) from identity.trail where action = 'mandate-at-the-door' and actor_id = ?",
                                YANIS.value()))
                .isEqualTo(1);
    }

    @Test
    void aNameThatCouldBeSeveralIsAskedAndAnUnknownOrganisationIsKeptAsKnown() {
        Visitor.Answer asked = yanis.post(SHEET + "/walk-in", walkIn("Lou", "Passant", "Péniche"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Radio Péniche", "Une nouvelle organisation : Péniche");
        assertThat(asked.page().selectFirst("input[name=given_name]").attr("value"))
                .isEqualTo("Lou");
        var unknown = new HashMap<>(walkIn("Lou", "Passant", "Péniche du Canal"));
        unknown.putAll(Map.of("organisation", "new", "sector", "ngo", "country", "FR"));
        assertThat(yanis.post(SHEET + "/walk-in", unknown).status()).isEqualTo(303);
        assertThat(
                        stage.text(
                                "select standing_state from network.organisation where slug = 'peniche-du-canal'"))
                .isEqualTo("known");
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void thePaperListHasEveryoneAndEmptyRows() {
        Visitor.Answer paper = yanis.get(SHEET + "/sheet");
        assertThat(paper.text()).contains("Inès Maubert", "Signature");
        assertThat(paper.page().select("tr.blank")).hasSize(10);
    }

    @Test
    void onlyThoseWhoFacilitateSeeTheSheet() {
        assertThat(stage.as(INES).get(SHEET).status()).isEqualTo(403);
        assertThat(stage.as(CLAIRE).get(SHEET).status()).isEqualTo(404);
        assertThat(
                        stage.as(CLAIRE)
                                .post(SHEET + "/people/" + INES, Map.of("mode", "on-site"))
                                .status())
                .isEqualTo(404);
    }

    private Visitor.Answer tap(PersonId person, String mode) {
        return tap(yanis, person, mode);
    }

    private static Visitor.Answer tap(Visitor phone, PersonId person, String mode) {
        return phone.post(SHEET + "/people/" + person, Map.of("mode", mode));
    }

    private static Map<String, String> walkIn(String given, String family, String organisation) {
        return Map.of(
                "given_name",
                given,
                "family_name",
                family,
                "organisation_name",
                organisation,
                "mode",
                "on-site");
    }

    private static Map<String, String> withEmail(
            String given, String family, String organisation, String email) {
        var form = new HashMap<>(walkIn(given, family, organisation));
        form.put("email", email);
        return form;
    }

    private int present() {
        return stage.count(
                "select count(*) from meetings.presence where meeting_id = ?", MAY.value());
    }

    private int active() {
        return stage.count(
                "select count(*) from groups.standing where organisation_id = ? and active",
                METIERS.value());
    }
}
