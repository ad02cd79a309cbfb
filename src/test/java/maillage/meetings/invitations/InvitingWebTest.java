package maillage.meetings.invitations;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import maillage.kernel.MeetingId;
import maillage.meetings.Stage;
import maillage.testing.CountedStatements;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class InvitingWebTest {
    private static final String LETTERS =
            "select count(*) from mailing.outbox where kind = 'invitation' and calendar like ?";

    @Autowired private Stage stage;

    @Autowired private Inviting inviting;

    @Autowired private Reminding reminding;

    @Autowired private TestClock clock;

    @Autowired private JdbcClient db;

    private Visitor yanis;

    @BeforeEach
    void theCastIsOnStage() {
        stage.enter();
        yanis = stage.as(YANIS);
    }

    @Test
    void confirmingInvitesEveryoneWhoSitsInTheGroupInTheirLanguage() {
        MeetingId id = stage.confirmed(yanis);
        int invited =
                stage.count(
                        "select count(*) from meetings.invitation where meeting_id = ?",
                        id.value());
        assertThat(invited).isEqualTo(5);
        assertThat(stage.count(LETTERS, "%UID:" + id + "%")).isEqualTo(invited);
        assertThat(
                        stage.text(
                                "select subject from mailing.outbox where to_address = 'ines@toits.example' and kind = 'invitation'"))
                .startsWith("Invitation")
                .contains("Relire la note commune");
        assertThat(
                        stage.text(
                                "select body_text from mailing.outbox where to_address = 'tove@nordvind.example' and kind = 'invitation'"))
                .contains("Solidarity finance meets", "/en/replies/");
        assertThat(
                        stage.text(
                                "select calendar from mailing.outbox where to_address = 'ines@toits.example' and kind = 'invitation'"))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "TZID:Europe/Paris");
    }

    @Test
    void confirmingForAHundredCostsAsManyStatementsAsForAHandful() {
        int few = statementsOfConfirming(Stage.DAY);
        db.sql(
                        """
                        with fresh as materialized (select gen_random_uuid() as person, n from generate_series(1, 100) n),
                        accounts as (insert into identity.account (id, email, given_name, family_name, language)
                                     select person, 'n' || n || '@metiers.example', 'Camille', 'Personne ' || n, 'fr' from fresh),
                        people as (insert into network.person (id) select person from fresh)
                        insert into network.mandate (id, person_id, organisation_id, kind, valid)
                        select gen_random_uuid(), person, :organisation, 'alternate', '[2025-01-15,)' from fresh
                        """)
                .param("organisation", METIERS.value())
                .update();
        assertThat(statementsOfConfirming(Stage.DAY.plusDays(1))).isEqualTo(few);
        assertThat(stage.count("select count(*) from mailing.outbox where kind = 'invitation'"))
                .isEqualTo(110);
        assertThat(stage.count("select count(*) from meetings.reply_link")).isGreaterThan(109);
    }

    private int statementsOfConfirming(LocalDate day) {
        MeetingId id = stage.drafted(yanis, day);
        CountedStatements.restart();
        yanis.post("/meetings/" + id + "/confirmation", Map.of());
        // The network's own name is read again each minute, whatever is asked.
        return (int)
                CountedStatements.since().stream()
                        .filter(statement -> !statement.contains("platform.network"))
                        .count();
    }

    @Test
    void aRoundInWhichNothingChangedWritesNothing() {
        MeetingId id = stage.confirmed(yanis);
        String rows =
                "select string_agg(id || ' ' || xmin, ',' order by id) from meetings.invitation where meeting_id = ?";
        String before = stage.text(rows, id.value());
        inviting.bringUpToDate(id);
        assertThat(stage.text(rows, id.value())).isEqualTo(before);
    }

    @Test
    void anAlternateWhoWasInvitedLearnsThatTheyAreCountedOnAndTheDoorKnowsIt() {
        MeetingId id = stage.confirmed(yanis);
        stage.as(INES)
                .post(
                        "/meetings/" + id + "/replies",
                        Map.of("answer", "alternate", "alternate", BASTIEN.toString()));
        String toBastien =
                "select count(*) from mailing.outbox where to_address = 'bastien@toits.example'";
        assertThat(stage.count(toBastien)).isEqualTo(2);
        assertThat(stage.count(toBastien + " and subject like 'Vous remplacez Inès Maubert%'"))
                .isEqualTo(1);
        assertThat(yanis.get("/meetings/" + id + "/presence").text())
                .contains(
                        "Bastien Corvelo Les Toits de l’Ourse, suppléance, remplace Inès Maubert");
    }

    @Test
    void twoWhoConfirmAtOnceSendOneSetOfMails() throws Exception {
        MeetingId id = stage.drafted(yanis, Stage.DAY);
        Visitor maelle = stage.as(MAELLE);
        maelle.get("/meetings/" + id + "/confirmation");
        yanis.get("/meetings/" + id + "/confirmation");
        var together = new CyclicBarrier(2);
        Callable<Integer> first = () -> confirm(together, yanis, id);
        Callable<Integer> second = () -> confirm(together, maelle, id);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(first, second))) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(stage.count(LETTERS, "%UID:" + id + "%")).isEqualTo(5);
        assertThat(
                        stage.count(
                                "select count(*) from identity.trail where action = 'meeting-confirmed' and subject_id = ?",
                                id.value()))
                .isEqualTo(1);
    }

    private static int confirm(CyclicBarrier together, Visitor visitor, MeetingId id)
            throws Exception {
        together.await();
        return visitor.post("/meetings/" + id + "/confirmation", Map.of()).status();
    }

    @Test
    void movingUpdatesCalendarsAndCancellingEmptiesThem() {
        MeetingId id = stage.confirmed(yanis);
        yanis.post(
                "/meetings/" + id + "/date",
                Map.of(
                        "date",
                        "2026-05-26",
                        "from",
                        "14:00",
                        "to",
                        "16:00",
                        "zone",
                        "Europe/Paris"));
        yanis.post("/meetings/" + id + "/cancellation", Map.of("reason", "Grève des transports."));
        List<String> entries =
                db.sql(
                                "select calendar from mailing.outbox where to_address = 'ines@toits.example' and kind = 'invitation' order by id")
                        .query(String.class)
                        .list();
        assertThat(entries).hasSize(3);
        assertThat(entries.get(1)).contains("METHOD:REQUEST", "SEQUENCE:1", "20260526T140000");
        assertThat(entries.get(2)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(entries).allSatisfy(entry -> assertThat(entry).contains("UID:" + id));
    }

    @Test
    void whoGetsASeatLaterIsInvitedAndWhoLosesItsMandateIsWithdrawn() {
        MeetingId id = stage.confirmed(yanis);
        db.sql(
                        "insert into groups.seat (id, group_id, organisation_id, valid) values (gen_random_uuid(), :group, :radio, '[2026-01-01,)')")
                .param("group", FINANCE.value())
                .param("radio", RADIO.value())
                .update();
        db.sql(
                        "update network.mandate set valid = daterange(lower(valid), '2026-04-15') where person_id = :ines")
                .param("ines", INES.value())
                .update();
        inviting.bringUpToDate(id);
        inviting.bringUpToDate(id);
        assertThat(
                        stage.count(
                                "select count(*) from mailing.outbox where to_address = 'salome@radio.example' and kind = 'invitation'"))
                .isEqualTo(1);
        assertThat(
                        stage.text(
                                "select calendar from mailing.outbox where to_address = 'ines@toits.example' and kind = 'invitation' order by id desc limit 1"))
                .contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(
                        stage.count(
                                "select count(*) from mailing.outbox where to_address = 'oumar@metiers.example' and kind = 'invitation'"))
                .isEqualTo(1);
    }

    @Test
    void aMeetingThatNobodyAnnouncedWritesToNobody() {
        db.sql("delete from meetings.invitation where meeting_id = :may")
                .param("may", MAY.value())
                .update();
        inviting.bringUpToDate(MAY);
        assertThat(
                        stage.count(
                                "select count(*) from meetings.invitation where meeting_id = ?",
                                MAY.value()))
                .isZero();
        assertThat(yanis.get("/meetings/" + MAY).text()).contains("personne n’a encore été invité");
        assertThat(stage.as(CLAIRE).post("/meetings/" + MAY + "/announcement", Map.of()).status())
                .isEqualTo(404);
        yanis.post("/meetings/" + MAY + "/announcement", Map.of());
        yanis.post("/meetings/" + MAY + "/announcement", Map.of());
        assertThat(stage.count(LETTERS, "%UID:" + MAY + "%")).isEqualTo(5);
        assertThat(yanis.get("/meetings/" + MAY).text())
                .doesNotContain("personne n’a encore été invité");
    }

    @Test
    void remindersGoOnceToThoseWhoSaidNothingAndToThoseWhoCome() {
        MeetingId id = stage.confirmed(yanis);
        stage.as(OUMAR).post("/meetings/" + id + "/replies", Map.of("answer", "on-site"));
        clock.set(stage.at(Stage.DAY.minusDays(7), "15:00"));
        reminding.remind(id);
        reminding.remind(id);
        assertThat(reminders("oumar@metiers.example")).isZero();
        assertThat(reminders("ines@toits.example")).isEqualTo(1);
        clock.set(stage.at(Stage.DAY.minusDays(1), "15:00"));
        reminding.remind(id);
        assertThat(reminders("oumar@metiers.example")).isEqualTo(1);
        assertThat(reminders("ines@toits.example")).isEqualTo(1);
    }

    @Test
    void oneMeetingComesAsACalendarFile() {
        MeetingId id = stage.confirmed(yanis);
        assertThat(stage.as(INES).get("/meetings/" + id + "/calendar.ics").body())
                .contains("BEGIN:VEVENT", "UID:" + id, "SUMMARY:Relire la note commune");
        assertThat(stage.as(SALOME).get("/meetings/" + id + "/calendar.ics").status())
                .isEqualTo(404);
    }

    private int reminders(String to) {
        return stage.count(
                "select count(*) from mailing.outbox where kind = 'reminder' and to_address = ?",
                to);
    }
}
