package maillage.themes.lineage;

import java.time.Instant;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import maillage.themes.ConsultationId;
import maillage.themes.ProposalId;
import maillage.themes.shared.ProposalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LineageStore {
    private static final String FAMILY =
            """
            with recursive kin (id) as (
                select cast(:proposal as uuid)
                union
                select case when l.from_id = k.id then l.to_id else l.from_id end
                from kin k join themes.lineage l on k.id in (l.from_id, l.to_id))
            """;
    private final JdbcClient db;

    LineageStore(JdbcClient db) {
        this.db = db;
    }

    /** Drafts are left out: they are their authors' alone. */
    Family family(ProposalId proposal) {
        return new Family(
                db.sql(
                                FAMILY
                                        + "select p.number, p.title, p.language from kin k join themes.proposal p on p.id = k.id where p.number is not null order by p.number")
                        .param("proposal", proposal.value())
                        .query(
                                (row, index) ->
                                        new Family.Member(
                                                row.getInt("number"),
                                                LocalizedText.of(
                                                        Language.of(row.getString("language")),
                                                        row.getString("title"))))
                        .list(),
                db.sql(
                                FAMILY
                                        + """
                                        select f.number as source, t.number as target, l.relation from themes.lineage l
                                        join themes.proposal f on f.id = l.from_id join themes.proposal t on t.id = l.to_id
                                        where l.from_id in (select id from kin) and f.number is not null and t.number is not null
                                        order by f.number, t.number
                                        """)
                        .param("proposal", proposal.value())
                        .query(
                                (row, index) ->
                                        new Family.Link(
                                                row.getInt("source"),
                                                row.getInt("target"),
                                                Relation.of(row.getString("relation"))))
                        .list());
    }

    /** Holds the consultation until the transaction ends: its numbers are given one at a time. */
    void lock(ConsultationId consultation) {
        db.sql("select id from themes.consultation where id = :id for update")
                .param("id", consultation.value())
                .query((row, index) -> index)
                .list();
    }

    /** Published at once, with the next number. */
    int publish(
            ProposalId id,
            ConsultationId consultation,
            ProposalText text,
            boolean byStaff,
            Me by,
            Instant now) {
        return insert(id, consultation, text, byStaff, true, by, now);
    }

    void draft(
            ProposalId id,
            ConsultationId consultation,
            ProposalText text,
            Optional<OrganisationId> author,
            Me by,
            Instant now) {
        insert(id, consultation, text, author.isEmpty(), false, by, now);
        author.ifPresent(
                own ->
                        db.sql(
                                        """
                                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                                        values (:proposal, :organisation, 'author', :now, :by)
                                        """)
                                .param("proposal", id.value())
                                .param("organisation", own.value())
                                .param("now", Rows.at(now))
                                .param("by", by.person().value())
                                .update());
    }

    private int insert(
            ProposalId id,
            ConsultationId consultation,
            ProposalText text,
            boolean byStaff,
            boolean published,
            Me by,
            Instant now) {
        return db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, question, why_now, produces, territories, sdgs, axes, sectors,
                                                     origin, state, state_at, created_at, created_by, published_at)
                        select :id, :consultation, case when :published then (select coalesce(max(number), 0) + 1 from themes.proposal where consultation_id = :consultation) end,
                               :language, :title, :question, :why, :produces, :territories, :sdgs, :axes, :sectors,
                               :origin, case when :published then 'published' else 'draft' end, :now, :now, :by, case when :published then cast(:now as timestamptz) end
                        returning coalesce(number, 0)
                        """)
                .param("id", id.value())
                .param("consultation", consultation.value())
                .param("published", published)
                .param("language", text.language().tag())
                .param("title", text.title())
                .param("question", text.question())
                .param("why", text.whyNow())
                .param("produces", text.produces())
                .param("territories", text.territories())
                .param("sdgs", text.sdgs().toArray(Integer[]::new))
                .param("axes", text.axes().toArray(String[]::new))
                .param("sectors", text.sectors().toArray(String[]::new))
                .param("origin", byStaff ? "staff" : "member")
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .query(Integer.class)
                .single();
    }

    void link(ProposalId from, ProposalId to, Relation relation, Me by, Instant now) {
        db.sql(
                        "insert into themes.lineage (from_id, to_id, relation, at, by_id) values (:from, :to, :relation, :now, :by)")
                .param("from", from.value())
                .param("to", to.value())
                .param("relation", relation.code())
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .update();
    }

    /**
     * @return false when it is no longer there to become something else
     */
    boolean end(ProposalId id, Relation relation, Instant now) {
        return db.sql(
                                """
                        update themes.proposal set state = :state, state_at = :now, version = version + 1
                        where id = :id and state = 'published'
                        """)
                        .param("state", relation == Relation.MERGE ? "merged" : "split")
                        .param("now", Rows.at(now))
                        .param("id", id.value())
                        .update()
                > 0;
    }
}
