package maillage.themes.voting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be chosen in votes. */
@Component
class VoteOptionStore {
    private static final String LABELS = "jsonb_build_object(p.language, p.title)";
    private static final String TRAITS =
            """
            (select coalesce(array_agg(t), '{}') from (select 'axis:' || unnest(p.axes) as t union all select 'sector:' || unnest(p.sectors)) traits)
            """;
    private final JdbcClient db;

    VoteOptionStore(JdbcClient db) {
        this.db = db;
    }

    private record Owned(UUID vote, VoteOption option) {}

    /** Of several votes at once, in their order; of planned ones as their proposals are now. */
    Map<UUID, List<VoteOption>> of(List<UUID> votes) {
        return db
                .sql(
                        """
                        select o.vote_id, o.id, o.position, o.proposal_id, case when p.id is null then o.labels else %s end as labels,
                               case when p.id is null then o.traits else %s end as traits
                        from themes.vote_option o join themes.vote v on v.id = o.vote_id
                        left join themes.proposal p on p.id = o.proposal_id and v.state = 'planned'
                        where o.vote_id = any (:votes) order by o.vote_id, o.position
                        """
                                .formatted(LABELS, TRAITS))
                .param("votes", votes.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Owned(
                                        Rows.uuid(row, "vote_id"),
                                        new VoteOption(
                                                Rows.uuid(row, "id"),
                                                row.getInt("position"),
                                                Rows.optionalUuid(row, "proposal_id"),
                                                Rows.localized(row, "labels"),
                                                new LinkedHashSet<>(
                                                        List.of(
                                                                (String[])
                                                                        row.getArray("traits")
                                                                                .getArray())))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Owned::vote,
                                LinkedHashMap::new,
                                Collectors.mapping(Owned::option, Collectors.toList())));
    }

    void write(Vote vote) {
        db.sql("delete from themes.vote_option where vote_id = :vote")
                .param("vote", vote.id())
                .update();
        for (VoteOption option : vote.options()) {
            db.sql(
                            """
                            insert into themes.vote_option (id, vote_id, position, proposal_id, labels, traits)
                            values (:id, :vote, :position, :proposal, cast(:labels as jsonb), :traits)
                            """)
                    .param("id", option.id())
                    .param("vote", vote.id())
                    .param("position", option.position())
                    .param("proposal", option.proposal().orElse(null), java.sql.Types.OTHER)
                    .param("labels", Rows.json(option.labels()))
                    .param("traits", option.traits().toArray(String[]::new))
                    .update();
        }
    }

    /** Fixes the words and traits of the proposals as they are now, and holds them meanwhile. */
    void settle(UUID vote) {
        db.sql(
                        """
                        select p.id from themes.proposal p join themes.vote_option o on o.proposal_id = p.id
                        where o.vote_id = :vote order by p.id for share of p
                        """)
                .param("vote", vote)
                .query(UUID.class)
                .list();
        db.sql(
                        """
                        update themes.vote_option o set labels = %s, traits = %s
                        from themes.proposal p where p.id = o.proposal_id and o.vote_id = :vote
                        """
                                .formatted(LABELS, TRAITS))
                .param("vote", vote)
                .update();
    }

    /** The titles of the proposals of a vote that may no longer be chosen. */
    List<String> gone(UUID vote) {
        return db.sql(
                        """
                        select p.title from themes.vote_option o join themes.proposal p on p.id = o.proposal_id
                        where o.vote_id = :vote and p.state <> 'published' order by o.position
                        """)
                .param("vote", vote)
                .query(String.class)
                .list();
    }

    /** A proposal that may be put to the vote. */
    record Proposed(UUID id, int number, LocalizedText title, List<String> traits) {}

    List<Proposed> proposals(Consulted consulted) {
        return db.sql(
                        """
                        select p.id, p.number, p.title, p.language, %s as traits
                        from themes.proposal p where p.consultation_id = :consultation and p.state = 'published' order by p.number
                        """
                                .formatted(TRAITS))
                .param("consultation", consulted.id())
                .query(
                        (row, _) ->
                                new Proposed(
                                        Rows.uuid(row, "id"),
                                        row.getInt("number"),
                                        LocalizedText.of(
                                                Language.of(row.getString("language")),
                                                row.getString("title")),
                                        List.of((String[]) row.getArray("traits").getArray())))
                .list();
    }
}
