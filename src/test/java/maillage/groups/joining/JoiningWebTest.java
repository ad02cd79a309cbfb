package maillage.groups.joining;

import static maillage.cast.People.ACTION;
import static maillage.cast.People.FINANCE;
import static maillage.cast.People.INES;
import static maillage.cast.People.JARDINS;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.MARCH;
import static maillage.cast.People.NAJET;
import static maillage.cast.People.PAUL;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.kernel.EmailAddress;
import maillage.meetings.WalkInOrganisation;
import maillage.testing.Held;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class JoiningWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private DataSource source;

    @Autowired private TestClock clock;

    @Autowired private WalkIns walkIns;

    private Visitor lila;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        lila = visitors.anyone();
    }

    @Test
    void anOrganisationAppliesInFourStepsAndIsAcceptedAllAtOnce() {
        String token = applied();
        assertThat(lila.get("/join/" + token).text()).contains("Bien reçue");
        Visitor maelle = visitors.as(MAELLE);
        assertThat(maelle.get("/staff/applications").text())
                .contains("Union des Grutières")
                .contains("Finance solidaire");
        UUID id = application();
        maelle.get("/staff/applications/" + id);
        accept(maelle, id);
        accept(maelle, id);
        assertThat(
                        count(
                                "network.organisation where names ->> 'fr' = 'Union des Grutières' and standing_state = 'member'"))
                .isEqualTo(1);
        assertThat(
                        count(
                                "network.mandate m join network.organisation o on o.id = m.organisation_id where o.names ->> 'fr' = 'Union des Grutières'"))
                .isEqualTo(2);
        assertThat(
                        count(
                                "groups.seat s join network.organisation o on o.id = s.organisation_id where o.names ->> 'fr' = 'Union des Grutières'"))
                .isEqualTo(1);
        assertThat(count("network.charter_acceptance where manner = 'online' and not cited"))
                .isEqualTo(1);
        assertThat(lila.get("/join/" + token).text()).contains("bienvenue");
        assertThat(subjects("lila@grutieres.example"))
                .hasSize(3)
                .last()
                .asString()
                .contains("Bienvenue");
        assertThat(
                        visitors.as(person("lila@grutieres.example"))
                                .get("/groupes/2026/finance-solidaire")
                                .text())
                .contains("Inès Maubert");
        assertThat(visitors.anyone().get("/groupes/2026/finance-solidaire").text())
                .doesNotContain("Grutières");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStays() {
        String token = begun();
        Visitor.Answer answer =
                lila.post(
                        "/join/" + token + "/steps/2",
                        Map.of(
                                "organisation",
                                "Union des Grutières",
                                "website",
                                "grutieres.example",
                                "country",
                                "FR"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-list a[href=#sector]")).hasSize(1);
        assertThat(answer.page().selectFirst("#website-err").text()).contains("https://");
        assertThat(answer.page().selectFirst("#website").attr("value"))
                .isEqualTo("grutieres.example");
        assertThat(
                        lila.get("/join/" + token + "/steps/2")
                                .page()
                                .selectFirst("#organisation")
                                .attr("value"))
                .isEqualTo("Union des Grutières");
        assertThat(lila.get("/join/" + token + "/steps/4").location())
                .isEqualTo("/rejoindre/" + token + "/steps/2");
    }

    @Test
    void theDraftIsSavedAsOneTypesAndComesBackByTheLinkForThirtyDays() {
        String token = begun();
        assertThat(
                        lila.post(
                                        "/join/" + token + "/draft",
                                        Map.of(
                                                "step",
                                                "2",
                                                "organisation",
                                                "Union des G",
                                                "state",
                                                "accepted"))
                                .status())
                .isEqualTo(204);
        assertThat(
                        db.sql("select form ->> 'state' is null from groups.application")
                                .query(Boolean.class)
                                .single())
                .isTrue();
        clock.advance(Duration.ofDays(29));
        Visitor phone = visitors.anyone();
        assertThat(phone.get("/rejoindre/" + token).location())
                .isEqualTo("/rejoindre/" + token + "/steps/2");
        assertThat(
                        phone.get("/rejoindre/" + token + "/steps/2")
                                .page()
                                .selectFirst("#organisation")
                                .attr("value"))
                .isEqualTo("Union des G");
        clock.advance(Duration.ofDays(2));
        assertThat(phone.get("/rejoindre/" + token).status()).isEqualTo(404);
    }

    @Test
    void anOrganisationOfThatNameIsNotEnteredTwiceUnawares() {
        String token = begun();
        var fields = new ArrayList<>(organisation());
        fields.set(0, Map.entry("organisation", "Les toits de l ourse"));
        Visitor.Answer asked = lila.post("/join/" + token + "/steps/2", fields);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().selectFirst("#known-err").text()).contains("la vôtre ou une autre");
        fields.add(Map.entry("known", "other"));
        assertThat(lila.post("/join/" + token + "/steps/2", fields).status()).isEqualTo(303);
    }

    @Test
    void anUncitedMemberIsNotRevealedByItsName() {
        String token = begun();
        var fields = new ArrayList<>(organisation());
        fields.set(0, Map.entry("organisation", "Les Discrètes"));
        assertThat(lila.post("/join/" + token + "/steps/2", fields).status()).isEqualTo(303);
    }

    @Test
    void aQuestionIsAnsweredFromItsMail() {
        applied();
        UUID id = application();
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/staff/applications/" + id);
        maelle.post(
                "/staff/applications/" + id + "/questions",
                Map.of("question", "Qui viendra en suppléance ?"));
        String link = link("lila@grutieres.example");
        assertThat(lila.get(link).text()).contains("Qui viendra en suppléance");
        assertThat(lila.post(link + "/answers", Map.of("answer", "")).status()).isEqualTo(422);
        lila.post(link + "/answers", Map.of("answer", "Samir Delorme."));
        assertThat(maelle.get("/staff/applications/" + id).text()).contains("Samir Delorme");
    }

    @Test
    void aRefusalSaysWhy() {
        String token = applied();
        UUID id = application();
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/staff/applications/" + id);
        assertThat(
                        maelle.post("/staff/applications/" + id + "/refusal", Map.of("reason", ""))
                                .status())
                .isEqualTo(422);
        maelle.post(
                "/staff/applications/" + id + "/refusal",
                Map.of("reason", "Ce groupe est complet."));
        assertThat(lila.get("/join/" + token).text()).contains("Ce groupe est complet");
    }

    @Test
    void theSecondToDecideIsTold() {
        applied();
        UUID id = application();
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/staff/applications/" + id);
        maelle.post(
                "/staff/applications/" + id + "/refusal",
                Map.of("reason", "Ce groupe est complet."));
        db.sql("update groups.application set decided_by = :other")
                .param("other", INES.value())
                .update();
        Visitor.Answer second =
                maelle.post(
                        "/staff/applications/" + id + "/acceptance",
                        List.of(Map.entry("groups", FINANCE.toString())));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Quelqu’un a décidé avant vous");
        assertThat(count("network.organisation where names ->> 'fr' = 'Union des Grutières'"))
                .isZero();
    }

    @Test
    void facilitatorsReadThoseThatAskForTheirGroupsAndDoNotDecide() {
        applied();
        UUID id = application();
        Visitor yanis = visitors.as(YANIS);
        assertThat(yanis.get("/staff/applications/" + id).text())
                .contains("Union des Grutières")
                .doesNotContain("Accepter la demande");
        assertThat(accept(yanis, id).status()).isEqualTo(403);
        assertThat(
                        visitors.as(maillage.cast.People.CLAIRE)
                                .get("/staff/applications/" + id)
                                .status())
                .isEqualTo(404);
        assertThat(visitors.as(NAJET).get("/staff/applications/" + id).status()).isEqualTo(404);
        assertThat(visitors.as(INES).get("/staff/applications").status()).isEqualTo(403);
    }

    @Test
    void aCoordinatorReadsAndDecidesThoseOfTheirCountryAlone() {
        db.sql(
                        """
                        insert into network.chapter (id, slug, names, country, time_zone, languages, opened_on)
                        values (gen_random_uuid(), 'senegal', '{"fr": "Sénégal"}', 'SN', 'Africa/Dakar', '{fr}', '2019-01-01')
                        """)
                .update();
        applied();
        UUID id = application();
        Visitor najet = visitors.as(NAJET);
        from("SN");
        assertThat(najet.get("/staff/applications/" + id).status()).isEqualTo(404);
        assertThat(accept(najet, id).status()).isEqualTo(404);
        from("TN");
        assertThat(najet.get("/staff/applications/" + id).text()).contains("Accepter la demande");
        assertThat(accept(najet, id).status()).isEqualTo(303);
    }

    private void from(String country) {
        db.sql(
                        "update groups.application set form = form || jsonb_build_object('country', :country::text)")
                .param("country", country)
                .update();
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneMakesTheMember() throws Exception {
        applied();
        UUID id = application();
        Visitor laptop = visitors.as(MAELLE);
        Visitor phone = visitors.as(MAELLE);
        laptop.get("/staff/applications/" + id);
        phone.get("/staff/applications/" + id);
        try (var held =
                new Held(source, "select id from groups.application where id = ? for update", id)) {
            assertThat(
                            held.race(
                                    List.of(
                                            () -> accept(laptop, id).status(),
                                            () -> accept(phone, id).status())))
                    .containsExactly(303, 303);
        }
        assertThat(count("network.organisation where names ->> 'fr' = 'Union des Grutières'"))
                .isEqualTo(1);
        assertThat(count("identity.trail where action = 'application-accepted'")).isEqualTo(1);
    }

    @Test
    void whoAppliesForAnOrganisationThatHasItsTitularJoinsAsAlternate() {
        applied();
        UUID id = application();
        db.sql(
                        "update groups.application set form = form || jsonb_build_object('known', :toits::text)")
                .param("toits", TOITS.toString())
                .update();
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/staff/applications/" + id);
        assertThat(accept(maelle, id).status()).isEqualTo(303);
        assertThat(
                        db.sql(
                                        "select person_id from network.mandate where organisation_id = :toits and kind = 'titular'")
                                .param("toits", TOITS.value())
                                .query(UUID.class)
                                .list())
                .containsExactly(INES.value());
        assertThat(
                        count(
                                "network.mandate m join identity.account a on a.id = m.person_id where a.email = 'lila@grutieres.example' and m.kind = 'alternate'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnIsNoLongerDecided() {
        String token = applied();
        lila.post("/join/" + token + "/withdrawal", Map.of());
        assertThat(lila.get("/join/" + token).text()).contains("Vous avez retiré");
        assertThat(visitors.as(MAELLE).get("/staff").text()).doesNotContain("demande d’adhésion");
    }

    @Test
    void anOrganisationThatWalkedInWaitsInTheQueueOnce() {
        walkIns.queue(new WalkInOrganisation(JARDINS, PAUL, MARCH));
        walkIns.queue(new WalkInOrganisation(JARDINS, PAUL, MARCH));
        Visitor maelle = visitors.as(MAELLE);
        assertThat(maelle.get("/staff/applications").page().select("tbody tr"))
                .singleElement()
                .extracting(row -> row.text())
                .asString()
                .contains("Compagnie des Jardins suspendus")
                .contains("Finance solidaire");
        UUID id = application();
        maelle.get("/staff/applications/" + id);
        assertThat(accept(maelle, id).status()).isEqualTo(303);
        assertThat(
                        count(
                                "network.organisation where id = '"
                                        + JARDINS
                                        + "' and standing_state = 'member'"))
                .isEqualTo(1);
    }

    @Test
    void theFormIsCompleteInEnglish() {
        Visitor.Answer page = visitors.anyone().get("/en/join?group=" + ACTION);
        assertThat(page.text())
                .contains("Join the network")
                .contains("Free of charge, five minutes");
        assertThat(page.page().selectFirst("input[name=groups]").attr("value"))
                .isEqualTo(ACTION.toString());
        assertThat(page.page().selectFirst("#given").attr("autocomplete")).isEqualTo("given-name");
    }

    private String begun() {
        lila.get("/join");
        String step =
                lila.post(
                                "/join",
                                Map.of(
                                        "given",
                                        "Lila",
                                        "family",
                                        "Cordier",
                                        "email",
                                        "lila@grutieres.example"))
                        .location();
        return step.replaceAll("/rejoindre/([^/]+)/steps/2", "$1");
    }

    private String applied() {
        String token = begun();
        lila.post("/join/" + token + "/steps/2", organisation());
        lila.post(
                "/join/" + token + "/steps/3",
                List.of(
                        Map.entry("groups", FINANCE.toString()),
                        Map.entry("titular", "me"),
                        Map.entry("alternate-given", "Samir"),
                        Map.entry("alternate-family", "Delorme"),
                        Map.entry("alternate-email", "samir@grutieres.example")));
        assertThat(
                        lila.post(
                                        "/join/" + token + "/steps/4",
                                        Map.of("charter", "now", "cited", "no"))
                                .location())
                .isEqualTo("/rejoindre/" + token);
        return token;
    }

    private static List<Map.Entry<String, String>> organisation() {
        return List.of(
                Map.entry("organisation", "Union des Grutières"),
                Map.entry("sector", "trade-union"),
                Map.entry("country", "FR"),
                Map.entry("presentation", "Nous défendons celles qui montent les villes."),
                Map.entry("axes", "exclusion"),
                Map.entry("sdgs", "8"));
    }

    private static Visitor.Answer accept(Visitor staff, UUID id) {
        return staff.post(
                "/staff/applications/" + id + "/acceptance",
                List.of(Map.entry("groups", FINANCE.toString())));
    }

    private UUID application() {
        return db.sql("select id from groups.application").query(UUID.class).single();
    }

    private int count(String from) {
        return db.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private List<String> subjects(String to) {
        return db.sql(
                        "select subject from mailing.outbox where to_address = :to order by created_at, id")
                .param("to", to)
                .query(String.class)
                .list();
    }

    private String link(String to) {
        String body =
                db.sql(
                                "select body_text from mailing.outbox where to_address = :to order by id desc limit 1")
                        .param("to", to)
                        .query(String.class)
                        .single();
        return body.replaceAll("(?s).*(/rejoindre/[A-Za-z0-9_-]+).*", "$1");
    }

    private maillage.kernel.PersonId person(String email) {
        return new maillage.kernel.PersonId(
                db.sql("select id from identity.account where email = :email")
                        .param("email", new EmailAddress(email).value())
                        .query(UUID.class)
                        .single());
    }
}
