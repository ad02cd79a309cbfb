package maillage.journeys;

import static maillage.cast.People.OUMAR;

import java.time.Instant;
import maillage.cast.Cast;
import maillage.testing.TestClock;
import maillage.testing.WebTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attendance is corrected, and standing is lost and won again: the organisation reads why. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionJourneyTest {
    private static final String MISTAKEN = "Confondu avec un collègue.";
    private static final String FOUND = "Sa signature est sur la feuille de papier.";
    private static final String MAY_MEETING = "Trois montages";
    private static final String MAY_MEETING_IN_ENGLISH = "Three schemes";

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    private final Browsers browsers;

    CorrectionJourneyTest(@Autowired ApplicationContext program) {
        browsers = new Browsers(program);
    }

    @BeforeEach
    void theMeetingIsOver() {
        Cast.enter(db);
        clock.set(Instant.parse("2026-05-12T14:05:00Z"));
    }

    @AfterAll
    void theBrowserCloses() {
        browsers.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH_ON_A_PHONE", "FRENCH_ON_A_PHONE_WITHOUT_SCRIPTS"})
    void aCorrectionTakesTheStandingAndAnotherGivesItBackAndBothAreRead(Reading reading) {
        Host yanis = Host.atTheDoor(browsers, reading);
        yanis.opensTheSheetOf(MAY_MEETING, MAY_MEETING_IN_ENGLISH);
        yanis.notes("Oumar Vasseroy", "Sur place", "On site");
        yanis.closesTheSheet();
        var oumar = new Member(browsers, reading, db, OUMAR, "oumar@metiers.example");
        itIsActive(oumar);

        yanis.corrects("Oumar Vasseroy", "Absent·e", "Absent", MISTAKEN);
        theStandingIsLost(oumar);

        yanis.corrects("Oumar Vasseroy", "Sur place", "On site", FOUND);
        itIsActive(oumar);
        bothCorrectionsAreRead(yanis, oumar);
        yanis.leaves();
        oumar.leaves();
    }

    private static void itIsActive(Member oumar) {
        oumar.asksWhereItStands();
        oumar.reads(
                "Active depuis le 12 mai 2026 : 2 réunions sur 2, le 12 mars et le 12 mai",
                "Active since 12 May 2026: 2 of 2 meetings, 12 March and 12 May");
        oumar.reads("Une entrée au Forum mondial", "One entry to the World Forum");
        oumar.doesNotRead("Ce que donnerait le statut actif", "What being active would give");
    }

    private static void theStandingIsLost(Member oumar) {
        oumar.goesToHerSpace();
        oumar.reads("1 présence sur 2", "1 of 2");
        oumar.asksWhereItStands();
        oumar.reads("Il manque une présence", "One presence is missing");
        oumar.reads("Ce que donnerait le statut actif", "What being active would give");
        oumar.reads(
                "Oumar Vasseroy, « sur place » devient « absent·e ». " + MISTAKEN,
                "Oumar Vasseroy, “on site” becomes “absent”. " + MISTAKEN);
    }

    private static void bothCorrectionsAreRead(Host yanis, Member oumar) {
        oumar.reads(
                "Oumar Vasseroy, « absent·e » devient « sur place ». " + FOUND,
                "Oumar Vasseroy, “absent” becomes “on site”. " + FOUND);
        oumar.reads(MISTAKEN, MISTAKEN);
        yanis.reads("Sur place → Absent·e, " + MISTAKEN, "On site → Absent, " + MISTAKEN);
        yanis.reads("Absent·e → Sur place, " + FOUND, "Absent → On site, " + FOUND);
    }
}
