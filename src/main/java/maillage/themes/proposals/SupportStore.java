package maillage.themes.proposals;

import java.time.Instant;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import maillage.themes.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SupportStore {
    private final JdbcClient db;

    SupportStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @return false when the organisation carries it already
     */
    boolean sign(ProposalId proposal, OrganisationId organisation, Me by, Instant now) {
        return db.sql(
                                """
                        insert into themes.proposal_organisation as c (proposal_id, organisation_id, part, since, by_id)
                        values (:proposal, :organisation, 'co-signer', :now, :by)
                        on conflict (proposal_id, organisation_id) do update set until = null, since = excluded.since, by_id = excluded.by_id
                        where c.until is not null
                        """)
                        .param("proposal", proposal.value())
                        .param("organisation", organisation.value())
                        .param("now", Rows.at(now))
                        .param("by", by.person().value())
                        .update()
                > 0;
    }

    boolean leave(ProposalId proposal, OrganisationId organisation, Instant now) {
        return db.sql(
                                """
                        update themes.proposal_organisation set until = :now
                        where proposal_id = :proposal and organisation_id = :organisation and part = 'co-signer' and until is null
                        """)
                        .param("now", Rows.at(now))
                        .param("proposal", proposal.value())
                        .param("organisation", organisation.value())
                        .update()
                > 0;
    }
}
