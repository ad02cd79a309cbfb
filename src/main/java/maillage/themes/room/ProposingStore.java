package maillage.themes.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.platform.sql.Rows;
import maillage.themes.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns a group of cards into a published proposal. */
@Component
class ProposingStore {
    private final JdbcClient db;

    ProposingStore(JdbcClient db) {
        this.db = db;
    }

    /** Holds the consultation and the group: one proposal of it, numbers without gap or double. */
    Optional<Integer> lock(Gathering gathering, UUID cluster) {
        db.sql("select id from themes.consultation where id = :id for update")
                .param("id", gathering.consultationId())
                .query(UUID.class)
                .single();
        return db.sql(
                        """
                        select (select coalesce(max(number), 0) + 1 from themes.proposal where consultation_id = :consultation)
                        from themes.cluster where id = :id and gathering_id = :gathering and proposal_id is null for update
                        """)
                .param("consultation", gathering.consultationId())
                .param("id", cluster)
                .param("gathering", gathering.id())
                .query(Integer.class)
                .optional();
    }

    void publish(
            ProposalId id,
            int number,
            Gathering gathering,
            Cluster cluster,
            String question,
            String why,
            Me by,
            Instant now) {
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, question, why_now, origin, state, state_at, created_at,
                                                     created_by, published_at)
                        values (:id, :consultation, :number, :language, :title, :question, :why, 'member', 'published', :now, :now, :by, :now)
                        """)
                .param("id", id.value())
                .param("consultation", gathering.consultationId())
                .param("number", number)
                .param("language", cluster.language())
                .param("title", cluster.title())
                .param("question", question)
                .param("why", why)
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .update();
        db.sql("update themes.cluster set proposal_id = :proposal where id = :id")
                .param("proposal", id.value())
                .param("id", cluster.id())
                .update();
        db.sql(
                        """
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id, card_id)
                        select distinct on (organisation_id) :proposal, organisation_id, 'author', since, by_id, id
                        from themes.card where cluster_id = :cluster and hidden_at is null order by organisation_id, since, id
                        """)
                .param("proposal", id.value())
                .param("cluster", cluster.id())
                .update();
    }

    /** The words of its cards, in the order they were written. */
    List<String> words(UUID cluster) {
        return db.sql(
                        "select text from themes.card where cluster_id = :cluster and hidden_at is null order by since, id")
                .param("cluster", cluster)
                .query(String.class)
                .list();
    }

    /** The group that a proposal came of, with its cards that are shown. */
    record Origin(String consultation, int number, int cards, int interests, int paper) {}

    Optional<Origin> of(ProposalId proposal) {
        return db.sql(
                        """
                        select n.slug, r.number, (select count(*) from themes.card c where c.cluster_id = g.id and c.hidden_at is null) as cards,
                               (select count(*) from themes.interest i where i.cluster_id = g.id) as phones,
                               coalesce((select w.counted from themes.paper_interest w where w.cluster_id = g.id), 0) as paper
                        from themes.cluster g join themes.gathering r on r.id = g.gathering_id join themes.consultation n on n.id = r.consultation_id
                        where g.proposal_id = :proposal
                        """)
                .param("proposal", proposal.value())
                .query(
                        (row, _) ->
                                new Origin(
                                        row.getString("slug"),
                                        row.getInt("number"),
                                        row.getInt("cards"),
                                        row.getInt("phones") + row.getInt("paper"),
                                        row.getInt("paper")))
                .optional();
    }
}
