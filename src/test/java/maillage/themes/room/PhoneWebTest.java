package maillage.themes.room;

import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.PAUL;
import static maillage.cast.People.ROOM;
import static maillage.cast.People.SALOME;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.kernel.Grant;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.testing.CountedStatements;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import maillage.themes.Consultations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PhoneWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private Consultations consultations;

    @Autowired private GatheringStore store;

    private Hall hall;

    @BeforeEach
    void theRoomIsOpen() {
        Cast.enter(db);
        Cast.openRoom(db);
        hall = new Hall(db);
    }

    @Test
    void aCodeTellsAVisitorHowToSignInAndNothingOfTheRoom() {
        Visitor anyone = visitors.anyone();
        Visitor.Answer known = anyone.get(Hall.PHONE);
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.text()).contains("TQR 7M3").doesNotContain("Que faire ensemble");
        assertThat(known.page().select("a[href='/connexion?next=/room/TQR7M3']")).isNotEmpty();
        Visitor.Answer unknown = anyone.get("/salle/WWWWWW");
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.text().replace("WWW WWW", "TQR 7M3")).isEqualTo(known.text());
        assertThat(anyone.get(Hall.PHONE + "/now").status()).isEqualTo(303);
        assertThat(anyone.get("/salle/nimporte").status()).isEqualTo(404);
    }

    @Test
    void aCodeIsTypedAsItIsReadOut() {
        Visitor ines = visitors.as(INES);
        assertThat(ines.get("/salle?code=tqr-7m3").location()).isEqualTo("/salle/TQR7M3");
        assertThat(ines.get("/en/room?code=TQR%207M3").location()).isEqualTo("/en/room/TQR7M3");
        Visitor.Answer wrong = ines.get("/salle?code=WWWWWW");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("#code").val()).isEqualTo("WWWWWW");
        assertThat(visitors.anyone().get("/salle?code=tqr7m3").location())
                .isEqualTo("/salle/TQR7M3");
    }

    @Test
    void whoHasNoMandateReadsWhyAndWritesNothing() {
        Visitor paul = visitors.as(PAUL);
        assertThat(paul.get(Hall.PHONE).text())
                .contains("Vous regardez seulement")
                .contains("mandat");
        assertThat(Hall.write(paul, TOITS, "Une idée").status()).isEqualTo(403);
        assertThat(hall.texts()).isEmpty();
    }

    @Test
    void aCardIsWrittenOnceHoweverOftenItIsTapped() {
        Visitor ines = visitors.as(INES);
        UUID key = UUID.fromString(ines.get(Hall.PHONE).page().selectFirst("[name=key]").val());
        assertThat(Hall.write(ines, TOITS, "De l’ombre", key).status()).isEqualTo(303);
        assertThat(Hall.write(ines, TOITS, "De l’ombre", key).status()).isEqualTo(303);
        assertThat(hall.texts()).containsExactly("De l’ombre");
        assertThat(ines.get(Hall.PHONE).text())
                .contains("De l’ombre")
                .contains("Il vous reste 4 cartes");
        hall.at(Stage.SORT);
        assertThat(Hall.write(ines, TOITS, "De l’ombre", key).status()).isEqualTo(303);
    }

    @Test
    void noMoreCardsThanAgreedAndOneTakenBackMakesRoom() {
        Visitor ines = visitors.as(INES);
        for (int number = 1; number <= 5; number++) {
            assertThat(Hall.write(ines, TOITS, "Carte " + number).status()).isEqualTo(303);
        }
        Visitor.Answer sixth = Hall.write(ines, TOITS, "Carte 6");
        assertThat(sixth.status()).isEqualTo(422);
        assertThat(sixth.page().selectFirst("#text-err").text()).contains("5 cartes");
        assertThat(sixth.page().selectFirst("#text").text()).isEqualTo("Carte 6");
        String back = Hall.PHONE + "/cards/" + hall.card("Carte 2") + "/withdrawal";
        assertThat(visitors.as(OUMAR).post(back, Map.of()).status()).isEqualTo(404);
        assertThat(ines.post(back, Map.of()).status()).isEqualTo(303);
        assertThat(Hall.write(ines, TOITS, "Carte 6").status()).isEqualTo(303);
        assertThat(hall.texts()).hasSize(5).contains("Carte 6").doesNotContain("Carte 2");
    }

    @Test
    void whatIsTooLongOrEmptyOrForOthersIsAnsweredAtTheField() {
        Visitor ines = visitors.as(INES);
        Visitor.Answer longer = Hall.write(ines, TOITS, "é".repeat(141));
        assertThat(longer.status()).isEqualTo(422);
        assertThat(longer.page().selectFirst("#text-err").text()).contains("140");
        assertThat(longer.page().selectFirst("#text").text()).hasSize(141);
        assertThat(Hall.write(ines, TOITS, " \n ").status()).isEqualTo(422);
        assertThat(Hall.write(ines, METIERS, "Pour les autres").status()).isEqualTo(422);
        assertThat(Hall.write(ines, TOITS, "é".repeat(140)).status()).isEqualTo(303);
        assertThat(hall.texts()).hasSize(1);
    }

    @Test
    void marksOfMarkupStayWords() {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        Visitor ines = visitors.as(INES);
        assertThat(Hall.write(ines, TOITS, hostile).status()).isEqualTo(303);
        for (String path :
                new String[] {
                    Hall.PHONE, Hall.PHONE + "/now",
                }) {
            assertThat(ines.get(path).body()).contains("&lt;script&gt;").doesNotContain("<img src");
        }
        Visitor maelle = visitors.as(MAELLE);
        for (String path :
                new String[] {Hall.BOARD, Hall.BOARD + "/screen", Hall.BOARD + "/screen/now"}) {
            assertThat(maelle.get(path).body())
                    .contains("&lt;script&gt;")
                    .doesNotContain("<img src");
        }
    }

    @Test
    void whatIsTypedIsNotLostWhenTheRoomMovesOnMeanwhile() {
        Visitor ines = visitors.as(INES);
        ines.get(Hall.PHONE);
        hall.at(Stage.SORT);
        Visitor.Answer late = Hall.write(ines, TOITS, "Trop tard, mais gardée");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().selectFirst("#text").text()).isEqualTo("Trop tard, mais gardée");
        assertThat(late.page().selectFirst("#text-err").text()).contains("autre étape");
        assertThat(hall.texts()).isEmpty();
    }

    @Test
    void aCardIsTakenBackOnlyWhileCardsAreWritten() {
        Visitor ines = visitors.as(INES);
        Hall.write(ines, TOITS, "Une carte");
        hall.at(Stage.SORT);
        Visitor.Answer late =
                ines.post(
                        Hall.PHONE + "/cards/" + hall.card("Une carte") + "/withdrawal", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(hall.texts()).containsExactly("Une carte");
    }

    @Test
    void interestsAreMarkedOneByOneUpToTheLimitAndTakenBack() {
        var groups =
                java.util.stream.IntStream.range(0, 4)
                        .mapToObj(n -> hall.cluster("Groupe " + n))
                        .toList();
        Visitor ines = visitors.as(INES);
        assertThat(Hall.mark(ines, TOITS, groups.getFirst()).status()).isEqualTo(409);
        hall.at(Stage.WEIGH);
        for (UUID group : groups.subList(0, 3)) {
            assertThat(Hall.mark(ines, TOITS, group).status()).isEqualTo(303);
            assertThat(Hall.mark(ines, TOITS, group).status()).isEqualTo(303);
        }
        Visitor.Answer fourth = Hall.mark(ines, TOITS, groups.get(3));
        assertThat(fourth.status()).isEqualTo(409);
        assertThat(fourth.text()).contains("Vous avez déjà marqué 3 groupes");
        assertThat(ines.get(Hall.PHONE).page().select("[role=checkbox][aria-checked=true]"))
                .hasSize(3);
        assertThat(
                        ines.post(
                                        Hall.PHONE + "/interests",
                                        Map.of(
                                                "cluster",
                                                groups.getFirst().toString(),
                                                "wanted",
                                                "false"))
                                .status())
                .isEqualTo(303);
        assertThat(Hall.mark(ines, TOITS, groups.get(3)).status()).isEqualTo(303);
        assertThat(hall.count("themes.interest")).isEqualTo(3);
    }

    @Test
    void groupsAndCardsOfAnotherRoomAreNotFound() {
        UUID elsewhere = hall.elsewhere();
        UUID group = UUID.randomUUID();
        db.sql(
                        "insert into themes.cluster (id, gathering_id, number, title, language) values (:id, :room, 1, 'Ailleurs', 'fr')")
                .param("id", group)
                .param("room", elsewhere)
                .update();
        hall.at(Stage.WEIGH);
        assertThat(Hall.mark(visitors.as(INES), TOITS, group).status()).isEqualTo(404);
        Visitor maelle = visitors.as(MAELLE);
        assertThat(
                        maelle.post(
                                        Hall.BOARD + "/clusters/" + group + "/paper-count",
                                        Map.of("counted", "3"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aRoomOfAGroupIsNotFoundByTheOthers() {
        db.sql(
                        "update themes.consultation set group_id = (select id from groups.working_group where slug = 'finance-solidaire') where slug = 'themes-2026'")
                .update();
        assertThat(visitors.as(INES).get(Hall.PHONE).status()).isEqualTo(200);
        Visitor salome = visitors.as(SALOME);
        assertThat(salome.get(Hall.PHONE).status()).isEqualTo(404);
        assertThat(salome.get(Hall.PHONE + "/now").status()).isEqualTo(404);
        assertThat(salome.get("/salle?code=TQR7M3").status()).isEqualTo(422);
        assertThat(salome.get("/mon-espace").text()).doesNotContain("La salle est ouverte");
    }

    @Test
    void aPhaseKeptToTheTeamLetsMembersLookOnOnly() {
        db.sql("update themes.phase set open_to = 'staff'").update();
        Visitor ines = visitors.as(INES);
        assertThat(ines.get(Hall.PHONE).text()).contains("Vous regardez seulement");
        assertThat(Hall.write(ines, TOITS, "Une carte").status()).isEqualTo(409);
        assertThat(hall.texts()).isEmpty();
    }

    @Test
    void whatIsNewIsSentOnlyWhenItIsNew() {
        Visitor ines = visitors.as(INES);
        Visitor.Answer first = ines.get(Hall.PHONE + "/now");
        assertThat(first.header("Cache-Control")).contains("private");
        var same = Map.of("If-None-Match", first.header("ETag"));
        assertThat(ines.get(Hall.PHONE + "/now", same).status()).isEqualTo(304);
        Hall.write(visitors.as(OUMAR), METIERS, "Du neuf");
        Visitor.Answer second = ines.get(Hall.PHONE + "/now", same);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).contains("Du neuf").doesNotContain("Métiers");
        assertThat(ines.get("/en" + Hall.PHONE.replace("salle", "room") + "/now").text())
                .contains("card in the room");
    }

    @Test
    void mySpaceAndTheConsultationSayThatARoomIsOpen() {
        Visitor ines = visitors.as(INES);
        assertThat(ines.get("/mon-espace").text()).contains("La salle est ouverte");
        assertThat(ines.get("/consultations/themes-2026").page().select("a[href='/salle/TQR7M3']"))
                .isNotEmpty();
        assertThat(visitors.anyone().get("/consultations/themes-2026").text())
                .doesNotContain("TQR");
        hall.at(Stage.CLOSED);
        assertThat(ines.get("/mon-espace").text()).doesNotContain("La salle est ouverte");
        assertThat(ines.get(Hall.PHONE).text()).contains("La salle est fermée");
        assertThat(
                        db.sql("select stage from themes.gathering where id = :id")
                                .param("id", ROOM)
                                .query(String.class)
                                .single())
                .isEqualTo("closed");
    }

    @Test
    void mySpaceAsksNoMoreWhenMoreRoomsAreOpen() {
        Visitor ines = visitors.as(INES);
        int one = statements(ines);
        hall.elsewhere();
        assertThat(ines.get("/mon-espace").text()).contains("WWW 222");
        assertThat(statements(ines)).isEqualTo(one);
    }

    private static int statements(Visitor reader) {
        reader.get("/mon-espace");
        CountedStatements.restart();
        reader.get("/mon-espace");
        return CountedStatements.since().size();
    }

    @Test
    void aRoomFullBehindOneAddressOfTheNetworkSignsInWhileItIsOpen() {
        Visitor door = visitors.anyone();
        for (int number = 0; number < 35; number++) {
            assertThat(asks(door, number, "/room/TQR7M3").status()).isEqualTo(303);
        }
        for (int number = 35; number < 65; number++) {
            assertThat(asks(door, number, "/room/WWWWWW").status()).isEqualTo(303);
        }
        assertThat(asks(door, 65, "/room/WWWWWW").status()).isEqualTo(422);
        assertThat(asks(door, 66, "/room/tqr7m3").status()).isEqualTo(422);
        assertThat(asks(door, 67, "/room/TQR7M3").status()).isEqualTo(303);
        hall.at(Stage.CLOSED);
        assertThat(asks(door, 68, "/room/TQR7M3").status()).isEqualTo(422);
    }

    private static Visitor.Answer asks(Visitor door, int number, String next) {
        return door.post(
                "/connexion", Map.of("email", "p" + number + "@foule.example", "next", next));
    }

    @Test
    void whatIsKeptForAMomentIsStillKeptFromThoseItIsNotFor() {
        db.sql(
                        "update themes.consultation set group_id = (select id from groups.working_group where slug = 'finance-solidaire') where slug = 'themes-2026'")
                .update();
        var patient = new Rooms(consultations, store, java.time.Duration.ofMinutes(1));
        var leader =
                new Me(
                        MAELLE,
                        "",
                        Language.FR,
                        Set.of(new Grant(Role.ADMINISTRATOR, Scope.NETWORK)));
        var code = new Code("TQR7M3");
        assertThat(patient.watched(code, leader).gathering().code()).isEqualTo(code);
        var other = new Me(SALOME, "", Language.FR, Set.of());
        assertThatThrownBy(() -> patient.watched(code, other)).isInstanceOf(NotFound.class);
    }
}
