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
    private final JdbcClient db;

    VoteOptionStore(JdbcClient db) {
        this.db = db;
    }

    private record Owned(UUID vote, VoteOption option) {}

    /** Of several votes at once, in their order. */
    Map<UUID, List<VoteOption>> of(List<UUID> votes) {
        return db
                .sql(
                        """
                        select vote_id, id, position, proposal_id, labels, traits from themes.vote_option
                        where vote_id = any (:votes) order by vote_id, position
                        """)
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

    /** A proposal that may be put to the vote. */
    record Proposed(UUID id, int number, LocalizedText title, List<String> traits) {}

    List<Proposed> proposals(Consulted consulted) {
        return db.sql(
                        """
                        select id, number, title, language,
                               (select coalesce(array_agg(t), '{}') from (select 'axis:' || unnest(axes) as t
                                union all select 'sector:' || unnest(sectors)) traits) as traits
                        from themes.proposal where consultation_id = :consultation and state = 'published' order by number
                        """)
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
