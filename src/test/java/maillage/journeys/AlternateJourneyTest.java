package maillage.journeys;

import static maillage.cast.People.*;

import java.time.Instant;
import maillage.cast.Cast;
import maillage.testing.TestClock;
import maillage.testing.WebTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An alternate comes for the titular, announced or not, and counts for the organisation. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlternateJourneyTest {
    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    private final Browsers browsers;

    AlternateJourneyTest(@Autowired ApplicationContext program) {
        browsers = new Browsers(program);
    }

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @AfterAll
    void theBrowserCloses() {
        browsers.close();
    }

    @Test
    void someoneNewIsSentFromTheMailIsInvitedComesAndMakesTheOrganisationActive() {
        Reading reading = Reading.FRENCH_ON_A_PHONE_WITHOUT_SCRIPTS;
        theThirdMeetingIsConfirmed(reading);
        Member oumar = oumar(reading);
        oumar.asksWhereItStands();
        oumar.reads("1 sur 2", "1 of 2");
        oumar.sendsSomeoneNew(
                "Troisième réunion", "Third meeting", "Maud", "Sérignac", "maud@metiers.example");
        oumar.leaves();

        var maud = new Member(browsers, reading, db, "maud@metiers.example");
        maud.finds("Vous remplacez Oumar Vasseroy", "", "16 juin 2026", "");
        maud.finds("Vous remplacez Oumar Vasseroy", "", "Maison du réseau, Paris", "");
        maud.answersFromTheMail(
                "Vous remplacez", "", "on-site", "Je viens sur place", "I come on site");
        maud.leaves();

        theDoorOpens();
        Host yanis = theSheetOfTheThirdMeeting(reading);
        yanis.reads("suppléance, a annoncé sa venue, remplace Oumar Vasseroy", "");
        yanis.notes("Maud Sérignac", "Sur place", "On site");
        yanis.closesTheSheet();
        yanis.leaves();

        Member active = oumar(reading);
        active.asksWhereItStands();
        active.reads("2 réunions sur 2, le 12 mars et le 16 juin", "");
        active.reads("Maud Sérignac, en suppléance", "");
        active.reads("Une entrée au Forum mondial", "");
        active.leaves();
    }

    @Test
    void aColleagueTheNetworkKnowsIsToldThatTheTitularCountsOnThem() {
        Reading reading = Reading.FRENCH_AT_A_DESK;
        theThirdMeetingIsConfirmed(reading);
        var ines = new Member(browsers, reading, db, INES, "ines@toits.example");
        ines.sendsAColleague("Troisième réunion", "Third meeting", "Bastien Corvelo");

        var bastien = new Member(browsers, reading, db, BASTIEN, "bastien@toits.example");
        bastien.answersFromTheMail(
                "Vous remplacez Inès Maubert",
                "",
                "remote",
                "Je participe à distance",
                "I take part remotely");
        bastien.leaves();

        theDoorOpens();
        Host yanis = theSheetOfTheThirdMeeting(reading);
        yanis.reads("suppléance, a annoncé venir à distance, remplace Inès Maubert", "");
        yanis.notes("Bastien Corvelo", "À distance", "Remote");
        yanis.leaves();

        var afterwards = new Member(browsers, reading, db, INES, "ines@toits.example");
        afterwards.asksWhereItStands();
        afterwards.reads("Troisième réunion, 16 juin 2026", "");
        afterwards.reads("Implication : 30 points", "");
        afterwards.leaves();
        ines.leaves();
    }

    @Test
    void anAlternateNobodyAnnouncedIsSignedInAtTheDoorAndCounts() {
        Reading reading = Reading.ENGLISH_ON_A_PHONE;
        theThirdMeetingIsConfirmed(reading);
        theDoorOpens();
        Host yanis = theSheetOfTheThirdMeeting(reading);
        yanis.notes("Bastien Corvelo", "On site", "On site");
        yanis.addsAtTheDoor("Odd", "Fjellvik", "Nordvind Fund");
        yanis.reads("", "Odd Fjellvik");
        yanis.reads("", "Nordvind Fund, for this meeting");
        yanis.closesTheSheet();
        yanis.leaves();

        var tove = new Member(browsers, reading, db, TOVE, "tove@nordvind.example");
        tove.asksWhereItStands();
        tove.reads("", "1 of 2");
        tove.reads("", "Odd Fjellvik, without a mandate, on the team’s word");
        tove.leaves();
        var ines = new Member(browsers, reading, db, INES, "ines@toits.example");
        ines.asksWhereItStands();
        ines.reads("", "Third meeting, 16 June 2026");
        ines.reads("", "Involvement: 30 points");
        ines.leaves();
    }

    private void theThirdMeetingIsConfirmed(Reading reading) {
        Host yanis = Host.atTheDesk(browsers, reading);
        yanis.confirmsTheDraft("Troisième réunion", "Third meeting");
        yanis.leaves();
    }

    private Host theSheetOfTheThirdMeeting(Reading reading) {
        Host yanis = Host.atTheDoor(browsers, reading);
        yanis.opensTheSheetOf("Troisième réunion", "Third meeting");
        return yanis;
    }

    private Member oumar(Reading reading) {
        return new Member(browsers, reading, db, OUMAR, "oumar@metiers.example");
    }

    private void theDoorOpens() {
        clock.set(Instant.parse("2026-06-16T12:05:00Z"));
    }
}
