package maillage.themes.amendments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import maillage.themes.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AmendmentStore {
    private static final String AMENDMENT =
            """
            select m.id, m.field, m.before, m.after, m.why, m.author_id, a.full_name, m.organisation_id, o.names, coalesce(o.cited, false) as cited,
                   m.proposed_at, m.state, m.answer
            from themes.amendment m join identity.offer_account a on a.id = m.author_id
            left join network.offer_organisation o on o.id = m.organisation_id
            where m.proposal_id = :proposal
            """;
    private final JdbcClient db;

    AmendmentStore(JdbcClient db) {
        this.db = db;
    }

    /** Those that wait first, then the latest. */
    List<Amendment> of(ProposalId proposal) {
        return db.sql(AMENDMENT + " order by m.state = 'open' desc, m.proposed_at desc, m.id")
                .param("proposal", proposal.value())
                .query(AmendmentStore::amendment)
                .list();
    }

    /** One of this proposal. */
    Optional<Amendment> byId(ProposalId proposal, UUID id) {
        return db.sql(AMENDMENT + " and m.id = :id")
                .param("proposal", proposal.value())
                .param("id", id)
                .query(AmendmentStore::amendment)
                .optional();
    }

    UUID insert(
            ProposalId proposal,
            Field field,
            String before,
            String after,
            String why,
            Optional<OrganisationId> organisation,
            Me by,
            Instant now) {
        UUID id = Id.fresh();
        db.sql(
                        """
                        insert into themes.amendment (id, proposal_id, field, before, after, why, author_id, organisation_id, proposed_at)
                        values (:id, :proposal, :field, :before, :after, :why, :by, :organisation, :now)
                        """)
                .param("id", id)
                .param("proposal", proposal.value())
                .param("field", field.code())
                .param("before", before)
                .param("after", after)
                .param("why", why)
                .param("by", by.person().value())
                .param("organisation", organisation.map(OrganisationId::value).orElse(null))
                .param("now", Rows.at(now))
                .update();
        return id;
    }

    /**
     * @return false when it was answered already
     */
    boolean answer(UUID amendment, Amendment.State state, String word, Me by, Instant now) {
        return db.sql(
                                """
                        update themes.amendment set state = :state, answer = :word, answered_by = :by, answered_at = :now
                        where id = :id and state = 'open'
                        """)
                        .param("state", state.code())
                        .param("word", word)
                        .param("by", by.person().value())
                        .param("now", Rows.at(now))
                        .param("id", amendment)
                        .update()
                > 0;
    }

    /**
     * @return false when it was answered already
     */
    boolean withdraw(UUID amendment) {
        return db.sql(
                                "update themes.amendment set state = 'withdrawn' where id = :id and state = 'open'")
                        .param("id", amendment)
                        .update()
                > 0;
    }

    /**
     * Puts the new wording in its place.
     *
     * @return false when the text it was written against no longer stands
     */
    boolean apply(ProposalId proposal, Amendment amendment, Me by, Instant now) {
        String column =
                switch (amendment.field()) {
                    case TITLE -> "title";
                    case QUESTION -> "question";
                    case WHY_NOW -> "why_now";
                    case PRODUCES -> "produces";
                };
        return db.sql(
                                "update themes.proposal set "
                                        + column
                                        + " = :after, text_at = :now, text_by = :by, text_amendment = :amendment, version = version + 1"
                                        + " where id = :id and state = 'published' and "
                                        + column
                                        + " = :before")
                        .param("after", amendment.after())
                        .param("now", Rows.at(now))
                        .param("by", by.person().value())
                        .param("amendment", amendment.id())
                        .param("before", amendment.before())
                        .param("id", proposal.value())
                        .update()
                > 0;
    }

    private static Amendment amendment(ResultSet row, int number) throws SQLException {
        return new Amendment(
                Rows.uuid(row, "id"),
                Field.typed(row.getString("field")).orElseThrow(),
                row.getString("before"),
                row.getString("after"),
                row.getString("why"),
                new PersonId(Rows.uuid(row, "author_id")),
                row.getString("full_name"),
                Rows.optionalUuid(row, "organisation_id").map(OrganisationId::new),
                row.getString("names") == null
                        ? Optional.empty()
                        : Optional.of(Rows.localized(row, "names")),
                row.getBoolean("cited"),
                Rows.instant(row, "proposed_at"),
                Amendment.State.of(row.getString("state")),
                row.getString("answer"));
    }
}
