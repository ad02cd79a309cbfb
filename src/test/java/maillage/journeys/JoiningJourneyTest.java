package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.*;
import static maillage.journeys.Hands.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import maillage.cast.Cast;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation applies, is accepted, signs the charter and sits in its group. */
@WebTest
class JoiningJourneyTest {
    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void anOrganisationJoinsFromAPhoneWithoutScripts() {
        try (var browsers = new Browsers(program)) {
            Page phone = browsers.visitor(Browsers.phone().setJavaScriptEnabled(false));
            apply(browsers, phone);
            accept(browsers, "La Péniche des possibles");
            phone.reload();
            assertThat(phone.getByText("Acceptée : bienvenue dans le réseau.")).isVisible();

            link(phone, "Me connecter").click();
            fieldLike(phone, "Votre adresse électronique").fill("alma@possibles.example");
            button(phone, "Recevoir le lien").click();
            phone.navigate(browsers.at(linkTo(phone, db, "alma@possibles.example", "/connexion/")));
            button(phone, "Ouvrir mon espace").click();

            assertThat(phone.getByText("Lire et accepter la charte pour La Péniche des possibles"))
                    .isVisible();
            link(phone, "Lire la charte").click();
            radio(phone, "oui, l’organisation peut être citée en public").check();
            box(phone, "J’ai lu la charte").check();
            button(phone, "Accepter la charte").click();
            phone.navigate(browsers.at("/mon-espace"));
            assertThat(phone.getByText("Lire et accepter la charte")).hasCount(0);
            assertThat(phone.getByRole(AriaRole.MAIN)).containsText("La Péniche des possibles");
            assertThat(link(phone, "Finance solidaire")).isVisible();
            assertThat(phone.locator(".standing")).containsText("0 présence sur 2");
        }
    }

    private static void apply(Browsers browsers, Page phone) {
        phone.navigate(browsers.at("/rejoindre"));
        field(phone, "Prénom").fill("Alma");
        field(phone, "Nom").fill("Quaidor");
        fieldLike(phone, "Votre adresse électronique").fill("alma@possibles.example");
        button(phone, "Enregistrer et continuer").click();

        fieldLike(phone, "Nom de l’organisation").fill("La Péniche des possibles");
        button(phone, "Enregistrer et continuer").click();
        assertThat(phone.getByText("Choisissez le secteur de votre organisation.").first())
                .isVisible();
        assertThat(fieldLike(phone, "Nom de l’organisation")).hasValue("La Péniche des possibles");
        radio(phone, "Associations et ONG").check();
        fieldLike(phone, "Ce que vous faites")
                .fill("Nous prêtons une péniche aux associations du fleuve.");
        button(phone, "Enregistrer et continuer").click();

        box(phone, "Finance solidaire").check();
        Locator alternate = among(phone, "Suppléance");
        alternate.getByLabel("Prénom").fill("Noé");
        alternate
                .getByLabel("Nom", new Locator.GetByLabelOptions().setExact(false))
                .nth(1)
                .fill("Quaidor");
        alternate.getByLabel("Son adresse électronique").fill("noe@possibles.example");
        button(phone, "Enregistrer et continuer").click();

        radio(phone, "Nous la signerons à notre première réunion").check();
        radio(phone, "Notre nom peut paraître").check();
        button(phone, "Envoyer la demande").click();
        assertThat(phone.getByText("Bien reçue. L’équipe la lit et vous répond par courriel."))
                .isVisible();
    }

    /** Maëlle finds it in the queue and accepts it as it is. */
    private static void accept(Browsers browsers, String organisation) {
        Page maelle = browsers.as(MAELLE);
        maelle.navigate(browsers.at("/equipe/applications"));
        link(maelle, "Examiner " + organisation).click();
        assertThat(box(maelle, "Finance solidaire")).isChecked();
        button(maelle, "Accepter la demande").click();
        assertThat(maelle.getByText("a accepté la demande de " + organisation)).isVisible();
        maelle.context().close();
    }

    @Test
    void aDraftIsKeptAsItIsTypedAndResumedByTheLinkOfTheMailInEnglish() {
        try (var browsers = new Browsers(program)) {
            Page desk = browsers.visitor(Browsers.options().setLocale("en-GB"));
            desk.navigate(browsers.at("/en/join"));
            field(desk, "First name").fill("Ingrid");
            field(desk, "Last name").fill("Fjellvik");
            fieldLike(desk, "Your e-mail address").fill("ingrid@lanterns.example");
            button(desk, "Save and continue").click();
            fieldLike(desk, "Name of the organisation").fill("Harbour Lanterns");
            assertThat(desk.getByText("Saved.")).isVisible();
            desk.context().close();

            Page later = browsers.visitor(Browsers.options().setLocale("en-GB"));
            later.navigate(browsers.at(linkTo(later, db, "ingrid@lanterns.example", "/join/")));
            assertThat(fieldLike(later, "Name of the organisation")).hasValue("Harbour Lanterns");
            radio(later, "Associations and NGOs").check();
            fieldLike(later, "Country of the head office").selectOption("NO");
            fieldLike(later, "What you do")
                    .fill("We light small harbours with what the wind gives.");
            button(later, "Save and continue").click();
            box(later, "Solidarity finance").check();
            button(later, "Save and continue").click();
            radio(later, "I accept it for my organisation").check();
            radio(later, "Do not cite us anywhere in public").check();
            button(later, "Send the application").click();

            accept(browsers, "Harbour Lanterns");
            later.navigate(browsers.at(linkTo(later, db, "ingrid@lanterns.example", "/sign-in")));
            fieldLike(later, "Your e-mail address").fill("ingrid@lanterns.example");
            button(later, "Send me the link").click();
            later.navigate(browsers.at(linkTo(later, db, "ingrid@lanterns.example", "/sign-in/")));
            later.locator("main").getByRole(AriaRole.BUTTON).click();
            later.waitForURL("**/en/me");
            assertThat(link(later, "Solidarity finance")).isVisible();
            assertThat(later.getByText("Read and accept the charter")).hasCount(0);

            Page visitor = browsers.visitor();
            visitor.navigate(browsers.at("/en/groups/2026/finance-solidaire"));
            assertThat(visitor.getByText("Harbour Lanterns")).hasCount(0);
        }
    }
}
