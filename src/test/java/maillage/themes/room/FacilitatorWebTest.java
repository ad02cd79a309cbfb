package maillage.themes.room;

import static maillage.cast.People.CLAIRE;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.ROOM;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.VOTE;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class FacilitatorWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    private Hall hall;
    private Visitor maelle;

    @BeforeEach
    void theRoomIsOpen() {
        Cast.enter(db);
        Cast.openRoom(db);
        hall = new Hall(db);
        maelle = visitors.as(MAELLE);
    }

    @Test
    void whoeverLeadsTheConsultationOpensARoomAndOnlyOneAtATime() {
        hall.at(Stage.CLOSED);
        Map<String, String> form =
                Map.of("question-fr", "Et maintenant ?", "cards", "2", "interests", "1");
        assertThat(visitors.as(INES).post(Hall.BOARD, form).status()).isEqualTo(403);
        assertThat(visitors.as(CLAIRE).post(Hall.BOARD, form).status()).isEqualTo(404);
        Visitor.Answer wrong =
                maelle.post(
                        Hall.BOARD, Map.of("question-fr", "", "cards", "21", "interests", "trois"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#question-fr-err, #cards-err, #interests-err")).hasSize(3);
        assertThat(wrong.page().selectFirst("#interests").val()).isEqualTo("trois");
        assertThat(maelle.post(Hall.BOARD, form).status()).isEqualTo(303);
        assertThat(maelle.post(Hall.BOARD, form).status()).isEqualTo(303);
        assertThat(hall.count("themes.gathering where stage <> 'closed'")).isEqualTo(1);
        assertThat(maelle.get(Hall.BOARD).text())
                .contains("Et maintenant ?")
                .contains("2 cartes, une marque")
                .contains("a ouvert la salle");
    }

    @Test
    void theFacilitatorOfAGroupLeadsTheRoomsOfItsConsultations() {
        db.sql(
                        "update themes.consultation set group_id = (select id from groups.working_group where slug = 'finance-solidaire') where slug = 'themes-2026'")
                .update();
        assertThat(visitors.as(YANIS).get(Hall.BOARD + "/screen").status()).isEqualTo(200);
        assertThat(visitors.as(CLAIRE).get(Hall.BOARD + "/screen").status()).isEqualTo(404);
    }

    @Test
    void theScreenShowsTheWayInAndNoNames() {
        Hall.write(visitors.as(INES), TOITS, "De l’ombre");
        Visitor.Answer screen = maelle.get(Hall.BOARD + "/screen");
        assertThat(screen.text()).contains("TQR 7M3").contains("/salle").contains("De l’ombre");
        assertThat(screen.text()).doesNotContain("Toits").doesNotContain("Inès");
        var code = screen.page().selectFirst("svg.room-qr");
        assertThat(code.attr("aria-label")).contains("TQR 7M3");
        assertThat(code.selectFirst("path").attr("d"))
                .isEqualTo(
                        QrCode.of(
                                        screen.page().location().replaceAll("/consultations.*", "")
                                                + Hall.PHONE)
                                .path());
        var same = Map.of("If-None-Match", maelle.get(Hall.BOARD + "/screen/now").header("ETag"));
        assertThat(maelle.get(Hall.BOARD + "/screen/now", same).status()).isEqualTo(304);
    }

    @Test
    void oneStageAtATimeThereAndBackAndTwoFacilitatorsAreTold() {
        assertThat(step("weigh", 0).status()).isEqualTo(409);
        assertThat(step("sort", 0).status()).isEqualTo(303);
        Visitor.Answer again = step("sort", 0);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("L’étape a changé entre-temps");
        assertThat(step("gather", 1).status()).isEqualTo(303);
        assertThat(step("sort", 2).status()).isEqualTo(303);
        assertThat(step("weigh", 3).status()).isEqualTo(303);
        assertThat(step("vote", 4).status()).isEqualTo(409);
        assertThat(step("closed", 4).status()).isEqualTo(303);
        assertThat(step("weigh", 5).location()).isEqualTo(Hall.BOARD);
        assertThat(hall.count("themes.gathering where stage = 'closed'")).isEqualTo(1);
        Visitor.Answer late = maelle.post(Hall.BOARD + "/clusters", Map.of("title", "Tard"));
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.text()).contains("La salle a été fermée entre-temps");
    }

    @Test
    void cardsArePutInGroupsAndOutAgainWhileGroupsAreMade() {
        Hall.write(visitors.as(INES), TOITS, "De l’ombre");
        UUID card = hall.card("De l’ombre");
        assertThat(maelle.post(Hall.BOARD + "/clusters", Map.of("title", " ")).status())
                .isEqualTo(422);
        Visitor.Answer longer =
                maelle.post(Hall.BOARD + "/clusters", Map.of("title", "x".repeat(121)));
        assertThat(longer.status()).isEqualTo(422);
        assertThat(longer.page().selectFirst("#title").val()).hasSize(121);
        assertThat(maelle.post(Hall.BOARD + "/clusters", Map.of("title", "La ville")).status())
                .isEqualTo(303);
        UUID group = db.sql("select id from themes.cluster").query(UUID.class).single();
        assertThat(place(card, group.toString()).status()).isEqualTo(303);
        assertThat(maelle.get(Hall.BOARD).page().select("[data-group=" + group + "] .room-card"))
                .hasSize(1);
        assertThat(place(card, UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(place(card, "").status()).isEqualTo(303);
        assertThat(maelle.get(Hall.BOARD).page().select("[data-group=''] .room-card")).hasSize(1);
        assertThat(place(card, group.toString()).status()).isEqualTo(303);
        hall.at(Stage.SORT);
        assertThat(visitors.as(INES).get(Hall.PHONE).text()).contains("La ville une carte");
        String title = Hall.BOARD + "/clusters/" + group + "/title";
        assertThat(maelle.post(title, Map.of("title", "La ville l’été")).status()).isEqualTo(303);
        hall.at(Stage.WEIGH);
        Visitor.Answer late = place(card, "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("La salle est passée à une autre étape");
        assertThat(maelle.post(title, Map.of("title", "Autre chose")).status()).isEqualTo(409);
        assertThat(maelle.get(Hall.BOARD).text()).contains("La ville l’été");
    }

    @Test
    void aGroupIsUndoneUnlessItWasMarked() {
        Hall.write(visitors.as(INES), TOITS, "De l’ombre");
        UUID group = hall.cluster("La ville");
        place(hall.card("De l’ombre"), group.toString());
        hall.at(Stage.WEIGH);
        Hall.mark(visitors.as(INES), TOITS, group);
        db.sql("update themes.gathering set stage = 'sort'").update();
        String removal = Hall.BOARD + "/clusters/" + group + "/removal";
        assertThat(maelle.post(removal, Map.of()).status()).isEqualTo(403);
        db.sql("update themes.gathering set stage = 'weigh'").update();
        db.sql("delete from themes.interest").update();
        db.sql("update themes.gathering set stage = 'sort'").update();
        assertThat(maelle.post(removal, Map.of()).status()).isEqualTo(303);
        assertThat(hall.count("themes.cluster")).isZero();
        assertThat(hall.texts()).containsExactly("De l’ombre");
    }

    @Test
    void aGroupWhoseHandsWereCountedBackToNoneIsUndone() {
        UUID group = hall.cluster("La ville");
        hall.at(Stage.WEIGH);
        String path = Hall.BOARD + "/clusters/" + group;
        maelle.post(path + "/paper-count", Map.of("counted", "3"));
        db.sql("update themes.gathering set stage = 'sort'").update();
        assertThat(maelle.post(path + "/removal", Map.of()).status()).isEqualTo(403);
        db.sql("update themes.gathering set stage = 'weigh'").update();
        maelle.post(path + "/paper-count", Map.of("counted", "0"));
        db.sql("update themes.gathering set stage = 'sort'").update();
        assertThat(maelle.get(Hall.BOARD).page().select("form[action$=removal]")).hasSize(1);
        assertThat(maelle.post(path + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(hall.count("themes.cluster")).isZero();
    }

    @Test
    void aHiddenCardIsReadByItsWriterAloneWithTheReason() {
        Visitor ines = visitors.as(INES);
        Hall.write(ines, TOITS, "Un mot blessant");
        String hiding = Hall.BOARD + "/cards/" + hall.card("Un mot blessant") + "/hiding";
        assertThat(maelle.post(hiding, Map.of("reason", "")).status()).isEqualTo(422);
        assertThat(ines.post(hiding, Map.of("reason", "Non")).status()).isEqualTo(403);
        assertThat(maelle.post(hiding, Map.of("reason", "Il vise une personne.")).status())
                .isEqualTo(303);
        assertThat(maelle.get(Hall.BOARD + "/screen").text()).doesNotContain("blessant");
        assertThat(visitors.as(OUMAR).get(Hall.PHONE).text()).doesNotContain("blessant");
        assertThat(ines.get(Hall.PHONE).text())
                .contains("Un mot blessant")
                .contains("Masquée par l’animation : Il vise une personne.");
        assertThat(maelle.get(Hall.BOARD).text()).contains("a masqué une carte : Il vise");
    }

    @Test
    void aCardOnPaperIsEnteredForAnOrganisationAndMarkedSo() {
        var wrong = maelle.post(Hall.BOARD + "/cards", paper("Nulle part", "Une idée"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("#paper-organisation").val()).isEqualTo("Nulle part");
        assertThat(wrong.page().selectFirst("#paper-text").text()).isEqualTo("Une idée");
        hall.at(Stage.SORT);
        var right = paper("federation des metiers francs", "Des horaires d’été");
        assertThat(maelle.post(Hall.BOARD + "/cards", right).status()).isEqualTo(303);
        assertThat(maelle.post(Hall.BOARD + "/cards", right).status()).isEqualTo(303);
        assertThat(hall.texts()).containsExactly("Des horaires d’été");
        assertThat(hall.count("identity.trail where action = 'room-paper-card'")).isEqualTo(1);
        assertThat(maelle.get(Hall.BOARD).text())
                .contains("Fédération des Métiers Francs, sur papier");
        hall.at(Stage.WEIGH);
        assertThat(maelle.post(Hall.BOARD + "/cards", paper("Radio Péniche", "Trop tard")).status())
                .isEqualTo(409);
    }

    @Test
    void anAcronymNamesAnOrganisationAndANameThatTwoBearNamesNone() {
        db.sql("update network.organisation set acronym = 'FMF' where slug like 'federation-%'")
                .update();
        assertThat(maelle.post(Hall.BOARD + "/cards", paper("fmf", "Des horaires")).status())
                .isEqualTo(303);
        db.sql(
                        "update network.organisation set names = '{\"fr\": \"Radio Péniche\"}' where slug = 'nordvind-fund'")
                .update();
        Visitor.Answer two =
                maelle.post(Hall.BOARD + "/cards", paper("Radio Péniche", "Laquelle ?"));
        assertThat(two.status()).isEqualTo(422);
        assertThat(two.page().select("#paper-organisation-err")).hasSize(1);
        Visitor.Answer outside =
                maelle.post(
                        Hall.BOARD + "/cards",
                        paper("Compagnie des Jardins suspendus", "Pas membre"));
        assertThat(outside.status()).isEqualTo(422);
        assertThat(hall.texts()).containsExactly("Des horaires");
    }

    @Test
    void handsCountedInTheRoomAreSaidToBeOnPaperEverywhere() {
        UUID group = hall.cluster("La ville");
        String count = Hall.BOARD + "/clusters/" + group + "/paper-count";
        assertThat(maelle.post(count, Map.of("counted", "12")).status()).isEqualTo(409);
        hall.at(Stage.WEIGH);
        Hall.mark(visitors.as(INES), TOITS, group);
        Visitor.Answer wrong = maelle.post(count, Map.of("counted", "douze"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("#counted-" + group).val()).isEqualTo("douze");
        assertThat(maelle.post(count, Map.of("counted", "11")).status()).isEqualTo(303);
        assertThat(maelle.post(count, Map.of("counted", "12")).status()).isEqualTo(303);
        Visitor ines = visitors.as(INES);
        for (Visitor.Answer page :
                new Visitor.Answer[] {
                    maelle.get(Hall.BOARD),
                    maelle.get(Hall.BOARD + "/screen"),
                    ines.get(Hall.PHONE),
                    ines.get(Hall.PHONE + "/now")
                }) {
            assertThat(page.text()).contains("13").contains("dont 12 sur papier");
        }
        assertThat(maelle.get(Hall.BOARD).text()).contains("a compté 12 marques sur papier");
        hall.at(Stage.CLOSED);
        assertThat(ines.get(Hall.BOARD).text()).contains("13 marques, dont 12 sur papier");
    }

    @Test
    void theRoomLeadsToAVoteOfItsConsultationAndShowsTurnoutOnly() {
        // An open one: a single secret ballot would be withheld.
        db.sql("update themes.vote set secret = false").update();
        hall.at(Stage.WEIGH);
        assertThat(maelle.post(Hall.BOARD + "/vote", Map.of("vote", ROOM.toString())).status())
                .isEqualTo(404);
        assertThat(maelle.post(Hall.BOARD + "/vote", Map.of("vote", VOTE.toString())).status())
                .isEqualTo(303);
        int version = db.sql("select version from themes.gathering").query(Integer.class).single();
        assertThat(step("vote", version).status()).isEqualTo(303);
        assertThat(visitors.as(INES).get(Hall.PHONE).text()).contains("pas encore ouvert");
        String vote = "/consultations/themes-2026/votes/" + VOTE;
        assertThat(maelle.post(vote + "/opening", Map.of()).status()).isEqualTo(303);
        Visitor ines = visitors.as(INES);
        assertThat(
                        ines.post(
                                        vote + "/ballots",
                                        java.util.List.of(
                                                Map.entry("organisation", TOITS.toString()),
                                                Map.entry("option", "2")))
                                .status())
                .isEqualTo(303);
        Visitor.Answer phone = ines.get(Hall.PHONE);
        assertThat(phone.page().select("a.room-large[href='" + vote + "']")).hasSize(1);
        Visitor.Answer screen = maelle.get(Hall.BOARD + "/screen");
        assertThat(screen.text()).contains("1 voix, sur 5 organisations appelées");
        assertThat(screen.text()).doesNotContain("Épargner");
        assertThat(maelle.post(vote + "/closure", Map.of()).status()).isEqualTo(303);
        hall.at(Stage.CLOSED);
        assertThat(maelle.get(Hall.BOARD + "/screen").text()).contains("Épargner ensemble");
        assertThat(ines.get(Hall.BOARD).text()).contains("Épargner ensemble");
    }

    @Test
    void aGroupBecomesAProposalCarriedByTheOrganisationsOfItsCards() {
        UUID group = hall.cluster("La ville <b>qui</b> chauffe");
        Hall.write(visitors.as(INES), TOITS, "De l’ombre");
        Hall.write(visitors.as(INES), TOITS, "De l’eau");
        Hall.write(visitors.as(maillage.cast.People.SALOME), maillage.cast.People.RADIO, "Masquée");
        maelle.post(Hall.BOARD + "/cards", paper("Fédération des Métiers Francs", "Des horaires"));
        for (String text : hall.texts()) {
            place(hall.card(text), group.toString());
        }
        maelle.post(
                Hall.BOARD + "/cards/" + hall.card("Masquée") + "/hiding",
                Map.of("reason", "Hors sujet"));
        String proposal = Hall.BOARD + "/clusters/" + group + "/proposal";
        assertThat(maelle.post(proposal, Map.of()).status()).isEqualTo(403);
        hall.at(Stage.CLOSED);
        assertThat(visitors.as(INES).post(proposal, Map.of()).status()).isEqualTo(403);
        Visitor.Answer made = maelle.post(proposal, Map.of());
        assertThat(made.location()).isEqualTo("/consultations/themes-2026/proposals/2");
        assertThat(maelle.post(proposal, Map.of()).status()).isEqualTo(403);
        assertThat(hall.count("themes.proposal")).isEqualTo(2);
        assertThat(
                        db.sql(
                                        "select organisation_id from themes.proposal_organisation where part = 'author' and proposal_id = (select proposal_id from themes.cluster where id = :id)")
                                .param("id", group)
                                .query(UUID.class)
                                .list())
                .containsExactlyInAnyOrder(TOITS.value(), METIERS.value());
        Visitor.Answer page = visitors.as(INES).get(made.location());
        assertThat(page.text())
                .contains("La ville <b>qui</b> chauffe")
                .contains("Que faire ensemble cette année")
                .contains("– De l’ombre")
                .contains("Née dans la salle")
                .contains("D’un groupe de 3 cartes")
                .doesNotContain("Masquée");
        assertThat(visitors.as(INES).get(made.location() + "/edition").status()).isEqualTo(200);
        assertThat(visitors.as(OUMAR).get(made.location() + "/edition").status()).isEqualTo(200);
        assertThat(visitors.anyone().get(made.location()).text())
                .contains("Née dans la salle")
                .doesNotContain("Ce qui est sorti de la salle");
        assertThat(visitors.as(INES).get(Hall.BOARD).text()).contains("Devenu la proposition n° 2");
    }

    private Visitor.Answer step(String to, int version) {
        return maelle.post(
                Hall.BOARD + "/stages", Map.of("to", to, "version", String.valueOf(version)));
    }

    private Visitor.Answer place(UUID card, String group) {
        return maelle.post(Hall.BOARD + "/cards/" + card + "/place", Map.of("cluster", group));
    }

    private static Map<String, String> paper(String organisation, String text) {
        return Map.of(
                "paper-organisation",
                organisation,
                "paper-text",
                text,
                "key",
                UUID.nameUUIDFromBytes(text.getBytes()).toString());
    }
}
