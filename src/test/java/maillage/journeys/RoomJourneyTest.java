package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.OUMAR;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import maillage.cast.Cast;
import maillage.testing.WebTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A room from its first card to what came of it, on phones, at the facilitator's desk, on the wall.
 */
@WebTest
class RoomJourneyTest {
    private static final String BOARD = "/consultations/themes-2026/room";
    private static final String PHONE = "/salle/TQR7M3";
    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Pages that follow a room ask ten times as often as those of people: waits are cut short. */
    private static final String HURRY =
            "const wait = window.setTimeout;"
                    + " window.setTimeout = (what, ms, ...more) => wait(what, ms > 1000 ? ms / 10 : ms, ...more);";

    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theRoomIsOpen() {
        Cast.enter(db);
        Cast.openRoom(db);
        db.sql("delete from themes.card").update();
        db.sql("delete from themes.cluster").update();
    }

    @Test
    void aRoomWritesGroupsWeighsAndClosesWithPhonesAndPaper() {
        try (var browsers = new Browsers(program)) {
            Page wall = open(browsers, browsers.as(MAELLE), BOARD + "/screen");
            Page desk = open(browsers, browsers.as(MAELLE), BOARD);
            Page ines = open(browsers, browsers.as(INES, Browsers.phone()), PHONE);
            Page oumar = open(browsers, browsers.as(OUMAR, Browsers.phone()), PHONE);

            Hands.fieldLike(ines, "Votre carte").fill("De l’ombre dans les cours d’école");
            reads(ines, "Encore 107 signes");
            Hands.button(ines, "Envoyer la carte").click();
            reads(ines, "Il vous reste 4 cartes");
            assertThat(Hands.fieldLike(ines, "Votre carte")).hasValue("");
            reads(wall, "De l’ombre dans les cours d’école");
            inspect(wall, "screen, writing");
            inspect(ines, "phone, writing");

            desk.reload();
            Hands.fieldLike(desk, "Titre d’un nouveau groupe").fill("La ville qui chauffe");
            Hands.button(desk, "Créer le groupe").click();
            Locator group = desk.getByRole(AriaRole.REGION, named("La ville qui chauffe"));
            assertThat(group).isVisible();
            desk.locator(".room-card > p").first().dragTo(group);
            assertThat(group.locator(".room-card")).hasCount(1);
            inspect(desk, "board, writing");

            Hands.fieldLike(oumar, "Votre carte").fill("Ce que j’écris encore");
            Hands.button(desk, "Passer au regroupement").click();
            reads(desk, "Les téléphones n’écrivent plus");
            reads(oumar, "Ce que vous avez tapé est encore là");
            assertThat(Hands.fieldLike(oumar, "Votre carte")).hasValue("Ce que j’écris encore");
            Hands.button(oumar, "Envoyer la carte").click();
            assertThat(Hands.fieldLike(oumar, "Ce que vous aviez tapé"))
                    .hasValue("Ce que j’écris encore");
            inspect(oumar, "phone, too late");
            reads(ines, "Il n’y a rien à faire");
            inspect(ines, "phone, grouping");
            inspect(wall, "screen, grouping");

            Hands.button(desk, "Passer à la pesée").click();
            reads(oumar, "Ce que vous avez tapé est encore là");
            assertThat(Hands.fieldLike(oumar, "Ce que vous aviez tapé"))
                    .hasValue("Ce que j’écris encore");
            Locator mark = Hands.box(ines, "La ville qui chauffe");
            mark.click();
            assertThat(mark).isChecked();
            reads(ines, "Il vous reste 2 marques sur 3");
            inspect(ines, "phone, weighing");
            Hands.fieldLike(desk, "Mains levées").fill("12");
            Hands.button(desk, "Noter le compte").click();
            reads(desk, "dont 12 sur papier");
            reads(wall, "dont 12 sur papier");
            inspect(wall, "screen, weighing");
            inspect(desk, "board, weighing");

            Hands.button(desk, "Fermer la salle").click();
            reads(desk, "Du plus marqué au moins marqué");
            reads(desk, "13 marques, dont 12 sur papier");
            inspect(desk, "outcome");
            reads(wall, "La salle est fermée. Merci.");
            reads(ines, "Ce qui en est sorti reste lisible");
            Hands.button(desk, "En faire une proposition").click();
            reads(desk, "Née dans la salle");
            inspect(desk, "proposal");
        }
    }

