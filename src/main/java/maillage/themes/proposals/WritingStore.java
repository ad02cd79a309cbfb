package maillage.themes.proposals;

import java.time.Instant;
import java.util.List;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import maillage.themes.ConsultationId;
import maillage.themes.ProposalId;
import maillage.themes.shared.Proposal;
import maillage.themes.shared.ProposalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WritingStore {
    private final JdbcClient db;

    WritingStore(JdbcClient db) {
        this.db = db;
    }

    void insert(
            ProposalId id,
            ConsultationId consultation,
            ProposalText text,
            boolean byStaff,
            Me by,
            Instant now) {
        said(
                        """
                        insert into themes.proposal (id, consultation_id, language, title, question, why_now, produces, territories, sdgs, axes, sectors,
                                                     origin, state_at, created_at, created_by)
                        values (:id, :consultation, :language, :title, :question, :why, :produces, :territories, :sdgs, :axes, :sectors, :origin, :now, :now, :by)
                        """,
                        text)
                .param("id", id.value())
                .param("consultation", consultation.value())
                .param("origin", byStaff ? "staff" : "member")
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .update();
    }

    void author(ProposalId proposal, OrganisationId organisation, Me by, Instant now) {
        db.sql(
                        """
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                        values (:proposal, :organisation, 'author', :now, :by)
                        """)
                .param("proposal", proposal.value())
                .param("organisation", organisation.value())
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .update();
    }

    /**
     * @return false when it is no longer at this version, or no longer to be changed
     */
    boolean update(ProposalId id, ProposalText text, int version, Me by, Instant now) {
        return said(
                                """
                        update themes.proposal
                        set language = :language, title = :title, question = :question, why_now = :why, produces = :produces, territories = :territories,
                            sdgs = :sdgs, axes = :axes, sectors = :sectors, version = version + 1,
                            text_at = case when said then text_at else :now end, text_by = case when said then text_by else :by end,
                            text_amendment = case when said then text_amendment end
                        from (select (title, question, why_now, produces, territories) = (:title, :question, :why, :produces, :territories) as said
                              from themes.proposal where id = :id) as before
                        where id = :id and version = :version and state in ('draft', 'published')
                        """,
                                text)
                        .param("id", id.value())
                        .param("version", version)
                        .param("by", by.person().value())
                        .param("now", Rows.at(now))
                        .update()
                > 0;
    }

    /** Holds the consultation, so that its numbers have no gap and no double. */
    int publish(Proposal draft, Instant now) {
        db.sql("select id from themes.consultation where id = :id for update")
                .param("id", draft.consultation().value())
                .query((row, index) -> index)
                .list();
        db.sql(
                        """
                        update themes.proposal
                        set state = 'published', state_at = :now, published_at = :now, version = version + 1,
                            number = (select coalesce(max(number), 0) + 1 from themes.proposal where consultation_id = :consultation)
                        where id = :id and state = 'draft'
                        """)
                .param("now", Rows.at(now))
                .param("consultation", draft.consultation().value())
                .param("id", draft.id().value())
                .update();
        return db.sql("select number from themes.proposal where id = :id")
                .param("id", draft.id().value())
                .query(Integer.class)
                .single();
    }

    /**
     * With its authors and where it was drawn from.
     *
     * @return false when it is no longer a draft
     */
    boolean discard(ProposalId id) {
        if (db.sql("select 1 from themes.proposal where id = :id and state = 'draft' for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            return false;
        }
        db.sql("delete from themes.lineage where to_id = :id").param("id", id.value()).update();
        db.sql("delete from themes.proposal where id = :id").param("id", id.value()).update();
        return true;
    }

    boolean withdraw(ProposalId id, String reason, Instant now) {
        return db.sql(
                                """
                        update themes.proposal set state = 'withdrawn', state_reason = :reason, state_at = :now, version = version + 1
                        where id = :id and state = 'published'
                        """)
                        .param("reason", reason)
                        .param("now", Rows.at(now))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Drafts of these organisations, and the staff's where asked for; latest first. */
    List<Draft> drafts(
            ConsultationId consultation, List<OrganisationId> organisations, boolean staff) {
        return db.sql(
                        """
                        select p.id, p.title, p.language from themes.proposal p
                        where p.consultation_id = :consultation and p.state = 'draft'
                          and ((:staff and p.origin = 'staff')
                               or exists (select 1 from themes.proposal_organisation c
                                          where c.proposal_id = p.id and c.part = 'author' and c.organisation_id = any (:organisations)))
                        order by p.created_at desc, p.id
                        """)
                .param("consultation", consultation.value())
                .param("staff", staff)
                .param(
                        "organisations",
                        organisations.stream()
                                .map(OrganisationId::value)
                                .toArray(java.util.UUID[]::new))
                .query(
                        (row, index) ->
                                new Draft(
                                        new ProposalId(Rows.uuid(row, "id")),
                                        LocalizedText.of(
                                                Language.of(row.getString("language")),
                                                row.getString("title"))))
                .list();
    }

    private JdbcClient.StatementSpec said(String sql, ProposalText text) {
        return db.sql(sql)
                .param("language", text.language().tag())
                .param("title", text.title())
                .param("question", text.question())
                .param("why", text.whyNow())
                .param("produces", text.produces())
                .param("territories", text.territories())
                .param("sdgs", text.sdgs().toArray(Integer[]::new))
                .param("axes", text.axes().toArray(String[]::new))
                .param("sectors", text.sectors().toArray(String[]::new));
    }
}
