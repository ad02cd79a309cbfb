package maillage.themes.comments;

import static maillage.cast.People.ACTION;
import static maillage.cast.People.BASTIEN;
import static maillage.cast.People.CLAIRE;
import static maillage.cast.People.CYCLE_2026;
import static maillage.cast.People.FINANCE;
import static maillage.cast.People.INES;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.NAJET;
import static maillage.cast.People.NORDVIND;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.PROPOSAL;
import static maillage.cast.People.RADIO;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.TOVE;
import static maillage.cast.People.TUNISIA;
import static maillage.cast.People.TUNIS_FORUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters on what is said of a proposal, and what waits in the space of its authors. */
@WebTest
class TellingWebTest {
    private static final String PROPOSALS = "/consultations/themes-2026/proposals/";
    private static final String FIRST = PROPOSALS + "1";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @Autowired private Telling telling;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void authorsGetOneLetterAnHourOfWhatCameSince() {
        at("08:00");
        says(OUMAR, METIERS, "for", "Nos apprentis y travaillent.");
        round();
        round();
        assertThat(letters()).containsExactly("bastien@toits.example", "ines@toits.example");
        assertThat(lastLetter())
                .contains("Oumar Vasseroy", "Fédération des Métiers Francs")
                .contains("Nos apprentis y travaillent.")
                .contains(FIRST);
        at("08:30");
        says(OUMAR, METIERS, "question", "Et la pluie ?");
        UUID hidden = says(OUMAR, METIERS, "against", "Des mots blessants.");
        db.sql("update themes.comment set hidden_at = now(), hidden_reason = 'Non.' where id = :id")
                .param("id", hidden)
                .update();
        assertThat(telling.due()).as("not yet an hour").isEmpty();
        telling.tell(PROPOSAL);
        assertThat(letters()).as("even when asked").hasSize(2);
        at("09:01");
        UUID back = says(OUMAR, METIERS, "for", "Repris aussitôt.");
        db.sql("update themes.comment set withdrawn_at = now() where id = :id")
                .param("id", back)
                .update();
        round();
        round();
        assertThat(letters()).hasSize(4);
        assertThat(lastLetter())
                .contains("Et la pluie ?")
                .doesNotContain("Nos apprentis", "blessants", "Repris");
    }

    @Test
    void nobodyIsToldTheirOwnWordsAndTheLetterCanBeRefused() {
        at("08:00");
        says(INES, TOITS, "question", "Qui vient voir ?");
        round();
        assertThat(letters()).containsExactly("bastien@toits.example");
        assertThat(
                        db.sql(
                                        "select unsubscribe_address from mailing.outbox where kind = 'proposal-comments'")
                                .query(String.class)
                                .single())
                .isNotEmpty();
    }

    @Test
    void whatIsOlderThanADayIsNoNews() {
        at("08:00");
        says(OUMAR, METIERS, "for", "Hier déjà.");
        clock.set(Instant.parse("2026-04-15T09:00:00Z"));
        round();
        assertThat(letters()).isEmpty();
    }

