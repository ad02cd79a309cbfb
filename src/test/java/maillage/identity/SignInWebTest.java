package maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import maillage.identity.signin.SignInLinks;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SignInWebTest {
    @Autowired private Visitors visitors;

    @Autowired private Accounts accounts;

    @Autowired private SignInLinks links;

    @Autowired private TestClock clock;

    @Autowired private JdbcClient db;

    private Account ines;

    @BeforeEach
    void inesIsKnown() {
        ines =
                accounts.open(
                        new EmailAddress("ines@toits.example"), "Inès", "Maubert", Language.FR);
    }

    @Test
    void theAnswerDoesNotTellWhetherAnAddressIsKnown() {
        Visitor.Answer known =
                visitors.anyone().post("/sign-in", Map.of("email", "ines@toits.example"));
        Visitor.Answer unknown =
                visitors.anyone().post("/sign-in", Map.of("email", "nobody@nowhere.example"));
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
        assertThat(known.location()).isEqualTo(unknown.location()).isEqualTo("/connexion/sent");
        assertThat(letters("ines@toits.example")).isEqualTo(1);
        assertThat(letters("nobody@nowhere.example")).isZero();
    }

    @Test
    void aScannerThatFetchesTheLinkDoesNotUseItUp() {
        String link = links.make(ines.id(), Duration.ofMinutes(30));
        visitors.anyone().get(link);
        visitors.anyone().get(link);
        Visitor ours = visitors.anyone();
        assertThat(ours.get(link).text()).contains("Inès Maubert");
        assertThat(ours.post(link, Map.of()).location()).isEqualTo("/mon-espace");
        assertThat(ours.get("/me/account").status()).isEqualTo(200);
    }

    @Test
    void aLinkWorksOnce() {
        String link = links.make(ines.id(), Duration.ofMinutes(30));
        visitors.anyone().post(link, Map.of());
        Visitor second = visitors.anyone();
        assertThat(second.post(link, Map.of()).text()).contains("ne sert plus");
        assertThat(second.get("/me/account").status()).isEqualTo(303);
    }

    @Test
    void aLinkExpires() {
        String link = links.make(ines.id(), Duration.ofMinutes(30));
        clock.advance(Duration.ofMinutes(31));
        assertThat(visitors.anyone().post(link, Map.of()).text()).contains("ne sert plus");
    }

    @Test
    void theSixthLinkOfAnHourIsRefusedToTheSameAddress() {
        Visitor visitor = visitors.anyone();
        for (int times = 0; times < 5; times++) {
            assertThat(visitor.post("/sign-in", Map.of("email", "ines@toits.example")).status())
                    .isEqualTo(303);
        }
        Visitor.Answer sixth = visitor.post("/sign-in", Map.of("email", "ines@toits.example"));
        assertThat(sixth.status()).isEqualTo(422);
        assertThat(sixth.page().selectFirst("input[name=email]").attr("value"))
                .isEqualTo("ines@toits.example");
    }

    @Test
    void oneClientAsksForThirtyLinksAnHourWhateverTheAddresses() {
        Visitor visitor = visitors.anyone();
        for (int times = 0; times < 30; times++) {
            assertThat(ask(visitor, "someone" + times + "@toits.example")).isEqualTo(303);
        }
        assertThat(ask(visitor, "ines@toits.example")).isEqualTo(422);
        assertThat(letters("ines@toits.example")).isZero();
    }

    @Test
    void anUnknownAddressIsLimitedLikeAKnownOne() {
        Visitor visitor = visitors.anyone();
        for (int times = 0; times < 5; times++) {
            assertThat(ask(visitor, "nobody@nowhere.example")).isEqualTo(303);
        }
        assertThat(ask(visitor, "nobody@nowhere.example")).isEqualTo(422);
    }

    @Test
    void aSessionLastsThirtyDays() {
        Visitor phone = visitors.as(ines.id());
        clock.advance(Duration.ofDays(29));
        assertThat(phone.get("/me/account").status()).isEqualTo(200);
        clock.advance(Duration.ofDays(2));
        assertThat(phone.get("/me/account").status()).isEqualTo(303);
    }

    @Test
    void aClosedAccountHasNeitherSessionNorLinkNorMail() {
        Visitor phone = visitors.as(ines.id());
        String link = links.make(ines.id(), Duration.ofMinutes(30));
        db.sql("update identity.account set closed_at = now()").update();
        assertThat(phone.get("/me/account").status()).isEqualTo(303);
        Visitor laptop = visitors.anyone();
        assertThat(laptop.post(link, Map.of()).text()).contains("ne sert plus");
        assertThat(laptop.get("/me/account").status()).isEqualTo(303);
        assertThat(ask(laptop, "ines@toits.example")).isEqualTo(303);
        assertThat(letters("ines@toits.example")).isZero();
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        Visitor phone = visitors.as(ines.id());
        Visitor laptop = visitors.as(ines.id());
        laptop.get("/me/account");
        laptop.post("/me/account/sessions-closure", Map.of());
        assertThat(phone.get("/me/account").status()).isEqualTo(303);
        assertThat(laptop.get("/me/account").status()).isEqualTo(303);
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        Account bruno =
                accounts.open(
                        new EmailAddress("bruno@ailleurs.example"), "Bruno", "Lesage", Language.FR);
        Visitor his = visitors.as(bruno.id());
        visitors.as(ines.id());
        String hers =
                db.sql("select id from identity.session where account_id = :id")
                        .param("id", ines.id().value())
                        .query(String.class)
                        .single();
        his.get("/me/account");
        assertThat(his.post("/me/account/sessions/" + hers + "/closure", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void aFormSentWithoutItsTokenIsRefused() {
        assertThat(
                        visitors.anyone()
                                .forged("/sign-in", Map.of("email", "ines@toits.example"))
                                .status())
                .isEqualTo(403);
        assertThat(letters("ines@toits.example")).isZero();
    }

    @Test
    void theWayBackIsOnlyEverAPathOfThisSite() {
        Visitor visitor = visitors.anyone();
        visitor.post("/sign-in", Map.of("email", "ines@toits.example", "next", "//evil.example/x"));
        assertThat(
                        db.sql(
                                        "select count(*) from identity.sign_in_link where next_path is not null")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private static int ask(Visitor visitor, String email) {
        return visitor.post("/sign-in", Map.of("email", email)).status();
    }

    private int letters(String to) {
        return db.sql("select count(*) from mailing.outbox where to_address = :to")
                .param("to", to)
                .query(Integer.class)
                .single();
    }
}
