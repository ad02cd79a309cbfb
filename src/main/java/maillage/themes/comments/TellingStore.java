package maillage.themes.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import maillage.platform.sql.Rows;
import maillage.themes.ProposalId;
import maillage.themes.shared.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TellingStore {
    private final JdbcClient db;

    TellingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Proposals of which something was said that nobody was told yet.
     *
     * @param told told before that moment, or never
     * @param since what is older is no news
     */
    List<ProposalId> due(Instant told, Instant since) {
        return db.sql(
                        """
                        select distinct p.id from themes.comment c join themes.proposal p on p.id = c.proposal_id and p.state = 'published'
                        left join themes.proposal_told t on t.proposal_id = p.id
                        where c.hidden_at is null and c.withdrawn_at is null and c.written_at > :since
                          and (t.told_at is null or t.told_at <= :told and c.written_at > t.told_at)
                        """)
                .param("told", Rows.at(told))
                .param("since", Rows.at(since))
                .query((row, number) -> new ProposalId(Rows.uuid(row, "id")))
                .list();
    }

    /**
     * Writes that they are told now; whoever comes second waits and finds it written.
     *
     * @return until when they were told before, never: {@code since}; nothing when that is less
     *     than an hour ago
     */
    Optional<Instant> tell(ProposalId proposal, Instant now, Instant told, Instant since) {
        db.sql(
                        "insert into themes.proposal_told (proposal_id, told_at) values (:proposal, :since) on conflict do nothing")
                .param("proposal", proposal.value())
                .param("since", Rows.at(since))
                .update();
        Optional<Instant> before =
                db.sql(
                                "select told_at from themes.proposal_told where proposal_id = :proposal and told_at <= :told for update")
                        .param("proposal", proposal.value())
                        .param("told", Rows.at(told))
                        .query((row, number) -> Rows.instant(row, "told_at"))
                        .optional();
        before.ifPresent(
                any ->
                        db.sql(
                                        "update themes.proposal_told set told_at = :now where proposal_id = :proposal")
                                .param("now", Rows.at(now))
                                .param("proposal", proposal.value())
                                .update());
        return before;
    }

    About about(ProposalId proposal) {
        return db.sql(
                        """
                        select c.slug, p.number, p.title from themes.proposal p join themes.consultation c on c.id = p.consultation_id
                        where p.id = :proposal
                        """)
                .param("proposal", proposal.value())
                .query(
                        (row, number) ->
                                new About(
                                        "/consultations/"
                                                + row.getString("slug")
                                                + "/proposals/"
                                                + row.getInt("number"),
                                        row.getInt("number"),
                                        row.getString("title")))
                .single();
    }
}