    @Test
    void oneProposalsTroubleIsNotTheOthers() {
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, origin, state, state_at, created_at, created_by, published_at)
                        select gen_random_uuid(), consultation_id, 2, 'fr', 'Peindre les toits', 'member', 'published', now(), now(), created_by, now()
                        from themes.proposal
                        """)
                .update();
        db.sql(
                        """
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                        select id, :radio, 'author', '2026-03-11T10:00Z', (select person_id from network.mandate where organisation_id = :radio limit 1)
                        from themes.proposal where number = 2
                        """)
                .param("radio", RADIO.value())
                .update();
        at("08:00");
        says(OUMAR, METIERS, "for", "Oui.", "1");
        says(OUMAR, METIERS, "for", "Aussi.", "2");
        db.sql("update identity.account set email = 'pas-une-adresse' where email = :email")
                .param("email", "salome@radio.example")
                .update();
        CommentRounds.round(telling);
        assertThat(letters()).containsExactly("bastien@toits.example", "ines@toits.example");
        db.sql(
                        "update identity.account set email = 'salome@radio.example' where email = 'pas-une-adresse'")
                .update();
        CommentRounds.round(telling);
        assertThat(letters()).as("told in the next round").contains("salome@radio.example");
    }

    @Test
    void whoHasNoMandateOrNoPlaceInTheGroupAnyMoreIsNotWrittenTo() {
        at("08:00");
        db.sql(
                        "update network.mandate set valid = '[2025-01-15,2026-04-01)' where person_id = :bastien")
                .param("bastien", BASTIEN.value())
                .update();
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, level, valid)
                        select gen_random_uuid(), :bastien, :radio, 'alternate', level, '[2026-04-01,)' from network.mandate where person_id = :bastien
                        """)
                .param("bastien", BASTIEN.value())
                .param("radio", RADIO.value())
                .update();
        says(OUMAR, METIERS, "for", "Oui.");
        round();
        assertThat(letters())
                .as("who now speaks for another carries it no more")
                .containsExactly("ines@toits.example");
        db.sql("update themes.consultation set group_id = :group")
                .param("group", ACTION.value())
                .update();
        at("10:00");
        db.sql(
                        """
                        insert into themes.comment (id, proposal_id, stance, body, language, author_id, written_at)
                        select gen_random_uuid(), id, 'for', 'Entre nous.', 'fr', :by, '2026-04-14T10:00Z' from themes.proposal
                        """)
                .param("by", OUMAR.value())
                .update();
        round();
        assertThat(letters()).as("a group's words stay within it").hasSize(1);
    }

    @Test
    void theTeamsProposalTellsWhoeverLeads() {
        at("08:00");
        db.sql(
                        "update themes.proposal set origin = 'staff', created_by = (select id from identity.account where email = 'maelle@passerelles.example')")
                .update();
        says(OUMAR, METIERS, "for", "Bien.");
        round();
        assertThat(letters())
                .containsExactly(
                        "bastien@toits.example",
                        "ines@toits.example",
                        "maelle@passerelles.example");
    }

    @Test
    void anEditionsProposalTellsItsCoordinatorAndNotTheYearsTeam() {
        ofTheEdition();
        facilitates(CLAIRE, CYCLE_2026.value(), "CYCLE");
        db.sql("update themes.proposal set origin = 'staff'").update();
        at("08:00");
        says(OUMAR, METIERS, "for", "Bien.");
        round();
        assertThat(letters())
                .containsExactly(
                        "bastien@toits.example", "ines@toits.example", "najet@tunisie.example");
        UUID question = says(NAJET, null, "question", "Et la pluie ?");
        answers(INES, TOITS, question, "Elle coule.");
        assertThat(letters())
                .as("the coordinator asked")
                .filteredOn("najet@tunisie.example"::equals)
                .hasSize(2);
    }

    @Test
    void whatIsSaidForAnEditionInPreparationStaysWithItsTeam() {
        ofTheEdition();
        at("08:00");
        UUID question = says(OUMAR, METIERS, "question", "Et la pluie ?");
        db.sql("update themes.proposal set origin = 'staff'").update();
        db.sql("update forum.edition set state = 'draft'").update();
        round();
        assertThat(letters()).containsExactly("najet@tunisie.example");
        db.sql("update themes.proposal set created_by = :najet")
                .param("najet", NAJET.value())
                .update();
        answers(NAJET, null, question, "Elle coule.");
        assertThat(letters()).as("who asked reads it no more").hasSize(1);
    }

    @Test
    void aGroupsProposalTellsAllWhoLeadTheGroup() {
        db.sql("update themes.consultation set group_id = :group")
                .param("group", FINANCE.value())
                .update();
        db.sql("update groups.working_group set chapter_id = :chapter where id = :group")
                .param("chapter", TUNISIA.value())
                .param("group", FINANCE.value())
                .update();
        facilitates(CLAIRE, CYCLE_2026.value(), "CYCLE");
        db.sql("update themes.proposal set origin = 'staff'").update();
        at("08:00");
        says(OUMAR, METIERS, "for", "Bien.");
        round();
        assertThat(letters())
                .containsExactly(
                        "bastien@toits.example",
                        "claire@passerelles.example",
                        "ines@toits.example",
                        "najet@tunisie.example",
                        "yanis@passerelles.example");
    }

    @Test
    void questionsOnTheTeamsProposalsWaitForWhoeverLeads() {
        ofTheEdition();
        says(OUMAR, METIERS, "question", "Et la pluie ?");
        assertThat(visitors.as(NAJET).get("/me").text())
                .as("a member's is its authors' to answer")
                .doesNotContain("question attend");
        db.sql("update themes.proposal set origin = 'staff'").update();
        assertThat(visitors.as(NAJET).get("/me").text()).contains("question attend");
        assertThat(visitors.as(CLAIRE).get("/me").text()).doesNotContain("question attend");
    }

    @Test
    void aQuestionOnWhatWasMergedWaitsForTheAuthorsOfWhatWentIntoIt() {
        merged();
        says(OUMAR, METIERS, "question", "Et la pluie ?", "2");
        assertThat(visitors.as(INES).get("/me").text()).contains("question attend");
        assertThat(visitors.as(TOVE).get("/en/me").text()).doesNotContain("question");
    }

    private void merged() {
        UUID whole =
                db.sql(
                                """
                        insert into themes.proposal (id, consultation_id, number, language, title, origin, state, state_at, created_at, created_by, published_at)
                        select gen_random_uuid(), consultation_id, 2, 'fr', 'Les toits, jardins de tous', 'member', 'published', now(), now(), created_by, now()
                        from themes.proposal returning id
                        """)
                        .query(UUID.class)
                        .single();
        db.sql("update themes.proposal set state = 'merged' where number = 1").update();
        db.sql(
                        "insert into themes.lineage (from_id, to_id, relation, at, by_id) values (:from, :to, 'merge', now(), :by)")
                .param("from", PROPOSAL.value())
                .param("to", whole)
                .param("by", INES.value())
                .update();
    }

    private void ofTheEdition() {
        db.sql("update themes.consultation set edition_id = :edition")
                .param("edition", TUNIS_FORUM.value())
                .update();
    }

    private void facilitates(PersonId person, UUID scope, String kind) {
        db.sql(
                        """
                        insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid)
                        values (gen_random_uuid(), :person, 'FACILITATOR', :kind, :scope, '[2026-01-01,)')
                        """)
                .param("person", person.value())
                .param("kind", kind)
                .param("scope", scope)
                .update();
    }

    @Test
    void whoAskedReadsTheAnswerInTheirLanguageAndOnceOnly() {
        UUID question = says(TOVE, NORDVIND, "question", "Who pays for the soil?");
        UUID comment = says(TOVE, NORDVIND, "for", "A fine idea.");
        answers(INES, TOITS, comment, "Merci !");
        answers(TOVE, NORDVIND, question, "I mean the first year.");
        assertThat(letters()).as("no question, or one's own answer").isEmpty();
        answers(INES, TOITS, question, "Nous.");
        assertThat(letters()).containsExactly("tove@nordvind.example");
        assertThat(
                        db.sql(
                                        "select subject from mailing.outbox where kind = 'proposal-comments'")
                                .query(String.class)
                                .single())
                .startsWith("An answer to your question on proposal no. 1");
        assertThat(lastLetter())
                .contains("Who pays for the soil?", "Nous.", "Inès Maubert")
                .contains("/en" + FIRST);
    }

    @Test
    void questionsWaitInTheSpaceOfTheAuthorsUntilSomeoneAnswers() {
        UUID question = says(OUMAR, METIERS, "question", "Et la pluie ?");
        says(OUMAR, METIERS, "for", "Oui.");
        Visitor ines = visitors.as(INES);
        assertThat(ines.get("/me").text())
                .contains("Une question attend votre réponse.")
                .contains("30avril");
        assertThat(visitors.as(OUMAR).get("/me").text()).doesNotContain("attend votre réponse");
        UUID own = says(INES, TOITS, "question", "Qui vient ?");
        assertThat(ines.get("/me").text()).contains("Une question attend");
        assertThat(own).isNotNull();
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        assertThat(visitors.as(INES).get("/me").text()).doesNotContain("question attend");
        clock.reset();
        answers(BASTIEN, TOITS, question, "Elle s’écoule.");
        assertThat(visitors.as(INES).get("/me").text()).doesNotContain("question attend");
        assertThat(visitors.as(BASTIEN).get("/me").text()).contains("question attend");
    }

    private void round() {
        telling.due().forEach(telling::tell);
    }

    private void at(String time) {
        clock.set(Instant.parse("2026-04-14T" + time + ":00Z"));
    }

    private UUID says(PersonId who, @Nullable OrganisationId own, String stance, String body) {
        return says(who, own, stance, body, "1");
    }

    private UUID says(
            PersonId who, @Nullable OrganisationId own, String stance, String body, String number) {
        Visitor visitor = visitors.as(who);
        String page = PROPOSALS + number;
        visitor.get(page);
        assertThat(
                        visitor.post(
                                        page + "/comments",
                                        Map.of(
                                                "stance",
                                                stance,
                                                "body",
                                                body,
                                                "organisation",
                                                own == null ? "" : own.toString()))
                                .status())
                .isEqualTo(303);
        return db.sql("select id from themes.comment where body = :body")
                .param("body", body)
                .query(UUID.class)
                .single();
    }

    private void answers(PersonId who, @Nullable OrganisationId own, UUID comment, String body) {
        Visitor visitor = visitors.as(who);
        visitor.get(FIRST);
        assertThat(
                        visitor.post(
                                        FIRST + "/comments/" + comment + "/answers",
                                        Map.of(
                                                "body",
                                                body,
                                                "organisation",
                                                own == null ? "" : own.toString()))
                                .status())
                .isEqualTo(303);
    }

    private List<String> letters() {
        return db.sql(
                        "select to_address from mailing.outbox where kind = 'proposal-comments' order by to_address")
                .query(String.class)
                .list();
    }

    private String lastLetter() {
        return db.sql(
                        "select body_text from mailing.outbox where kind = 'proposal-comments' order by created_at desc, id desc limit 1")
                .query(String.class)
                .single();
    }
}
