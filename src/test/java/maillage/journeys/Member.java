package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import maillage.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Someone who speaks for an organisation: applies, signs in and answers by mail, reads where it
 * stands.
 */
final class Member extends Reader {
    static final String ORGANISATION = "La Péniche des possibles";
    private final Post post;

    Member(Browsers browsers, Reading reading, JdbcClient db, String address) {
        super(browsers, reading);
        this.post = new Post(db, address);
    }

    /** Someone of the cast, signed in. */
    Member(Browsers browsers, Reading reading, JdbcClient db, PersonId person, String address) {
        super(browsers, reading, person, reading.options());
        this.post = new Post(db, address);
        opens("/mon-espace", "/en/me");
    }

    /** From the front page, with herself as titular and a colleague as alternate. */
    void appliesForHerOrganisation() {
        opens("/", "/en");
        follows("Rejoindre le réseau", "Join the network");
        fills("Prénom", "First name", "Alma");
        fills("Nom", "Last name", "Quaidor");
        fills("Votre adresse électronique", "Your e-mail address", post.address());
        presses("Enregistrer et continuer", "Save and continue");

        reads("Publié dans l’annuaire", "Published in the directory");
        fills("Nom de l’organisation", "Name of the organisation", ORGANISATION);
        chooses("Associations et ONG", "Associations and NGOs");
        fills(
                "Ce que vous faites",
                "What you do",
                "Une péniche prêtée aux associations du fleuve.");
        presses("Enregistrer et continuer", "Save and continue");

        reads("Groupes souhaités", "Groups wished for");
        ticks("Finance solidaire", "Solidarity finance");
        var alternate = Hands.among(page, reading.in("Suppléance", "Alternate"));
        alternate.getByLabel(reading.in("Prénom", "First name")).fill("Noé");
        alternate.getByLabel(reading.in("Nom", "Last name")).last().fill("Quaidor");
        alternate
                .getByLabel(reading.in("Son adresse électronique", "Their e-mail address"))
                .fill("noe@possibles.example");
        presses("Enregistrer et continuer", "Save and continue");

        reads("Ce que vous envoyez", "What you are sending");
        chooses(
                "Nous la signerons à notre première réunion",
                "We will sign it at our first meeting");
        chooses("Notre nom peut paraître", "Our name may appear");
        presses("Envoyer la demande", "Send the application");
        reads("Bien reçue. L’équipe la lit", "Received. The team is reading it");
    }

    void learnsFromTheMailThatItIsAccepted() {
        page.navigate(
                browsers.at(
                        post.link(
                                page,
                                reading.in("Bienvenue dans", "Welcome to"),
                                reading.in("/connexion", "/sign-in"))));
        asksForALink();
    }

    /** Asks for a link at the page of signing in, and comes in by the mail. */
    void signsIn() {
        opens("/connexion", "/en/sign-in");
        asksForALink();
    }

    private void asksForALink() {
        fills("Votre adresse électronique", "Your e-mail address", post.address());
        presses("Recevoir le lien", "Send me the link");
        reads("Regardez vos courriels", "Look in your mail");
        page.navigate(
                browsers.at(
                        post.link(
                                page,
                                reading.in("Votre lien pour entrer", "Your link to enter"),
                                reading.in("/connexion/", "/sign-in/"))));
        presses("Ouvrir mon espace", "Open my space");
        reads("Vos prochaines dates", "Your next dates");
    }

    void acceptsTheCharter() {
        reads(
                "Lire et accepter la charte pour " + ORGANISATION,
                "Read and accept the charter for " + ORGANISATION);
        follows("Lire la charte", "Read the charter");
        chooses("oui, l’organisation peut être citée", "yes, the organisation may be named");
        ticks("J’ai lu la charte", "I have read the charter");
        presses("Accepter la charte", "Accept the charter");
        goesToHerSpace();
        doesNotRead("Lire et accepter la charte", "Read and accept the charter");
        reads("Rien à faire", "Nothing to do");
    }

    void goesToHerSpace() {
        follows("Mon espace", "My space");
        reads("Vos prochaines dates", "Your next dates");
    }

    /** The page that says why her organisation stands where it does. */
    void asksWhereItStands() {
        goesToHerSpace();
        follows("Les réunions qui ont compté", "The meetings that counted");
        reads("Ce que cela donne", "What it gives");
    }

    /** Opens one of the four answers of the letter: it is chosen, and only the button sends it. */
    void answersFromTheMail(
            String french, String english, String code, String frenchAnswer, String englishAnswer) {
        String path = post.link(page, reading.in(french, english), "answer=" + code);
        page.navigate(browsers.at(path));
        assertThat(Hands.radio(page, reading.in(frenchAnswer, englishAnswer))).isChecked();
        doesNotRead("Votre réponse est enregistrée", "Your reply is recorded");
        presses("Envoyer ma réponse", "Send my reply");
        reads(
                "Votre réponse est enregistrée : " + frenchAnswer,
                "Your reply is recorded: " + englishAnswer);
    }

    /** Says who comes instead: a colleague the network knows. */
    void sendsAColleague(String french, String english, String name) {
        opensTheAnswer(french, english);
        field("Personne de votre organisation", "Person of your organisation").selectOption(name);
        sends(name);
    }

    /** Says who comes instead: someone the network does not know yet. */
    void sendsSomeoneNew(
            String french, String english, String given, String family, String address) {
        opensTheAnswer(french, english);
        field("Personne de votre organisation", "Person of your organisation")
                .selectOption(reading.in("Une autre personne", "Another person"));
        fills("Prénom", "Given name", given);
        fills("Nom", "Family name", family);
        fills("Adresse électronique", "E-mail address", address);
        sends(given + " " + family);
    }

    private void opensTheAnswer(String french, String english) {
        page.navigate(
                browsers.at(post.link(page, reading.in(french, english), "answer=alternate")));
        assertThat(
                        Hands.radio(
                                page,
                                reading.in(
                                        "Quelqu’un vient à ma place", "Someone comes in my place")))
                .isChecked();
    }

    private void sends(String name) {
        presses("Envoyer ma réponse", "Send my reply");
        reads(
                "Votre réponse est enregistrée : Quelqu’un vient à ma place : " + name,
                "Your reply is recorded: Someone comes in my place: " + name);
    }

    void finds(String french, String english, String frenchText, String englishText) {
        assertThat(post.letter(page, reading.in(french, english)))
                .contains(reading.in(frenchText, englishText));
    }
}
