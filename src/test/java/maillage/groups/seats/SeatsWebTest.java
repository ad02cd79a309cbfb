package maillage.groups.seats;

import static maillage.cast.People.CLAIRE;
import static maillage.cast.People.FINANCE;
import static maillage.cast.People.JARDINS;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.RADIO;
import static maillage.cast.People.SALOME;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.kernel.OrganisationId;
import maillage.testing.Held;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SeatsWebTest {
    private static final String SEATS = "/groups/2026/finance-solidaire/seats";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private DataSource source;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void theFacilitatorFindsWhomTheGroupLacksAndGivesASeat() {
        Visitor yanis = visitors.as(YANIS);
        assertThat(yanis.get(SEATS + "?sector=media").text()).contains("Radio Péniche");
        assertThat(yanis.get(SEATS + "?q=radio+peniche").text())
                .contains("Radio Péniche")
                .doesNotContain("Nordvind Fund Donner");
        yanis.post(SEATS, Map.of("organisation", RADIO.toString()));
        yanis.post(SEATS, Map.of("organisation", RADIO.toString()));
        assertThat(seats(RADIO)).isEqualTo(1);
        assertThat(visitors.as(SALOME).get("/groupes/2026/finance-solidaire").text())
                .contains("Inès Maubert");
        assertThat(yanis.get(SEATS).text()).contains("a donné à Radio Péniche un siège");
    }

    @Test
    void aSeatThatEndsStaysInTheHistory() {
        Visitor yanis = visitors.as(YANIS);
        yanis.get(SEATS);
        String seat = seat(TOITS);
        yanis.post(SEATS + "/" + seat + "/closure", Map.of());
        assertThat(
                        db.sql(
                                        "select upper(valid)::text from groups.seat where id = cast(:id as uuid)")
                                .param("id", seat)
                                .query(String.class)
                                .single())
                .isEqualTo("2026-04-15");
        assertThat(yanis.get(SEATS).text()).contains("a mis fin au siège de Les Toits de l’Ourse");
    }

    @Test
    void theDaysOfASeatCanBeCorrectedButNotOverlapAnother() {
        Visitor yanis = visitors.as(YANIS);
        yanis.get(SEATS);
        String seat = seat(TOITS);
        yanis.post(SEATS + "/" + seat + "/days", Map.of("from", "2026-02-01", "to", "2026-03-31"));
        yanis.post(SEATS, Map.of("organisation", TOITS.toString()));
        assertThat(seats(TOITS)).isEqualTo(2);
        Visitor.Answer clash =
                yanis.post(
                        SEATS + "/" + seat + "/days",
                        Map.of("from", "2026-02-01", "to", "2026-05-31"));
        assertThat(clash.status()).isEqualTo(422);
        assertThat(clash.text()).contains("Un autre siège");
    }

    @Test
    void ofTwoWhoCorrectSeatsAtOnceTheSecondIsToldThatTheyClash() throws Exception {
        Visitor yanis = visitors.as(YANIS);
        yanis.get(SEATS);
        String first = seat(TOITS);
        yanis.post(SEATS + "/" + first + "/days", Map.of("from", "2026-02-01", "to", "2026-03-31"));
        yanis.post(SEATS, Map.of("organisation", TOITS.toString()));
        String second =
                db.sql(
                                "select id from groups.seat where organisation_id = ? and id <> cast(? as uuid)")
                        .params(TOITS.value(), first)
                        .query(String.class)
                        .single();
        yanis.post(
                SEATS + "/" + second + "/days", Map.of("from", "2026-04-01", "to", "2026-04-30"));
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(SEATS);
        Map<String, String> may = Map.of("from", "2026-05-01", "to", "2026-05-31");
        try (var held =
                new Held(
                        source,
                        "select id from groups.seat where organisation_id = ? for update",
                        TOITS.value())) {
            assertThat(
                            held.race(
                                    List.of(
                                            () ->
                                                    yanis.post(SEATS + "/" + first + "/days", may)
                                                            .status(),
                                            () ->
                                                    maelle.post(SEATS + "/" + second + "/days", may)
                                                            .status())))
                    .containsExactlyInAnyOrder(303, 422);
        }
    }

    @Test
    void anOrganisationThatIsNotAMemberGetsNoSeat() {
        Visitor yanis = visitors.as(YANIS);
        yanis.get(SEATS);
        assertThat(yanis.post(SEATS, Map.of("organisation", JARDINS.toString())).status())
                .isEqualTo(404);
    }

    @Test
    void theFacilitatorOfAnotherGroupFindsNothingHere() {
        Visitor claire = visitors.as(CLAIRE);
        assertThat(claire.get(SEATS).status()).isEqualTo(404);
        assertThat(claire.get("/groups/2026/finance-solidaire/edition").status()).isEqualTo(404);
        claire.get("/groups/2026/action-internationale/seats");
        assertThat(
                        claire.post(
                                        "/groups/2026/action-internationale/seats/"
                                                + seat(TOITS)
                                                + "/closure",
                                        Map.of())
                                .status())
                .isEqualTo(404);
    }

    @Test
    void theGroupSaysSomethingElseOnceItsFacilitatorSaved() {
        Visitor yanis = visitors.as(YANIS);
        yanis.get("/groups/2026/finance-solidaire/edition");
        var form =
                Map.of(
                        "version",
                        "0",
                        "names-fr",
                        "Finance solidaire",
                        "questions-fr",
                        "Et maintenant ?",
                        "axes",
                        "carbon",
                        "co",
                        TOITS.toString());
        assertThat(yanis.post("/groups/2026/finance-solidaire/edition", form).status())
                .isEqualTo(303);
        assertThat(visitors.anyone().get("/groupes/2026/finance-solidaire").text())
                .contains("Et maintenant")
                .contains("carbone")
                .contains("Co-animation Les Toits de l’Ourse");
        Visitor.Answer late = yanis.post("/groups/2026/finance-solidaire/edition", form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Rien n’est perdu");
    }

    private int seats(OrganisationId organisation) {
        return db.sql(
                        "select count(*) from groups.seat where group_id = :group and organisation_id = :organisation")
                .param("group", FINANCE.value())
                .param("organisation", organisation.value())
                .query(Integer.class)
                .single();
    }

    private String seat(OrganisationId organisation) {
        return db.sql(
                        "select id from groups.seat where group_id = :group and organisation_id = :organisation")
                .param("group", FINANCE.value())
                .param("organisation", organisation.value())
                .query(String.class)
                .single();
    }
}
