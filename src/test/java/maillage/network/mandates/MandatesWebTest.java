package maillage.network.mandates;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.identity.Accounts;
import maillage.kernel.EmailAddress;
import maillage.kernel.PersonId;
import maillage.testing.Held;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class MandatesWebTest {
    private static final String ROOFS = "/organisations/les-toits-de-l-ourse";
    private static final Map<String, String> LOUISE =
            Map.of(
                    "email",
                    "louise@toits.example",
                    "given-name",
                    "Louise",
                    "family-name",
                    "Arpent",
                    "language",
                    "fr",
                    "kind",
                    "alternate",
                    "function",
                    "Juriste",
                    "level",
                    "2",
                    "from",
                    "2026-04-14",
                    "to",
                    "");

    @Autowired private Visitors visitors;

    @Autowired private Accounts accounts;

    @Autowired private JdbcClient db;

    @Autowired private DataSource source;

    @BeforeEach
    void theCastEnters() {
        Cast.enter(db);
    }

    @Test
    void theTitularInvitesAnAlternateWhoCanEnterAtOnce() {
        assertThat(visitors.as(INES).post(ROOFS + "/mandates", LOUISE).status()).isEqualTo(303);
        PersonId louise =
                accounts.find(new EmailAddress("louise@toits.example")).orElseThrow().id();
        assertThat(visitors.as(louise).get(ROOFS).text())
                .contains(
                        "Louise Arpent",
                        "Juriste",
                        "Inès Maubert a donné à Louise Arpent un mandat (suppléance)");
        assertThat(
                        db.sql(
                                        "select count(*) from mailing.outbox where to_address = 'louise@toits.example' and subject like '%Toits%'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void anAlternateFarFromTheTitularsLevelWaitsForTheTeamsWord() {
        db.sql("update network.mandate set level = 3 where person_id = :person")
                .param("person", INES.value())
                .update();
        Visitor.Answer refused = visitors.as(INES).post(ROOFS + "/mandates", with("level", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#level-err").text()).contains("demandez à l’équipe");
        assertThat(accounts.find(new EmailAddress("louise@toits.example"))).isEmpty();
        Visitor yanis = visitors.as(YANIS);
        assertThat(yanis.post(ROOFS + "/mandates", with("level", "1")).status()).isEqualTo(303);
        assertThat(yanis.get(ROOFS).text())
                .contains("Yanis Belcourt a donné sa parole pour Louise Arpent");
    }

    @Test
    void aNewTitularTakesOverAndTheFormerOneDecidesNoMore() {
        Visitor ines = visitors.as(INES);
        assertThat(ines.post(ROOFS + "/mandates", with("kind", "titular")).location())
                .isEqualTo(ROOFS);
        assertThat(ines.get(ROOFS + "/edition").status()).isEqualTo(403);
        PersonId louise =
                accounts.find(new EmailAddress("louise@toits.example")).orElseThrow().id();
        assertThat(visitors.as(louise).get(ROOFS + "/edition").status()).isEqualTo(200);
    }

    @Test
    void ofTwoWhoNameATitularAtOnceTheSecondIsTold() throws Exception {
        Visitor ines = visitors.as(INES);
        Visitor maelle = visitors.as(MAELLE);
        ines.get(ROOFS + "/mandates");
        maelle.get(ROOFS + "/mandates");
        var marc = new HashMap<>(with("kind", "titular"));
        marc.putAll(Map.of("email", "marc@toits.example", "given-name", "Marc"));
        try (var held =
                new Held(
                        source,
                        "select id from network.organisation where id = ? for update",
                        TOITS.value())) {
            assertThat(
                            held.race(
                                    List.of(
                                            () ->
                                                    ines.post(
                                                                    ROOFS + "/mandates",
                                                                    with("kind", "titular"))
                                                            .status(),
                                            () -> maelle.post(ROOFS + "/mandates", marc).status())))
                    .containsExactlyInAnyOrder(303, 422);
        }
    }

    @Test
    void aFacilitatorNamesNoTitular() {
        assertThat(visitors.as(YANIS).post(ROOFS + "/mandates", with("kind", "titular")).status())
                .isEqualTo(422);
    }

    @Test
    void anEndedMandateStaysInTheHistory() {
        Visitor ines = visitors.as(INES);
        String path =
                ines.get(ROOFS + "/mandates")
                        .page()
                        .selectFirst(
                                "form[action$=/ending]:has([id$="
                                        + mandateOf(BASTIEN).value()
                                        + "])")
                        .attr("action");
        assertThat(ines.post(path, Map.of("reason", "a changé de métier")).status()).isEqualTo(303);
        assertThat(ines.get(ROOFS).text())
                .contains("a mis fin au mandat de Bastien Corvelo : a changé de métier");
    }

    @Test
    void theOnlyTitularNamesASuccessorBeforeLeaving() {
        Visitor ines = visitors.as(INES);
        ines.get(ROOFS + "/mandates");
        assertThat(
                        ines.post(
                                        ROOFS + "/mandates/" + mandateOf(INES).value() + "/ending",
                                        Map.of())
                                .status())
                .isEqualTo(422);
        assertThat(ines.get(ROOFS + "/edition").status()).isEqualTo(200);
    }

    @Test
    void nobodyGivesOrEndsMandatesForAnotherOrganisation() {
        Visitor oumar = visitors.as(OUMAR);
        assertThat(oumar.get(ROOFS + "/mandates").status()).isEqualTo(403);
        assertThat(oumar.post(ROOFS + "/mandates", LOUISE).status()).isEqualTo(403);
        assertThat(visitors.as(BASTIEN).post(ROOFS + "/mandates", LOUISE).status()).isEqualTo(403);
        assertThat(
                        oumar.post(
                                        "/organisations/federation-des-metiers-francs/mandates/"
                                                + mandateOf(BASTIEN).value()
                                                + "/ending",
                                        Map.of())
                                .status())
                .isEqualTo(404);
    }

    private static Map<String, String> with(String field, String value) {
        var fields = new HashMap<>(LOUISE);
        fields.put(field, value);
        return fields;
    }
}