    @Test
    void theDeskKeepsWhatIsTypedAndWhereOneIsWhilePhonesWrite() {
        try (var browsers = new Browsers(program)) {
            Page desk = open(browsers, browsers.as(MAELLE), BOARD);
            Page ines = open(browsers, browsers.as(INES, Browsers.phone()), PHONE);
            Hands.fieldLike(desk, "Nom de l’organisation").fill("Nulle part");
            Hands.fieldLike(desk, "Votre carte").fill("Une idée sur papier");
            Hands.button(desk, "Enregistrer la carte").click();
            reads(desk, "Aucune organisation membre");
            write(ines, "De l’ombre");
            asked(desk);
            reads(desk, "Aucune organisation membre");
            assertThat(Hands.fieldLike(desk, "Nom de l’organisation")).hasValue("Nulle part");
            assertThat(Hands.fieldLike(desk, "Votre carte")).hasValue("Une idée sur papier");

            Hands.fieldLike(desk, "Nom de l’organisation").fill("Radio Péniche");
            Hands.button(desk, "Enregistrer la carte").click();
            assertThat(desk.locator(".room-card")).hasCount(2);
            Hands.fieldLike(desk, "Titre d’un nouveau groupe").fill("La ville");
            Hands.button(desk, "Créer le groupe").click();
            Locator list = Hands.fieldLike(desk, "Groupe de la carte « De l’ombre »");
            list.selectOption("La ville");
            list.focus();
            desk.keyboard().press("Tab");
            write(ines, "De l’eau");
            asked(desk);
            Locator place = Hands.button(desk, "Ranger De l’ombre");
            assertThat(place).isFocused();
            reads(desk, "Nouveau\u00a0: 1");
            assertThat(desk.locator(".room-card")).hasCount(2);
            desk.keyboard().press("Enter");
            assertThat(desk.getByRole(AriaRole.REGION, named("La ville")).locator(".room-card"))
                    .hasCount(1);
            assertThat(place).isFocused();
            assertThat(desk.locator(".room-card")).hasCount(3);
            write(ines, "Des bancs");
            reads(desk, "Nouveau\u00a0: 1");
            Hands.link(desk, "Actualiser").click();
            assertThat(desk.locator(".room-card")).hasCount(4);
            assertThat(desk.locator("[data-fresh]")).isEmpty();
        }
    }

    @Test
    void anAnswerThatIsNotOfTheRoomSaysWhyAndLosesNothing() {
        try (var browsers = new Browsers(program)) {
            Page desk = open(browsers, browsers.as(MAELLE), BOARD);
            Page ines = open(browsers, browsers.as(INES, Browsers.phone()), PHONE);
            Page oumar = open(browsers, browsers.as(OUMAR, Browsers.phone()), PHONE);
            Hands.fieldLike(desk, "Titre d’un nouveau groupe").fill("La ville");
            Hands.button(desk, "Créer le groupe").click();
            desk.getByText("Changer le groupe").click();
            db.sql("update themes.gathering set stage = 'sort'").update();
            db.sql("update themes.gathering set stage = 'weigh'").update();
            db.sql(
                            "insert into themes.paper_interest select id, gathering_id, 3, (select started_by from themes.gathering), now() from themes.cluster")
                    .update();
            db.sql("update themes.gathering set stage = 'sort'").update();
            db.sql("update themes.gathering set stage = 'gather'").update();
            Hands.button(desk, "Défaire le groupe").click();
            reads(desk, "Ce groupe a été marqué");

            Hands.fieldLike(ines, "Votre carte").fill("Ce que j’écris");
            db.sql("update themes.phase set open_to = 'staff'").update();
            Hands.button(ines, "Envoyer la carte").click();
            reads(ines, "cette salle n’est pas ouverte à votre organisation");
            assertThat(Hands.fieldLike(ines, "Ce que vous aviez tapé")).hasValue("Ce que j’écris");
            db.sql("update themes.phase set open_to = 'members'").update();
            ines.reload();

            Hands.fieldLike(ines, "Votre carte").fill("Ce que j’écris encore");
            db.sql("delete from identity.session").update();
            Hands.button(ines, "Envoyer la carte").click();
            reads(ines, "Votre connexion au site a pris fin");
            assertThat(Hands.fieldLike(ines, "Votre carte")).hasValue("Ce que j’écris encore");
            reads(oumar, "Une salle vous attend");
        }
    }

