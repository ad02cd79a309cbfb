package maillage.meetings.following;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import maillage.meetings.Stage;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class FollowingWebTest {
    @Autowired private Stage stage;

    @Autowired private TestClock clock;

    @BeforeEach
    void theCastIsOnStage() {
        stage.enter();
    }

    @Test
    void aFacilitatorSeesWhatTheirGroupsMeetingsAskFor() {
        clock.set(Instant.parse("2026-05-12T15:00:00Z"));
        Visitor.Answer page = stage.as(YANIS).get("/staff/meetings");
        assertThat(page.page().select("section:has(#t-clore)").text())
                .contains("Trois montages à l’épreuve");
        assertThat(page.page().select("section:has(#t-confirmer)").text())
                .contains("Troisième réunion");
        assertThat(page.page().select("section:has(#t-comptes)").text())
                .contains("Première réunion");
    }

    @Test
    void unansweredInvitationsAreCounted() {
        assertThat(
                        stage.as(YANIS)
                                .get("/staff/meetings")
                                .page()
                                .select("section:has(#t-reponses)")
                                .text())
                .contains("3 réponses attendues");
    }

    @Test
    void aFacilitatorElsewhereSeesNothingOfIt() {
        assertThat(stage.as(CLAIRE).get("/staff/meetings").text()).doesNotContain("Trois montages");
        assertThat(stage.as(INES).get("/staff/meetings").status()).isEqualTo(403);
    }
}
