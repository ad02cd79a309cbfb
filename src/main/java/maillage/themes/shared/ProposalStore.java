package maillage.themes.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import maillage.themes.ConsultationId;
import maillage.themes.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ProposalStore {
    private static final String PROPOSAL =
            """
            select id, consultation_id, number, language, title, question, why_now, produces, territories, sdgs, axes, sectors,
                   origin, state, state_reason, state_at, created_by, published_at, version
            from themes.proposal
            """;
    private final JdbcClient db;

    ProposalStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Proposal> byNumber(ConsultationId consultation, int number) {
        return db.sql(PROPOSAL + "where consultation_id = :consultation and number = :number")
                .param("consultation", consultation.value())
                .param("number", number)
                .query(ProposalStore::proposal)
                .optional();
    }

    Optional<Proposal> byId(ProposalId id) {
        return db.sql(PROPOSAL + "where id = :id")
                .param("id", id.value())
                .query(ProposalStore::proposal)
                .optional();
    }

    List<Proposal> published(ConsultationId consultation) {
        return db.sql(
                        PROPOSAL
                                + "where consultation_id = :consultation and number is not null order by number")
                .param("consultation", consultation.value())
                .query(ProposalStore::proposal)
                .list();
    }

    /** Their own, and those of the proposals that went into them: nobody loses credit. */
    Map<ProposalId, List<Carrier>> carriers(List<ProposalId> proposals) {
        return db
                .sql(
                        """
                        select c.root, c.organisation_id, o.slug, o.names, o.cited, bool_or(c.part = 'author') as author,
                               bool_and(c.until is not null) as ended, bool_and(c.proposal_id <> c.root) as inherited
                        from themes.carriers(:proposals) c
                        join network.offer_organisation o on o.id = c.organisation_id
                        group by c.root, c.organisation_id, o.slug, o.names, o.cited
                        order by author desc, min(c.since), o.slug
                        """)
                .param("proposals", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                Map.entry(new ProposalId(Rows.uuid(row, "root")), carrier(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Carrier carrier(ResultSet row) throws SQLException {
        return new Carrier(
                new OrganisationId(Rows.uuid(row, "organisation_id")),
                row.getString("slug"),
                Rows.localized(row, "names"),
                row.getBoolean("author"),
                row.getBoolean("cited"),
                row.getBoolean("ended"),
                row.getBoolean("inherited"));
    }

    private static Proposal proposal(ResultSet row, int index) throws SQLException {
        return new Proposal(
                new ProposalId(Rows.uuid(row, "id")),
                new ConsultationId(Rows.uuid(row, "consultation_id")),
                Optional.ofNullable((Integer) row.getObject("number")),
                new ProposalText(
                        Language.of(row.getString("language")),
                        row.getString("title"),
                        row.getString("question"),
                        row.getString("why_now"),
                        row.getString("produces"),
                        row.getString("territories"),
                        List.of((Integer[]) row.getArray("sdgs").getArray()),
                        List.of((String[]) row.getArray("axes").getArray()),
                        List.of((String[]) row.getArray("sectors").getArray())),
                row.getString("origin").equals("staff"),
                ProposalState.of(row.getString("state")),
                row.getString("state_reason"),
                Rows.instant(row, "state_at"),
                new PersonId(Rows.uuid(row, "created_by")),
                Rows.optionalInstant(row, "published_at"),
                row.getInt("version"));
    }
}
