package maillage.themes;

import static maillage.cast.People.INES;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import maillage.cast.Cast;
import maillage.testing.DbTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses of a deliberation, whatever the code does (docs/rules.md#r15). */
@DbTest
class DeliberationDbTest {
    private JdbcClient db;
    private UUID draft;

    @BeforeEach
    void theCastAndADraftDrawnFromTheFirstProposalAreOnStage(JdbcClient db) {
        this.db = db;
        Cast.enter(db);
        draft =
                db.sql(
                                """
                        insert into themes.proposal (id, consultation_id, language, title, origin, state_at, created_at, created_by)
                        select gen_random_uuid(), consultation_id, 'fr', 'Un brouillon', 'member', state_at, created_at, created_by from themes.proposal
                        returning id
                        """)
                        .query(UUID.class)
                        .single();
        db.sql(
                        "insert into themes.lineage (from_id, to_id, relation, at, by_id) values (:from, :to, 'derive', now(), :by)")
                .param("from", PROPOSAL.value())
                .param("to", draft)
                .param("by", INES.value())
                .update();
    }

    @Test
    void whatWasPublishedIsNotErased() {
        refused("delete from themes.proposal where number = 1", "withdrawn, not erased");
        db.sql("delete from themes.proposal_organisation where proposal_id = :draft")
                .param("draft", draft)
                .update();
    }

    @Test
    void aDraftIsThrownAwayWithItsLink() {
        db.sql("delete from themes.lineage").update();
        db.sql("delete from themes.proposal where number is null").update();
        assertThat(db.sql("select count(*) from themes.proposal").query(Integer.class).single())
                .isOne();
    }

    @Test
    void whereSomethingPublishedCameFromIsNotRewritten() {
        refused("update themes.lineage set relation = 'merge'", "lineage stays");
        db.sql(
                        "update themes.proposal set state = 'published', published_at = now(), number = 2 where number is null")
                .update();
        refused("delete from themes.lineage", "lineage stays");
    }

    @Test
    void formerTextsStay() {
        db.sql("update themes.proposal set question = 'Autre ?', version = version + 1").update();
        assertThat(db.sql("select question from themes.proposal_before").query(String.class).list())
                .as("of what is published only")
                .containsExactly("Qui décide de ce qui pousse sur un toit ?");
        refused("update themes.proposal_before set question = 'Jamais dit'", "append-only");
        refused("delete from themes.proposal_before", "append-only");
    }

    @Test
    void whatWasSaidIsHiddenOrTakenBackAndNeverChanged() {
        UUID said = comment(PROPOSAL.value());
        refused("update themes.comment set body = 'Autre chose.'", "what was said stays");
        refused("update themes.comment set stance = 'against'", "what was said stays");
        refused("delete from themes.comment", "what was said stays");
        refused("update themes.comment set hidden_at = now()", "check");
        db.sql("update themes.comment set withdrawn_at = now()").update();
        refused("update themes.comment set withdrawn_at = null", "what was said stays");
        assertThat(said).isNotNull();
    }

    @Test
    void anAnswerStandsUnderACommentOfItsOwnProposal() {
        UUID elsewhere = comment(draft);
        refused(() -> answer(elsewhere), "no answers of its own");
        answer(comment(PROPOSAL.value()));
    }

    @Test
    void anAmendmentIsAnsweredOnceAndStaysAsItWasProposed() {
        db.sql(
                        """
                        insert into themes.amendment (id, proposal_id, field, before, after, why, author_id, proposed_at)
                        values (gen_random_uuid(), :proposal, 'title', 'Avant', 'Après', 'Parce que.', :by, now())
                        """)
                .param("proposal", PROPOSAL.value())
                .param("by", OUMAR.value())
                .update();
        refused("update themes.amendment set after = 'Encore autre'", "stays as it was proposed");
        refused("delete from themes.amendment", "stays as it was proposed");
        refused("update themes.amendment set state = 'accepted', answer = 'Oui.'", "check");
        refused("update themes.amendment set state = 'accepted', answered_at = now()", "check");
        db.sql("update themes.amendment set state = 'withdrawn'").update();
        refused(
                "update themes.amendment set state = 'accepted', answer = 'Oui.', answered_at = now()",
                "answered once");
    }

    private UUID comment(UUID proposal) {
        return db.sql(
                        """
                        insert into themes.comment (id, proposal_id, stance, body, language, author_id, written_at)
                        values (gen_random_uuid(), :proposal, 'question', 'Et la pluie ?', 'fr', :by, now()) returning id
                        """)
                .param("proposal", proposal)
                .param("by", OUMAR.value())
                .query(UUID.class)
                .single();
    }

    private void answer(UUID parent) {
        db.sql(
                        """
                        insert into themes.comment (id, proposal_id, parent_id, stance, body, language, author_id, written_at)
                        values (gen_random_uuid(), :proposal, :parent, 'answer', 'Elle tombe.', 'fr', :by, now())
                        """)
                .param("proposal", PROPOSAL.value())
                .param("parent", parent)
                .param("by", INES.value())
                .update();
    }

    private void refused(String sql, String why) {
        refused(() -> db.sql(sql).update(), why);
    }

    private void refused(ThrowingCallable act, String why) {
        db.sql("savepoint before").update();
        assertThatThrownBy(act).hasMessageContaining(why);
        db.sql("rollback to savepoint before").update();
    }
}
