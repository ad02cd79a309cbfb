package maillage.journeys;

import static maillage.cast.People.MAELLE;

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

/** One organisation through every link of its year, each page clicked by whom it is for. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberYearJourneyTest {
    private static final String ALMA = "Alma Quaidor";

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    private final Browsers browsers;

    MemberYearJourneyTest(@Autowired ApplicationContext program) {
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

    @ParameterizedTest
    @EnumSource(Reading.class)
    void anOrganisationAppliesComesTwiceAndSeesWhatBeingActiveGives(Reading reading) {
        var alma = new Member(browsers, reading, db, "alma@possibles.example");
        alma.appliesForHerOrganisation();
        theTeamAccepts(reading);
        alma.learnsFromTheMailThatItIsAccepted();
        alma.acceptsTheCharter();
        itSitsInItsGroupAndNothingCountsYet(alma);

        theFacilitatorInvitesToTwoMeetings(reading);
        itIsInvitedAMonthAhead(alma);
        alma.answersFromTheMail(
                "Relire la note",
                "Reading the note",
                "on-site",
                "Je viens sur place",
                "I come on site");

        itIs("2026-06-02T12:05:00Z");
        theFacilitatorSignsAlmaIn(
                reading,
                "Relire la note",
                "Reading the note",
                "a annoncé sa venue",
                "said they come",
                "Sur place",
                "On site");
        alma.signsIn();
        oneOfTwoAndTheNextDate(alma);

        alma.answersFromTheMail(
                "Troisième réunion",
                "Third meeting",
                "remote",
                "Je participe à distance",
                "I take part remotely");
        itIs("2026-06-16T12:05:00Z");
        theFacilitatorSignsAlmaIn(
                reading,
                "Troisième réunion",
                "Third meeting",
                "a annoncé venir à distance",
                "said they come remotely",
                "À distance",
                "Remote");
        activeByTwoMeetingsAndWhatThatGives(alma);
        alma.leaves();
        aVisitorFindsItAmongTheActive(reading);
    }

    private void theTeamAccepts(Reading reading) {
        var maelle = new Reader(browsers, reading, MAELLE, reading.options());
        maelle.opens("/mon-espace", "/en/me");
        maelle.follows("Aujourd’hui", "Today");
        maelle.reads("Une demande d’adhésion attend", "One application waits");
        maelle.follows("Examiner", "Look at them");
        maelle.follows("Examiner " + Member.ORGANISATION, "Examine " + Member.ORGANISATION);
        maelle.presses("Accepter la demande", "Accept the application");
        maelle.reads(
                "a accepté la demande de " + Member.ORGANISATION,
                "accepted the application of " + Member.ORGANISATION);
        maelle.leaves();
    }

    private static void itSitsInItsGroupAndNothingCountsYet(Member alma) {
        alma.reads("Finance solidaire", "Solidarity finance");
        alma.asksWhereItStands();
        alma.reads("0 sur 2", "0 of 2");
        alma.reads("Une entrée aux rencontres de l’année", "One entry to the year’s events");
        alma.reads("Ce que donnerait le statut actif", "What being active would give");
    }

    private void theFacilitatorInvitesToTwoMeetings(Reading reading) {
        Host yanis = Host.atTheDesk(browsers, reading);
        yanis.preparesAndConfirms("Relire la note", "Reading the note", "2026-06-02");
        yanis.confirmsTheDraft("Troisième réunion", "Third meeting");
        yanis.leaves();
    }

    private static void itIsInvitedAMonthAhead(Member alma) {
        alma.finds(
                "Invitation : Relire la note",
                "Invitation: Reading the note",
                "mardi 2 juin 2026",
                "Tuesday 2 June 2026");
        alma.goesToHerSpace();
        alma.reads(
                "Dire si vous venez : Relire la note",
                "Say whether you are coming: Reading the note");
        alma.reads(
                "Dire si vous venez : Troisième réunion",
                "Say whether you are coming: Third meeting");
    }

    private void theFacilitatorSignsAlmaIn(
            Reading reading,
            String french,
            String english,
            String announcedFrench,
            String announcedEnglish,
            String modeFrench,
            String modeEnglish) {
        Host yanis = Host.atTheDoor(browsers, reading);
        yanis.opensTheSheetOf(french, english);
        yanis.reads(announcedFrench, announcedEnglish);
        yanis.notes(ALMA, modeFrench, modeEnglish);
        yanis.closesTheSheet();
        yanis.leaves();
    }

    private static void oneOfTwoAndTheNextDate(Member alma) {
        alma.asksWhereItStands();
        alma.reads("1 sur 2", "1 of 2");
        alma.reads(
                "Il manque une présence. Prochaines dates", "One presence is missing. Next dates");
        alma.reads("Troisième réunion, 16 juin 2026", "Third meeting, 16 June 2026");
        alma.reads("Ce que donnerait le statut actif", "What being active would give");
    }

    private static void activeByTwoMeetingsAndWhatThatGives(Member alma) {
        alma.asksWhereItStands();
        alma.reads(
                "Active depuis le 16 juin 2026 : 2 réunions sur 2, le 2 juin et le 16 juin",
                "Active since 16 June 2026: 2 of 2 meetings, 2 June and 16 June");
        alma.reads("Une entrée au Forum mondial", "One entry to the World Forum");
        alma.reads("Votre nom sur les supports du réseau", "Your name on the network’s materials");
        alma.doesNotRead("Ce que donnerait le statut actif", "What being active would give");
    }

    /** By the filter of the directory; Nordvind Fund came to no meeting. */
    private void aVisitorFindsItAmongTheActive(Reading reading) {
        var visitor = new Reader(browsers, reading);
        visitor.opens("/", "/en");
        visitor.follows("Annuaire", "Directory");
        visitor.reads("Nordvind Fund", "Nordvind Fund");
        visitor.field("Statut", "Standing").selectOption("active");
        visitor.presses("Chercher", "Search");
        visitor.doesNotRead("Nordvind Fund", "Nordvind Fund");
        visitor.reads(Member.ORGANISATION, Member.ORGANISATION);
        visitor.leaves();
    }

    private void itIs(String instant) {
        clock.set(Instant.parse(instant));
    }
}