    @Test
    void aPhoneThatMissesTheNextStageTriesAgain() {
        try (var browsers = new Browsers(program)) {
            Page ines = open(browsers, browsers.as(INES, Browsers.phone()), PHONE);
            asked(ines);
            ines.route("**" + PHONE, route -> route.abort());
            db.sql("update themes.gathering set stage = 'sort', version = version + 1").update();
            reads(ines, "La connexion est perdue");
            ines.unroute("**" + PHONE);
            reads(ines, "Il n’y a rien à faire sur votre téléphone");
            assertThat(ines.getByText("La connexion est perdue")).isHidden();
        }
    }

    /** Two rounds of asking what is new: what was written before the first is known. */
    private static void asked(Page page) {
        for (int round = 0; round < 2; round++) {
            page.waitForResponse(answer -> answer.url().endsWith("/now"), () -> {});
        }
    }

    private static void write(Page phone, String text) {
        Hands.fieldLike(phone, "Votre carte").fill(text);
        Hands.button(phone, "Envoyer la carte").click();
        assertThat(phone.locator(".room-cards").getByText(text).first()).isVisible();
    }

    @Test
    void theSameInEnglishWithoutScripts() {
        try (var browsers = new Browsers(program)) {
            Browser.NewContextOptions phone =
                    Browsers.phone().setJavaScriptEnabled(false).setLocale("en-GB");
            Page desk =
                    open(browsers, browsers.as(MAELLE, Browsers.withoutScripts()), "/en" + BOARD);
            Page ines = open(browsers, browsers.as(INES, phone), "/en/room");
            Hands.fieldLike(ines, "Code of the room").fill("tqr 7m3");
            Hands.button(ines, "Enter").click();
            Hands.fieldLike(ines, "Your card").fill("x".repeat(140));
            Hands.button(ines, "Send the card").click();
            reads(ines, "You have 4 cards left");
            Hands.button(ines, "Take back").click();
            reads(ines, "You have 5 cards left");
            Hands.fieldLike(ines, "Your card").fill("Shade in school yards");
            Hands.button(ines, "Send the card").click();

            Hands.link(desk, "Refresh").click();
            Hands.fieldLike(desk, "Title of a new group").fill("Cities");
            Hands.button(desk, "Make the group").click();
            Hands.fieldLike(desk, "Group of the card").selectOption("Cities");
            Hands.button(desk, "Put there").click();
            assertThat(desk.getByRole(AriaRole.REGION, named("Cities")).locator(".room-card"))
                    .hasCount(1);
            Hands.button(desk, "Go on to grouping").click();
            Hands.button(desk, "Go on to weighing").click();
            Hands.link(ines, "Refresh").click();
            Hands.box(ines, "Cities").click();
            assertThat(Hands.box(ines, "Cities")).isChecked();
            Hands.box(ines, "Cities").click();
            assertThat(Hands.box(ines, "Cities")).not().isChecked();
            Hands.button(desk, "Close the room").click();
            reads(desk, "Shade in school yards");
        }
    }

    @Test
    void everyPageOfARoomIsAccessibleInBothLanguagesAndOnTheNarrowestPhone() {
        try (var browsers = new Browsers(program)) {
            Page visitor = browsers.visitor(Browsers.phone());
            Page maelle = browsers.as(MAELLE);
            Page ines = browsers.as(INES, Browsers.phone());
            for (String language : List.of("", "/en")) {
                String phone = language.isEmpty() ? PHONE : "/en/room/TQR7M3";
                for (String path : List.of(language.isEmpty() ? "/salle" : "/en/room", phone)) {
                    inspect(open(browsers, visitor, path), "visitor " + path);
                }
                inspect(open(browsers, ines, phone), phone);
                inspect(open(browsers, ines, language + BOARD), "member " + language + BOARD);
                for (String path : List.of("", "/new", "/screen")) {
                    inspect(open(browsers, maelle, language + BOARD + path), language + path);
                }
            }
        }
    }

    private static void reads(Page page, String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    private static Page open(Browsers browsers, Page page, String path) {
        page.addInitScript(HURRY);
        page.navigate(browsers.at(path));
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** Light and dark, as wide as it is and as narrow as a small phone. */
    private static void inspect(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Assertions.assertThat(
                            new AxeBuilder(page)
                                    .analyze().getViolations().stream()
                                            .map(
                                                    wrong ->
                                                            wrong.getId()
                                                                    + " "
                                                                    + wrong.getNodes()
                                                                            .getFirst()
                                                                            .getHtml()))
                    .as(name + " " + scheme)
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var size = page.viewportSize();
        page.setViewportSize(320, 700);
        Assertions.assertThat(((Number) page.evaluate(OVERFLOW)).intValue())
                .as(name + " at 320 px")
                .isLessThanOrEqualTo(0);
        page.setViewportSize(size.width, size.height);
    }
}
