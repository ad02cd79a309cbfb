package maillage.themes.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import maillage.themes.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CommentStore {
    private static final String COMMENT =
            """
            select c.id, c.parent_id, c.stance, c.body, c.language, c.author_id, a.full_name, o.names, coalesce(o.cited, false) as cited,
                   c.written_at, c.hidden_at, c.hidden_reason, c.withdrawn_at
            from themes.comment c join identity.offer_account a on a.id = c.author_id
            left join network.offer_organisation o on o.id = c.organisation_id
            where c.proposal_id = :proposal
            """;
    private final JdbcClient db;

    CommentStore(JdbcClient db) {
        this.db = db;
    }

    /** In the order they were written. */
    List<Comment> of(ProposalId proposal) {
        return db.sql(COMMENT + " order by c.written_at, c.id")
                .param("proposal", proposal.value())
                .query(CommentStore::comment)
                .list();
    }

    /** One of this proposal. */
    Optional<Comment> byId(ProposalId proposal, UUID id) {
        return db.sql(COMMENT + " and c.id = :id")
                .param("proposal", proposal.value())
                .param("id", id)
                .query(CommentStore::comment)
                .optional();
    }

    UUID insert(
            ProposalId proposal,
            @Nullable UUID parent,
            Stance stance,
            String body,
            Optional<OrganisationId> organisation,
            Me by,
            Instant now) {
        UUID id = Id.fresh();
        db.sql(
                        """
                        insert into themes.comment (id, proposal_id, parent_id, stance, body, language, author_id, organisation_id, written_at)
                        values (:id, :proposal, :parent, :stance, :body, :language, :by, :organisation, :now)
                        """)
                .param("id", id)
                .param("proposal", proposal.value())
                .param("parent", parent)
                .param("stance", stance.code())
                .param("body", body)
                .param("language", by.language().tag())
                .param("by", by.person().value())
                .param("organisation", organisation.map(OrganisationId::value).orElse(null))
                .param("now", Rows.at(now))
                .update();
        return id;
    }

    /**
     * @return false when it is hidden already, or taken back
     */
    boolean hide(UUID comment, String reason, Me by, Instant now) {
        return db.sql(
                                """
                        update themes.comment set hidden_at = :now, hidden_by = :by, hidden_reason = :reason
                        where id = :id and hidden_at is null and withdrawn_at is null
                        """)
                        .param("now", Rows.at(now))
                        .param("by", by.person().value())
                        .param("reason", reason)
                        .param("id", comment)
                        .update()
                > 0;
    }

    /**
     * @return false when it is not hidden
     */
    boolean show(UUID comment) {
        return db.sql(
                                "update themes.comment set hidden_at = null, hidden_by = null, hidden_reason = '' where id = :id and hidden_at is not null")
                        .param("id", comment)
                        .update()
                > 0;
    }

    /**
     * @return false when it is not this person's, is hidden, or was taken back before
     */
    boolean withdraw(UUID comment, Me by, Instant now) {
        return db.sql(
                                """
                        update themes.comment set withdrawn_at = :now
                        where id = :id and author_id = :by and hidden_at is null and withdrawn_at is null
                        """)
                        .param("now", Rows.at(now))
                        .param("id", comment)
                        .param("by", by.person().value())
                        .update()
                > 0;
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                Rows.uuid(row, "id"),
                Rows.optionalUuid(row, "parent_id"),
                Stance.of(row.getString("stance")),
                row.getString("body"),
                Language.of(row.getString("language")),
                new PersonId(Rows.uuid(row, "author_id")),
                row.getString("full_name"),
                row.getString("names") == null
                        ? Optional.empty()
                        : Optional.of(Rows.localized(row, "names")),
                row.getBoolean("cited"),
                Rows.instant(row, "written_at"),
                row.getTimestamp("hidden_at") == null
                        ? Optional.empty()
                        : Optional.of(row.getString("hidden_reason")),
                row.getTimestamp("withdrawn_at") != null);
    }
}
