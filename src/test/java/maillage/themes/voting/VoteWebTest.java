package maillage.themes.voting;

import static maillage.cast.People.ADELE;
import static maillage.cast.People.BASTIEN;
import static maillage.cast.People.CLOSED_VOTE;
import static maillage.cast.People.DISCRETES;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.NORDVIND;
import static maillage.cast.People.OPEN_VOTE;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.RADIO;
import static maillage.cast.People.SALOME;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.TOVE;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.cast.CastVotes;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import maillage.themes.recount.Counting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class VoteWebTest {
    private static final Map<PersonId, OrganisationId> TITULARS =
            Map.of(INES, TOITS, OUMAR, METIERS, SALOME, RADIO, TOVE, NORDVIND, ADELE, DISCRETES);

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @Autowired private Timekeeping timekeeping;

    private Visitor maelle;
    private Question question;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        question = Question.ofTheNetwork(db);
        maelle = visitors.as(MAELLE);
    }

    @Test
    void theRulesAreToldInWordsBeforeItOpens() {
        String path =
                Question.plan(maelle, "most", "2", "quorum", "50", "completion", "utilitarian");
        String french = visitors.as(INES).get(path).text();
        assertThat(french)
                .contains("coche au plus 2 options")
                .contains("parts égales")
                .contains("vont aux options qui ont le plus de voix")
                .contains("au moins 50 %")
                .contains("« avril »")
                .contains("Le vote est secret")
                .contains("mardi 14 avril 2026, 12 h")
                .contains("5 organisations s’il ouvrait maintenant");
        assertThat(visitors.as(TOVE).get("/en" + path).text())
                .contains("ticks at most 2 options")
                .contains("Heat");
    }

    @Test
    void whatDoesNotFitIsToldAtItsFieldAndWhatWasTypedStays() {
        Visitor.Answer wrong =
                maelle.post(
                        Question.PATH,
                        Question.form("ballot", "ranking", "closes", "2026-04-01T10:00"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("#method-err").text()).contains("ne compte pas");
        assertThat(wrong.page().selectFirst("#closes-err").text()).contains("après l’ouverture");
        assertThat(wrong.page().selectFirst("#labels").text()).contains("Épargne | Savings");
        assertThat(
                        maelle.post(Question.PATH, Question.form("places", "4"))
                                .page()
                                .selectFirst("#places-err")
                                .text())
                .contains("que 3 options");
        assertThat(
                        maelle.post(Question.PATH, Question.form("min-axis-carbon", "1"))
                                .page()
                                .selectFirst("#min-axis-carbon-err")
                                .text())
                .contains("Aucune option");
        UUID carbon = question.proposal(1, "carbon");
        UUID poverty = question.proposal(2, "poverty");
        var both =
                new ArrayList<>(
                        Question.form(
                                "proposal",
                                carbon.toString(),
                                "min-axis-carbon",
                                "1",
                                "min-axis-poverty",
                                "1"));
        both.add(Map.entry("proposal", poverty.toString()));
        assertThat(maelle.post(Question.PATH, both).page().selectFirst("#places-err").text())
                .contains("ne tiennent pas toutes dans une place");
        assertThat(question.count("themes.vote")).isEqualTo(1);
    }

    @Test
    void aVoteWhoseKeptPlacesCannotBeFilledDoesNotOpen() {
        UUID carbon = question.proposal(1, "carbon");
        String path = Question.plan(maelle, "proposal", carbon.toString(), "min-axis-carbon", "1");
        db.sql("update themes.proposal set axes = '{}' where id = :carbon")
                .param("carbon", carbon)
                .update();
        assertThat(maelle.get(path).text())
                .contains("Les places réservées ne peuvent pas toutes être tenues");
        assertThat(maelle.post(path + "/opening", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void onlyThoseWhoRunItSetItUpAndItsRulesAreFixedOnceItIsOpen() {
        assertThat(visitors.as(INES).get(Question.PATH + "/new").status()).isEqualTo(403);
        assertThat(visitors.as(YANIS).get(Question.PATH + "/new").status()).isEqualTo(404);
        String path = Question.plan(maelle);
        String version = maelle.get(path + "/setup").page().selectFirst("[name=version]").val();
        assertThat(
                        maelle.post(
                                        path + "/setup",
                                        Question.form("version", version, "places", "2"))
                                .status())
                .isEqualTo(303);
        assertThat(maelle.post(path + "/setup", Question.form("version", version)).status())
                .isEqualTo(409);
        maelle.post(path + "/opening", Map.of());
        assertThat(maelle.get(path + "/setup").status()).isEqualTo(404);
        assertThat(maelle.post(path + "/setup", Question.form("version", "2")).status())
                .isEqualTo(404);
    }

    @Test
    void aSecretVoteOfFewerThanFiveIsRefused() {
        db.sql(
                        "update network.mandate set valid = '[2025-01-15,2026-02-01)' where person_id = :adele")
                .param("adele", ADELE.value())
                .update();
        String path = Question.plan(maelle);
        assertThat(maelle.get(path).text()).contains("Moins de cinq organisations votent");
        assertThat(maelle.post(path + "/opening", Map.of()).status()).isEqualTo(422);
        assertThat(question.count("themes.vote where state = 'planned'")).isEqualTo(2);
        String open = Question.opened(maelle, "secrecy", "open");
        assertThat(maelle.get(open).text()).contains("4 organisations");
    }

    @Test
    void anOrganisationOutsideEveryCollegeIsNamedBeforeItOpens() {
        String path = Question.plan(maelle, "share-ngo", "60", "share-company", "40");
        assertThat(maelle.get(path).text())
                .contains("Médias")
                .contains("Syndicats")
                .contains("n’appartiennent à aucun collège");
        String with = Question.plan(maelle, "share-ngo", "60", "share-others", "40");
        assertThat(maelle.get(with).text())
                .contains("Le collège Associations et ONG ne compte que 2 organisations")
                .contains("5 organisations, une voix chacune");
    }

    @Test
    void sectorsMayHaveMoreVotesThanOneAndItIsSaidBeforeItOpens() {
        String path =
                Question.plan(maelle, "weighing", "voices", "share-ngo", "3", "secrecy", "open");
        assertThat(maelle.get(path).text())
                .contains("le nombre de voix de son secteur : Associations et ONG 3")
                .contains("Associations et ONG : 2 organisations, 3 voix chacune");
        assertThat(maelle.get(path + "/setup").page().select("[name=weighing][checked]").val())
                .isEqualTo("voices");
    }

    @Test
    void aVoteWithoutCollegesSaysHowWellEachSectorIsRepresented() {
        String path = Question.opened(maelle);
        assertThat(maelle.get(path).text())
                .contains("combien de bulletins de chaque secteur soutiennent une option choisie");
        visitors.as(INES).post(path + "/ballots", Question.ballot(TOITS, "option", "3"));
        everyoneElse(path, INES, "1");
        maelle.post(path + "/closure", Map.of());
        assertThat(maelle.get(path).page().select("table:contains(soutiennent) tbody tr").text())
                .contains("5", "4");
    }

    @Test
    void aBallotIsCastChangedAndFoundByItsReceiptAmongThePublished() {
        String path = Question.opened(maelle);
        Visitor ines = visitors.as(INES);
        assertThat(ines.post(path + "/ballots", Question.ballot(TOITS, "option", "1")).status())
                .isEqualTo(303);
        String first = receipt(ines, path);
        ines.post(path + "/ballots", Question.ballot(TOITS, "option", "2", "option", "3"));
        String last = receipt(ines, path);
        assertThat(last).isNotEqualTo(first).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(ines.get(path).page().select("input[name=option][checked]")).hasSize(2);
        assertThat(question.count("themes.cast_ballot")).isEqualTo(1);
        assertThat(maelle.get(path + "/ballots").status()).isEqualTo(404);
        everyoneElse(path, INES, "1");
        maelle.post(path + "/closure", Map.of());
        Visitor.Answer found = find(ines, path, last.replace("-", " "));
        assertThat(found.text()).contains("Épargne ; Terres").doesNotContain("a aidé à choisir");
        assertThat(find(ines, path, first).text()).contains("Aucun bulletin ne porte ce reçu");
        assertThat(question.count("themes.ballot where organisation_id is null")).isEqualTo(5);
        assertThat(question.count("themes.cast_ballot")).isZero();
        assertThat(Path.of("target/test-data/keys", id(path) + ".key")).doesNotExist();
        assertThat(ines.get(path).text()).contains("Une option est choisie").contains("Chaleur");
    }

    @Test
    void whatIsWrongOnABallotIsToldAndNothingIsLost() {
        String path = Question.opened(maelle, "most", "1");
        Visitor ines = visitors.as(INES);
        Visitor.Answer many =
                ines.post(path + "/ballots", Question.ballot(TOITS, "option", "1", "option", "2"));
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.page().selectFirst("#b1-ballot-err").text()).contains("Au plus 1 options");
        assertThat(many.page().select("input[name=option][checked]")).hasSize(2);
        assertThat(ines.post(path + "/ballots", Question.ballot(TOITS, "option", "9")).text())
                .contains("n’existe pas dans ce vote");
        assertThat(ines.post(path + "/ballots", Question.ballot(TOITS)).text())
                .contains("Votre bulletin est vide");
        assertThat(ines.post(path + "/ballots", Question.ballot(TOITS, "blank", "1")).status())
                .isEqualTo(303);
        assertThat(ines.post(path + "/ballots", Question.ballot(METIERS, "option", "1")).status())
                .isEqualTo(404);
        clock.set(Instant.parse("2026-04-28T16:00:00Z"));
        Visitor.Answer late =
                visitors.as(INES).post(path + "/ballots", Question.ballot(TOITS, "option", "1"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Le vote est clos");
        assertThat(late.page().select("input[name=option][checked]")).hasSize(1);
    }

    @Test
    void anAlternateVotesUntilTheTitularHas() {
        String path = Question.opened(maelle);
        Visitor bastien = visitors.as(BASTIEN);
        assertThat(bastien.post(path + "/ballots", Question.ballot(TOITS, "option", "1")).status())
                .isEqualTo(303);
        Visitor ines = visitors.as(INES);
        assertThat(ines.get(path).text()).contains("Votre organisation a voté");
        ines.post(path + "/ballots", Question.ballot(TOITS, "option", "2"));
        Visitor.Answer refused =
                bastien.post(path + "/ballots", Question.ballot(TOITS, "option", "3"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("par sa personne titulaire");
        String receipt = receipt(ines, path);
        everyoneElse(path, INES, "2");
        maelle.post(path + "/closure", Map.of());
        assertThat(find(ines, path, receipt).text())
                .contains("Votre bulletin a aidé à choisir : Épargne");
        assertThat(question.count("themes.ballot where content = '{\"approved\": [2]}'::jsonb"))
                .isEqualTo(5);
    }

    @Test
    void whoHasNoMandateLeftAtTheCloseIsNotCounted() {
        String path = Question.opened(maelle, "secrecy", "open");
        everyoneElse(path, PAUL_NOT, "1");
        db.sql(
                        "update network.mandate set valid = '[2025-01-15,2026-04-20)' where person_id = :adele")
                .param("adele", ADELE.value())
                .update();
        clock.set(Instant.parse("2026-04-28T16:00:00Z"));
        timekeeping.round();
        assertThat(question.count("themes.ballot")).isEqualTo(4);
        assertThat(visitors.as(MAELLE).get(path).text())
                .contains("n’avait plus de mandat à la clôture")
                .contains("100 %");
    }

    @Test
    void theClockOpensRemindsAndClosesAndAnyoneCountsTheSame(@TempDir Path folder)
            throws Exception {
        String path = Question.plan(maelle, "places", "2");
        timekeeping.round();
        assertThat(question.count("themes.vote where state = 'open'")).isZero();
        clock.set(Instant.parse("2026-04-14T10:00:00Z"));
        timekeeping.round();
        cast(path, INES, "1", "2");
        cast(path, OUMAR, "1");
        cast(path, SALOME, "2");
        cast(path, TOVE, "2");
        clock.set(Instant.parse("2026-04-27T10:00:00Z"));
        timekeeping.round();
        timekeeping.round();
        assertThat(
                        db.sql("select to_address from mailing.outbox where kind = 'vote-reminder'")
                                .query(String.class)
                                .list())
                .containsExactly("adele@discretes.example");
        cast(path, ADELE, "3");
        clock.set(Instant.parse("2026-04-28T16:00:00Z"));
        timekeeping.round();
        Visitor reader = visitors.as(INES);
        var page = reader.get(path).page();
        List<String> winners = page.select("#resultat ol strong").eachText();
        assertThat(winners).hasSize(2).contains("Épargne", "Chaleur");
        byte[] file = reader.get(path + "/ballots/ballots.pb").bytes();
        Path copy = Files.write(folder.resolve("ballots.pb"), file);
        var out = new ByteArrayOutputStream();
        int code = new Counting().run(List.of(copy.toString()), new PrintStream(out), System.err);
        assertThat(code).isZero();
        List<String> counted =
                out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.matches("\\s*\\d+\\. .*"))
                        .map(line -> line.replaceFirst("\\s*\\d+\\. \\S+\\s+", "").strip())
                        .toList();
        assertThat(counted).isEqualTo(winners);
        assertThat(reader.get(path).text()).contains("bin/maillage count ballots.pb");
        assertThat(page.select("#comparer details").text()).contains("aurait choisi");
        assertThat(reader.get("/en" + path).text()).contains("Round 1").contains("is chosen");
    }

    @Test
    void whoPreparedAVoteThatTheClockCannotOpenIsToldOnceWhy() {
        db.sql(
                        "update network.mandate set valid = '[2025-01-15,2026-02-01)' where person_id = :adele")
                .param("adele", ADELE.value())
                .update();
        String path = Question.plan(maelle);
        timekeeping.round();
        assertThat(refusals()).isEmpty();
        clock.set(Instant.parse("2026-04-14T10:00:00Z"));
        timekeeping.round();
        timekeeping.round();
        assertThat(refusals()).containsExactly("maelle@passerelles.example");
        assertThat(
                        db.sql("select body_text from mailing.outbox where kind = 'vote-refused'")
                                .query(String.class)
                                .single())
                .contains("Moins de cinq organisations votent")
                .contains(path);
        assertThat(maelle.get(path).text()).contains("Moins de cinq organisations votent");
        String version = maelle.get(path + "/setup").page().selectFirst("[name=version]").val();
        maelle.post(path + "/setup", Question.form("version", version, "places", "2"));
        timekeeping.round();
        assertThat(refusals()).hasSize(2);
        clock.set(Instant.parse("2026-04-28T16:30:00Z"));
        assertThat(maelle.get(path).text()).contains("Ses heures sont passées");
        assertThat(question.count("themes.vote where state <> 'planned'")).isZero();
    }

    private List<String> refusals() {
        return db.sql("select to_address from mailing.outbox where kind = 'vote-refused'")
                .query(String.class)
                .list();
    }

    @Test
    void theVotesOfTheCastAreReadInEachState() {
        CastVotes.hold(db);
        String votes = "/consultations/themes-2026/votes/";
        Visitor ines = visitors.as(INES);
        assertThat(ines.get(votes + OPEN_VOTE).page().select("select[name=rank-1]")).hasSize(1);
        assertThat(ines.get(votes + CLOSED_VOTE).text())
                .contains("Épargner ensemble")
                .contains("aurait choisi");
        assertThat(find(ines, votes + CLOSED_VOTE, CastVotes.RECEIPT).text())
                .contains("Votre bulletin a aidé à choisir");
        assertThat(maelle.get(votes + OPEN_VOTE + "/paper-ballots").status()).isEqualTo(200);
    }

    @Test
    void fewerThanFiveSecretBallotsAreNeitherPublishedNorCounted() {
        String path = Question.opened(maelle);
        cast(path, INES, "1");
        maelle.post(path + "/closure", Map.of());
        assertThat(question.count("themes.ballot")).isZero();
        assertThat(maelle.get(path).text()).contains("ni publiés ni comptés");
    }

    @Test
    void aBallotOnPaperIsEnteredForWhoeverHasNotVotedAndMarked() {
        String path = Question.opened(maelle, "secrecy", "open");
        assertThat(visitors.as(INES).get("/me").text()).contains("Donnez votre voix");
        cast(path, INES, "1");
        assertThat(visitors.as(INES).get("/me").text()).doesNotContain("Donnez votre voix");
        assertThat(maelle.get(path + "/paper-ballots").text()).doesNotContain("Toits de l’Ourse");
        assertThat(
                        maelle.post(path + "/paper-ballots", Question.ballot(RADIO, "option", "3"))
                                .status())
                .isEqualTo(200);
        Visitor.Answer twice =
                maelle.post(path + "/paper-ballots", Question.ballot(TOITS, "option", "3"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("a déjà voté");
        maelle.post(path + "/closure", Map.of());
        assertThat(maelle.get(path + "/ballots").text())
                .contains("Radio Péniche")
                .contains("papier");
    }

    @Test
    void anAnnulledVoteShowsItsReasonAndItsBallotsAreReadByNobody() {
        String path = Question.opened(maelle);
        cast(path, INES, "1");
        assertThat(maelle.post(path + "/annulment", Map.of()).status()).isEqualTo(422);
        maelle.post(path + "/annulment", Map.of("reason", "Une option manquait."));
        assertThat(visitors.as(INES).get(path).text()).contains("Une option manquait.");
        assertThat(question.count("themes.cast_ballot")).isZero();
        assertThat(Path.of("target/test-data/keys", id(path) + ".key")).doesNotExist();
    }

    private static final PersonId PAUL_NOT = maillage.cast.People.PAUL;

    private void everyoneElse(String path, PersonId but, String option) {
        TITULARS.keySet().stream()
                .filter(one -> !one.equals(but))
                .forEach(one -> cast(path, one, option));
    }

    private void cast(String path, PersonId titular, String... options) {
        var fields = new ArrayList<String>();
        for (String option : options) {
            fields.add("option");
            fields.add(option);
        }
        assertThat(
                        visitors.as(titular)
                                .post(
                                        path + "/ballots",
                                        Question.ballot(
                                                TITULARS.get(titular),
                                                fields.toArray(String[]::new)))
                                .status())
                .isEqualTo(303);
    }

    private static Visitor.Answer find(Visitor visitor, String path, String receipt) {
        return visitor.post(path + "/receipts", Map.of("receipt", receipt));
    }

    private static String receipt(Visitor visitor, String path) {
        return visitor.get(path).page().selectFirst(".notice.yours code").text();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
