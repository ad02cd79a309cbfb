package maillage.themes.following;

import static maillage.cast.People.CLAIRE;
import static maillage.cast.People.CONSULTATION;
import static maillage.cast.People.CYCLE_2026;
import static maillage.cast.People.FINANCE;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.MARCH;
import static maillage.cast.People.NAJET;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.PROPOSAL;
import static maillage.cast.People.SALOME;
import static maillage.cast.People.TUNIS_FORUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import maillage.cast.Cast;
import maillage.kernel.PersonId;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class FollowingWebTest {
    private static final String PROPOSALS = "/consultations/themes-2026/proposals/";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void whatIsNoThemeHasNothingThatCameOfIt() {
        assertThat(came(visitors.anyone(), 1)).isEmpty();
        assertThat(visitors.anyone().get("/groups/2026").text())
                .doesNotContain("Ouvrir les toits à leurs habitants");
    }

    @Test
    void theThemesOfAYearAreOnItsPage() {
        chosen(PROPOSAL.value(), null, "2026-03-01");
        assertThat(visitors.anyone().get("/groups/2026").page().select("main section").text())
                .contains("Le thème de l’année Ouvrir les toits à leurs habitants");
        assertThat(visitors.anyone().get("/en/groups/2026").text())
                .contains("The theme of the year");
        assertThat(visitors.as(INES).get("/groups/2026/finance-solidaire").text())
                .doesNotContain("Ouvrir les toits");
        db.sql("update themes.theme set edition_id = gen_random_uuid()").update();
        assertThat(visitors.anyone().get("/groups/2026").text())
                .as("a forum's is on the page of its edition")
                .doesNotContain("Ouvrir les toits");
        db.sql("update themes.theme set edition_id = null").update();
        db.sql("update themes.consultation set state = 'draft'").update();
        assertThat(visitors.anyone().get("/groups/2026").text()).doesNotContain("Ouvrir les toits");
    }

    @Test
    void theThemesOfAGroupAreOnItsPageForItsPeopleAlone() {
        ofTheGroup();
        chosen(PROPOSAL.value(), FINANCE.value(), "2026-03-01");
        String group = "/groups/2026/finance-solidaire";
        assertThat(visitors.as(INES).get(group).text())
                .contains("Le thème du groupe Ouvrir les toits à leurs habitants");
        assertThat(visitors.as(SALOME).get(group).text()).doesNotContain("Ouvrir les toits");
        assertThat(visitors.anyone().get(group).text()).doesNotContain("Ouvrir les toits");
        assertThat(visitors.anyone().get("/groups/2026").text()).doesNotContain("Ouvrir les toits");
    }

    @Test
    void ofAYearsThemeOnlyTheMeetingsThatNameItCount() {
        chosen(PROPOSAL.value(), null, "2026-03-01");
        assertThat(came(visitors.as(INES), 1)).contains("Rien n’en est encore sorti");
        decided("On part de « ouvrir les toits a leurs habitants ».");
        todo("Écrire le guide.");
        assertThat(came(visitors.as(INES), 1))
                .contains("On part de")
                .contains("12 mars 2026, décision")
                .as("what does not name it")
                .doesNotContain("Écrire le guide");
        db.sql("update themes.theme set since = '2026-03-13'").update();
        assertThat(came(visitors.as(INES), 1)).contains("Rien n’en est encore sorti");
    }

    @Test
    void whatAGroupDecidedStaysWithinItUntilItIsPublished() {
        chosen(PROPOSAL.value(), null, "2026-03-01");
        decided("Ouvrir les toits à leurs habitants : oui.");
        Visitor ines = visitors.as(INES);
        assertThat(ines.get(PROPOSALS + "1").page().select("a[href$=" + MARCH + "]"))
                .as("the meeting, and the decision it took")
                .hasSize(2);
        Visitor salome = visitors.as(SALOME);
        assertThat(came(salome, 1)).contains("réunion").doesNotContain(": oui.");
        assertThat(salome.get(PROPOSALS + "1").page().select("a[href$=" + MARCH + "]")).isEmpty();
        assertThat(came(visitors.anyone(), 1)).contains("réunion").doesNotContain(": oui.");
        published();
        assertThat(came(salome, 1)).contains(": oui.");
        assertThat(came(visitors.anyone(), 1)).doesNotContain(": oui.");
        db.sql("update meetings.meeting set kind = 'other'").update();
        assertThat(came(visitors.anyone(), 1)).contains("Rien n’en est encore sorti");
        assertThat(came(salome, 1)).contains("Rien n’en est encore sorti");
    }

    @Test
    void leadingAnEditionOpensNoGroup() {
        db.sql("update themes.consultation set edition_id = :edition")
                .param("edition", TUNIS_FORUM.value())
                .update();
        chosen(PROPOSAL.value(), null, "2026-03-01");
        decided("Ouvrir les toits à leurs habitants : oui.");
        todo("Ouvrir les toits à leurs habitants : trouver un toit.");
        Visitor najet = visitors.as(NAJET);
        assertThat(came(najet, 1)).contains("réunion").doesNotContain(": oui.", "trouver un toit");
        assertThat(najet.get(PROPOSALS + "1").page().select("a[href$=" + MARCH + "]")).isEmpty();
        db.sql("update meetings.meeting set kind = 'other', titles = '{\"fr\": \"Entre nous\"}'")
                .update();
        assertThat(najet.get("/consultations/themes-2026/decisions/new").text())
                .as("the meetings that a decision may name")
                .doesNotContain("Entre nous");
        db.sql("update themes.consultation set edition_id = null").update();
        facilitatesTheYear(CLAIRE);
        assertThat(came(visitors.as(CLAIRE), 1)).contains(": oui.", "trouver un toit");
    }

    private void facilitatesTheYear(PersonId person) {
        db.sql(
                        """
                        insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid)
                        values (gen_random_uuid(), :person, 'FACILITATOR', 'CYCLE', :cycle, '[2026-01-01,)')
                        """)
                .param("person", person.value())
                .param("cycle", CYCLE_2026.value())
                .update();
    }

    @Test
    void aGroupsThemeHasAllThatItsMeetingsCameToSinceThen() {
        ofTheGroup();
        chosen(PROPOSAL.value(), FINANCE.value(), "2026-03-01");
        decided("Une visite par mois.");
        todo("Trouver un toit.");
        assertThat(came(visitors.as(INES), 1))
                .contains("Thème du groupe depuis le")
                .contains("Une visite par mois.")
                .contains("à faire Trouver un toit.");
        assertThat(visitors.as(SALOME).get(PROPOSALS + "1").status()).isEqualTo(404);
    }

    @Test
    void whatADescendantGaveIsReadOnThePageOfItsAncestorsWithTheWay() {
        UUID second = proposal(2, "Des jardins en haut");
        UUID third = proposal(3, "Les toits, jardins de tous");
        UUID fourth = proposal(4, "Arroser sans eau");
        link(PROPOSAL.value(), third, "merge");
        link(second, third, "merge");
        link(third, fourth, "split");
        chosen(fourth, null, "2026-03-01");
        decided("Arroser sans eau : une citerne.");
        assertThat(came(visitors.as(INES), 1))
                .contains("Par la proposition N° 4. Arroser sans eau")
                .contains("n° 1, n° 3, n° 4")
                .contains("une citerne.");
        assertThat(came(visitors.as(INES), 4))
                .contains("une citerne.")
                .doesNotContain("Par la proposition");
    }

    @Test
    void anAncestorsFruitIsReadOnItsDescendantAndASistersIsNot() {
        UUID derived = proposal(2, "Louer les toits");
        UUID sister = proposal(3, "Peindre les toits");
        link(PROPOSAL.value(), derived, "derive");
        link(PROPOSAL.value(), sister, "derive");
        chosen(PROPOSAL.value(), null, "2026-03-01");
        chosen(sister, null, "2026-03-01");
        assertThat(came(visitors.anyone(), 1))
                .as("what was drawn from it came of it")
                .contains("nouvelle proposition Louer les toits");
        assertThat(came(visitors.anyone(), 2))
                .contains("Par la proposition N° 1. Ouvrir les toits à leurs habitants")
                .doesNotContain("Par la proposition N° 3");
    }

    private String came(Visitor visitor, int number) {
        var heading = visitor.get(PROPOSALS + number).page().selectFirst("#t-came");
        return heading == null ? "" : heading.closest("section").text();
    }

    private void ofTheGroup() {
        db.sql("update themes.consultation set group_id = :group")
                .param("group", FINANCE.value())
                .update();
    }

    private void chosen(UUID proposal, @Nullable UUID group, String since) {
        UUID decision =
                db.sql(
                                """
                        insert into themes.decision (id, consultation_id, number, text, taken_on, basis, reasons, recorded_at, recorded_by)
                        select gen_random_uuid(), :consultation, coalesce(max(number), 0) + 1, 'On essaie.', '2026-03-01', 'staff', 'Parce que.', now(), :by
                        from themes.decision returning id
                        """)
                        .param("consultation", CONSULTATION.value())
                        .param("by", MAELLE.value())
                        .query(UUID.class)
                        .single();
        db.sql("update themes.proposal set state = 'chosen' where id = :id")
                .param("id", proposal)
                .update();
        db.sql(
                        """
                        insert into themes.theme (id, proposal_id, decision_id, cycle_id, group_id, since)
                        values (gen_random_uuid(), :proposal, :decision, :cycle, :group, cast(:since as date))
                        """)
                .param("proposal", proposal)
                .param("decision", decision)
                .param("cycle", CYCLE_2026.value())
                .param("group", group, java.sql.Types.OTHER)
                .param("since", since)
                .update();
    }

    private UUID proposal(int number, String title) {
        return db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, origin, state, state_at, created_at, created_by, published_at)
                        values (gen_random_uuid(), :consultation, :number, 'fr', :title, 'member', 'published', now(), now(), :by, now()) returning id
                        """)
                .param("consultation", CONSULTATION.value())
                .param("number", number)
                .param("title", title)
                .param("by", OUMAR.value())
                .query(UUID.class)
                .single();
    }

    private void link(UUID from, UUID to, String relation) {
        db.sql(
                        "insert into themes.lineage (from_id, to_id, relation, at, by_id) values (:from, :to, :relation, now(), :by)")
                .param("from", from)
                .param("to", to)
                .param("relation", relation)
                .param("by", OUMAR.value())
                .update();
    }

    private void decided(String text) {
        db.sql(
                        """
                        insert into meetings.decision (id, meeting_id, number, host_id, text, taken_at)
                        select gen_random_uuid(), id, 7, host_id, :text, ends_at from meetings.meeting where id = :march
                        """)
                .param("text", text)
                .param("march", MARCH.value())
                .update();
    }

    private void todo(String text) {
        db.sql(
                        """
                        insert into meetings.action (id, meeting_id, host_id, text, owner_person_id)
                        select gen_random_uuid(), id, host_id, :text, :ines from meetings.meeting where id = :march
                        """)
                .param("text", text)
                .param("ines", INES.value())
                .param("march", MARCH.value())
                .update();
    }

    private void published() {
        db.sql(
                        """
                        insert into meetings.minutes_version (meeting_id, number, based_on, body, saved_at, saved_by)
                        values (:march, 1, 0, 'Dit.', now(), :maelle)
                        """)
                .param("march", MARCH.value())
                .param("maelle", MAELLE.value())
                .update();
        db.sql(
                        "insert into meetings.minutes_publication (meeting_id, number, published_at, published_by) values (:march, 1, now(), :maelle)")
                .param("march", MARCH.value())
                .param("maelle", MAELLE.value())
                .update();
    }
}
