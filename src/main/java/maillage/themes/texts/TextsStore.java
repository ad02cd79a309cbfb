package maillage.themes.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import maillage.platform.sql.Rows;
import maillage.themes.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TextsStore {
    private static final List<String> FIELDS =
            List.of("title", "question", "why_now", "produces", "territories");
    private final JdbcClient db;

    TextsStore(JdbcClient db) {
        this.db = db;
    }

    /** The text as published first, the one that stands last. */
    List<Version> versions(ProposalId proposal) {
        return db.sql(
                        """
                        select t.title, t.question, t.why_now, t.produces, t.territories, t.text_at, b.full_name as by,
                               m.why, m.answer, w.full_name as author, o.names, coalesce(o.cited, false) as cited
                        from (select version, title, question, why_now, produces, territories, text_at, text_by, text_amendment
                              from themes.proposal_before where proposal_id = :proposal
                              union all
                              select version, title, question, why_now, produces, territories, text_at, text_by, text_amendment
                              from themes.proposal where id = :proposal) t
                        left join identity.offer_account b on b.id = t.text_by
                        left join themes.amendment m on m.id = t.text_amendment
                        left join identity.offer_account w on w.id = m.author_id
                        left join network.offer_organisation o on o.id = m.organisation_id
                        order by t.version
                        """)
                .param("proposal", proposal.value())
                .query(TextsStore::version)
                .list();
    }

    int changes(ProposalId proposal) {
        return db.sql("select count(*) from themes.proposal_before where proposal_id = :proposal")
                .param("proposal", proposal.value())
                .query(Integer.class)
                .single();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        var fields = new LinkedHashMap<String, String>();
        for (String field : FIELDS) {
            fields.put(field, row.getString(field));
        }
        return new Version(
                fields,
                Rows.optionalInstant(row, "text_at"),
                Optional.ofNullable(row.getString("by")),
                row.getString("why") == null
                        ? Optional.empty()
                        : Optional.of(
                                new Version.Taken(
                                        row.getString("why"),
                                        row.getString("answer"),
                                        row.getString("author"),
                                        row.getString("names") == null
                                                ? Optional.empty()
                                                : Optional.of(Rows.localized(row, "names")),
                                        row.getBoolean("cited"))));
    }
}
