package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.*;
import static maillage.journeys.Hands.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import maillage.cast.Cast;
import maillage.kernel.PersonId;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from the mail, on a phone, without signing in: opening says nothing, one button does. */
@WebTest
class AnsweringJourneyTest {
    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void inesAnswersFromTheMailThenSendsHerAlternateWithoutScripts() {
        try (var browsers = new Browsers(program)) {
            Page phone = browsers.visitor(Browsers.phone());
            phone.navigate(browsers.at("/reponses/" + Cast.INES_REPLY_TOKEN + "?answer=on-site"));
            assertThat(radio(phone, "Je viens sur place")).isChecked();
            assertThat(answers(INES)).isZero();
            button(phone, "Envoyer ma réponse").click();
            assertThat(phone.getByText("Votre réponse est enregistrée : Je viens sur place"))
                    .isVisible();
            assertThat(lastAnswer(INES)).isEqualTo("on-site");

            Page plain = browsers.visitor(Browsers.phone().setJavaScriptEnabled(false));
            plain.navigate(browsers.at("/reponses/" + Cast.INES_REPLY_TOKEN + "?answer=alternate"));
            assertThat(radio(plain, "Quelqu’un vient à ma place")).isChecked();
            assertThat(lastAnswer(INES)).isEqualTo("on-site");
            fieldLike(plain, "Personne de votre organisation").selectOption("Bastien Corvelo");
            button(plain, "Envoyer ma réponse").click();
            assertThat(
                            plain.getByText(
                                    "Votre réponse est enregistrée : Quelqu’un vient à ma place : Bastien Corvelo"))
                    .isVisible();
            assertThat(lastAnswer(INES)).isEqualTo("alternate Bastien");
            assertThat(linkTo(plain, db, "bastien@toits.example", "/reponses/"))
                    .isNotEqualTo("/reponses/" + Cast.INES_REPLY_TOKEN);

            Page yanis = browsers.as(YANIS);
            yanis.navigate(browsers.at("/reunions/" + MAY));
            assertThat(row(yanis, "Inès Maubert")).containsText("Bastien Corvelo");
        }
    }

    @Test
    void toveAnswersInEnglishAndChangesHerMind() {
        try (var browsers = new Browsers(program)) {
            Page phone = browsers.visitor(Browsers.phone().setLocale("en-GB"));
            phone.navigate(browsers.at("/en/replies/tove-may-token-of-the-cast?answer=remote"));
            assertThat(radio(phone, "I take part remotely")).isChecked();
            button(phone, "Send my reply").click();
            assertThat(phone.getByText("Your reply is recorded: I take part remotely")).isVisible();
            radio(phone, "We cannot come").check();
            button(phone, "Send my reply").click();
            assertThat(phone.getByText("Your reply is recorded: We cannot come")).isVisible();
            assertThat(lastAnswer(TOVE)).isEqualTo("cannot");
            assertThat(answers(TOVE)).isEqualTo(2);
        }
    }

    private int answers(PersonId person) {
        return db.sql(
                        "select count(*) from meetings.reply where meeting_id = :meeting and person_id = :person")
                .param("meeting", MAY.value())
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private String lastAnswer(PersonId person) {
        return db.sql(
                        """
                        select concat_ws(' ', r.answer, a.given_name) from meetings.reply r left join identity.account a on a.id = r.alternate_id
                        where r.meeting_id = :meeting and r.person_id = :person and r.superseded_at is null
                        """)
                .param("meeting", MAY.value())
                .param("person", person.value())
                .query(String.class)
                .single();
    }
}
