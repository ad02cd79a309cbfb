package maillage.themes.voting;

import static maillage.cast.People.ADELE;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.NORDVIND;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.RADIO;
import static maillage.cast.People.SALOME;
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

/** What happens at the hours that were announced, and just after them. */
@WebTest
class VoteHoursWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @Autowired private Timekeeping timekeeping;

    private Visitor maelle;
    private Question question;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        question = Question.ofTheNetwork(db);
        maelle = visitors.as(MAELLE);
    }

    @Test
    void aMandateThatEndsWithTheDayOfTheCloseCountsHoweverLateTheClockComes() {
        for (String close : List.of("2026-04-20T23:59", "2026-04-21T00:00")) {
            String path = Question.opened(maelle, "closes", close, "secrecy", "open");
            everyoneVotes(path);
        }
        db.sql(
                        "update network.mandate set valid = '[2025-01-15,2026-04-21)' where person_id = :adele")
                .param("adele", ADELE.value())
                .update();
        clock.set(Instant.parse("2026-04-21T06:00:00Z"));
        timekeeping.round();
        assertThat(question.count("themes.vote where state = 'closed'")).isEqualTo(2);
        assertThat(question.count("themes.elector where struck_at is not null")).isZero();
        assertThat(question.count("themes.ballot")).isEqualTo(8);
    }

    @Test
    void aVoteOpensOnlyWhileItsConsultationIsOpen() {
        for (String state : List.of("draft", "closed")) {
            String path = Question.plan(maelle);
            db.sql("update themes.consultation set state = :state where slug = 'themes-2027'")
                    .param("state", state)
                    .update();
            assertThat(maelle.get(path).text()).contains("Sa consultation n’est pas ouverte");
            assertThat(maelle.post(path + "/opening", Map.of()).status()).isEqualTo(422);
            db.sql("update themes.consultation set state = 'open' where slug = 'themes-2027'")
                    .update();
        }
        db.sql("update themes.consultation set state = 'draft' where slug = 'themes-2027'")
                .update();
        clock.set(Instant.parse("2026-04-14T10:00:00Z"));
        timekeeping.round();
        assertThat(question.count("themes.vote where state = 'open'")).isZero();
        assertThat(visitors.as(INES).get("/me").text()).doesNotContain("Donnez votre voix");
        assertThat(
                        db.sql(
                                        "select distinct body_text from mailing.outbox where kind = 'vote-refused'")
                                .query(String.class)
                                .list())
                .allMatch(text -> text.contains("Sa consultation n’est pas ouverte"))
                .isNotEmpty();
    }

    @Test
    void aBallotThatComesJustAfterTheCloseIsShownAgainWithTheReason() {
        String closed =
                Question.opened(
                        maelle,
                        "ballot",
                        "consent",
                        "method",
                        "consent",
                        "labels",
                        "On y va ?",
                        "secrecy",
                        "open");
        String annulled =
                Question.opened(
                        maelle,
                        "ballot",
                        "consent",
                        "method",
                        "consent",
                        "labels",
                        "On y va ?",
                        "secrecy",
                        "open");
        maelle.post(closed + "/closure", Map.of());
        maelle.post(annulled + "/annulment", Map.of("reason", "Une option manquait."));
        for (String path : List.of(closed, annulled)) {
            Visitor.Answer late =
                    visitors.as(INES)
                            .post(
                                    path + "/ballots",
                                    Question.ballot(
                                            TOITS, "answer", "object", "reason", "Trop tôt."));
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.text()).contains("Le vote est clos");
            assertThat(late.page().selectFirst("textarea[name=reason]").text())
                    .isEqualTo("Trop tôt.");
            assertThat(late.page().select("input[value=object][checked]")).hasSize(1);
        }
    }

    @Test
    void aShortVoteRemindsNobodyAndAMiddlingOneHalfWay() {
        Question.opened(maelle, "opens", "2026-04-14T09:00", "closes", "2026-04-14T10:20");
        timekeeping.round();
        assertThat(reminders()).isZero();
        Question.opened(maelle, "opens", "2026-04-14T09:00", "closes", "2026-04-15T10:00");
        timekeeping.round();
        assertThat(reminders()).isZero();
        clock.set(Instant.parse("2026-04-14T20:30:00Z"));
        timekeeping.round();
        assertThat(reminders()).isPositive();
    }

    private long reminders() {
        return question.count("mailing.outbox where kind = 'vote-reminder'");
    }

    private void everyoneVotes(String path) {
        var titulars = Map.of(INES, TOITS, OUMAR, METIERS, SALOME, RADIO, TOVE, NORDVIND);
        titulars.forEach(
                (person, organisation) ->
                        visitors.as(person)
                                .post(
                                        path + "/ballots",
                                        Question.ballot(organisation, "option", "1")));
    }
}
