package maillage.meetings.planning;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import maillage.kernel.MeetingId;
import maillage.meetings.Stage;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PlanningWebTest {
    @Autowired private Stage stage;

    @Autowired private TestClock clock;

    private Visitor yanis;

    @BeforeEach
    void theCastIsOnStage() {
        stage.enter();
        yanis = stage.as(YANIS);
    }

    @Test
    void aDraftIsSeenByFacilitatorsOnly() {
        MeetingId id = stage.drafted(yanis, Stage.DAY);
        assertThat(yanis.get("/meetings/" + id).text())
                .contains("Relire la note commune", "brouillon", "mardi 19 mai 2026");
        assertThat(stage.as(INES).get("/meetings/" + id).status()).isEqualTo(404);
        assertThat(stage.anyone().get("/meetings/" + id).status()).isEqualTo(404);
    }

    @Test
    void visitorsSeeOnlyTitleDateTownAndHostOfAConfirmedMeeting() {
        MeetingId id = stage.confirmed(yanis);
        Visitor.Answer seen = stage.anyone().get("/en/meetings/" + id);
        assertThat(seen.text())
                .contains(
                        "Read the common note", "Tuesday 19 May 2026", "Lyon", "Solidarity finance")
                .doesNotContain("rue de la Forge");
        assertThat(seen.header("ETag")).isNotEmpty();
        assertThat(stage.as(INES).get("/meetings/" + id).text()).contains("12 rue de la Forge");
    }

    @Test
    void aDateInsideTheNoticeIsRefusedUntilAReasonIsGivenWhichIsShown() {
        MeetingId id = stage.drafted(yanis, LocalDate.of(2026, 5, 12));
        Visitor.Answer refused = yanis.post("/meetings/" + id + "/confirmation", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#reason-err")).isNotNull();
        assertThat(stage.text("select state from meetings.meeting where id = ?", id.value()))
                .isEqualTo("draft");
        assertThat(
                        yanis.post(
                                        "/meetings/" + id + "/confirmation",
                                        Map.of("reason", "La salle n’était libre que ce jour-là."))
                                .status())
                .isEqualTo(303);
        assertThat(yanis.get("/meetings/" + id).page().select("main").text())
                .contains(
                        "Confirmée avec un préavis plus court",
                        "La salle n’était libre que ce jour-là.");
        assertThat(
                        stage.text(
                                "select action from identity.trail where subject_kind = 'meeting' order by id desc limit 1"))
                .isEqualTo("meeting-confirmed-late");
    }

    @Test
    void movingAMeetingCountsTheNoticeAnew() {
        MeetingId id = stage.confirmed(yanis);
        clock.advance(Duration.ofDays(20));
        var when =
                new HashMap<>(
                        Map.of(
                                "date",
                                "2026-05-20",
                                "from",
                                "14:00",
                                "to",
                                "16:00",
                                "zone",
                                "Europe/Paris"));
        Visitor.Answer refused = yanis.post("/meetings/" + id + "/date", when);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("input[name=date]").attr("value"))
                .isEqualTo("2026-05-20");
        when.put("date", "2026-06-16");
        assertThat(yanis.post("/meetings/" + id + "/date", when).status()).isEqualTo(303);
        assertThat(
                        stage.text(
                                "select starts_at at time zone 'Europe/Paris' from meetings.meeting where id = ?",
                                id.value()))
                .startsWith("2026-06-16 14:00");
        assertThat(stage.count("select sequence from meetings.meeting where id = ?", id.value()))
                .isEqualTo(1);
    }

    @Test
    void cancellingNeedsAReasonButNoNotice() {
        MeetingId id = stage.confirmed(yanis);
        clock.advance(Duration.ofDays(29));
        assertThat(yanis.post("/meetings/" + id + "/cancellation", Map.of()).status())
                .isEqualTo(422);
        assertThat(
                        yanis.post(
                                        "/meetings/" + id + "/cancellation",
                                        Map.of("reason", "Grève des transports."))
                                .status())
                .isEqualTo(303);
        assertThat(yanis.get("/meetings/" + id).text())
                .contains("Cette réunion est annulée", "Grève des transports.");
    }

    @Test
    void whatIsTypedStaysWhenADateIsWrong() {
        var fields = new HashMap<>(Stage.draft(Stage.DAY));
        fields.put("to", "13:00");
        fields.put("zone", "Lune/Mare");
        yanis.get("/meetings/new?host=" + FINANCE);
        Visitor.Answer refused = yanis.post("/meetings", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("input[name=title_fr]").attr("value"))
                .isEqualTo("Relire la note commune");
        assertThat(refused.page().selectFirst("input[name=zone]").attr("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void whoSavesSecondIsToldAndSeesBoth() {
        MeetingId id = stage.drafted(yanis, Stage.DAY);
        String seen =
                yanis.get("/meetings/" + id + "/edit")
                        .page()
                        .selectFirst("input[name=version]")
                        .attr("value");
        var first = new HashMap<>(Stage.draft(Stage.DAY));
        first.putAll(Map.of("version", seen, "title_fr", "Le titre de Yanis"));
        assertThat(yanis.post("/meetings/" + id, first).status()).isEqualTo(303);
        var second = new HashMap<>(Stage.draft(Stage.DAY));
        second.putAll(Map.of("version", seen, "title_fr", "Le titre de Maëlle"));
        Visitor maelle = stage.as(MAELLE);
        Visitor.Answer told = maelle.post("/meetings/" + id, second);
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Le titre de Yanis");
        assertThat(told.page().selectFirst("input[name=title_fr]").attr("value"))
                .isEqualTo("Le titre de Maëlle");
        second.put("version", told.page().selectFirst("input[name=version]").attr("value"));
        assertThat(maelle.post("/meetings/" + id, second).status()).isEqualTo(303);
    }

    @Test
    void theFacilitatorOfAnotherGroupMayNotTouchIt() {
        MeetingId id = stage.confirmed(yanis);
        Visitor claire = stage.as(CLAIRE);
        assertThat(claire.get("/meetings/" + id + "/edit").status()).isEqualTo(404);
        assertThat(claire.post("/meetings/" + id + "/cancellation", Map.of("reason", "x")).status())
                .isEqualTo(404);
        assertThat(claire.get("/meetings/new?host=" + FINANCE).status()).isEqualTo(404);
    }
}
