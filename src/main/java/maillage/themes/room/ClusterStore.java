package maillage.themes.room;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groups of cards, and who marked them. */
@Component
class ClusterStore {
    private final JdbcClient db;

    ClusterStore(JdbcClient db) {
        this.db = db;
    }

    /** In the order they were made. */
    List<Cluster> of(UUID gathering) {
        return db.sql(
                        """
                        select g.id, g.number, g.title, g.language, p.number as proposal,
                               (select count(*) from themes.card c where c.cluster_id = g.id and c.hidden_at is null) as cards,
                               (select count(*) from themes.interest i where i.cluster_id = g.id) as phones,
                               coalesce((select w.counted from themes.paper_interest w where w.cluster_id = g.id), 0) as paper
                        from themes.cluster g left join themes.proposal p on p.id = g.proposal_id
                        where g.gathering_id = :gathering order by g.number
                        """)
                .param("gathering", gathering)
                .query(
                        (row, number) ->
                                new Cluster(
                                        Rows.uuid(row, "id"),
                                        row.getInt("number"),
                                        row.getString("title"),
                                        row.getString("language"),
                                        row.getInt("cards"),
                                        row.getInt("phones"),
                                        row.getInt("paper"),
                                        Optional.ofNullable((Integer) row.getObject("proposal"))))
                .list();
    }

    /** Holds the gathering, so that two groups made at once have two numbers. */
    UUID insert(UUID gathering, String title, Me by) {
        UUID id = Id.fresh();
        db.sql("select id from themes.gathering where id = :id for no key update")
                .param("id", gathering)
                .query(UUID.class)
                .single();
        db.sql(
                        """
                        insert into themes.cluster (id, gathering_id, number, title, language)
                        select :id, :gathering, coalesce(max(number), 0) + 1, :title, :language from themes.cluster where gathering_id = :gathering
                        """)
                .param("id", id)
                .param("gathering", gathering)
                .param("title", title)
                .param("language", by.language().tag())
                .update();
        return id;
    }

    boolean rename(UUID gathering, UUID cluster, String title, Me by) {
        return db.sql(
                                "update themes.cluster set title = :title, language = :language where id = :id and gathering_id = :gathering")
                        .param("title", title)
                        .param("language", by.language().tag())
                        .param("id", cluster)
                        .param("gathering", gathering)
                        .update()
                > 0;
    }

    /** Its cards, hidden ones as well, are then in no group. Not once someone marked it. */
    boolean remove(UUID gathering, UUID cluster) {
        boolean free =
                db.sql(
                                """
                        select proposal_id is null and not exists (select 1 from themes.interest i where i.cluster_id = g.id)
                               and not exists (select 1 from themes.paper_interest w where w.cluster_id = g.id and w.counted > 0)
                        from themes.cluster g where id = :id and gathering_id = :gathering for update
                        """)
                        .param("id", cluster)
                        .param("gathering", gathering)
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
        if (free) {
            db.sql("update themes.card set cluster_id = null where cluster_id = :id")
                    .param("id", cluster)
                    .update();
            db.sql("delete from themes.paper_interest where cluster_id = :id")
                    .param("id", cluster)
                    .update();
            db.sql("delete from themes.cluster where id = :id").param("id", cluster).update();
        }
        return free;
    }

    boolean has(UUID gathering, UUID cluster) {
        return db.sql(
                        "select exists (select 1 from themes.cluster where id = :id and gathering_id = :gathering)")
                .param("id", cluster)
                .param("gathering", gathering)
                .query(Boolean.class)
                .single();
    }

    /** The groups that this person marked. */
    Set<UUID> markedBy(UUID gathering, Me me) {
        return new HashSet<>(
                db.sql(
                                "select cluster_id from themes.interest where gathering_id = :gathering and by_id = :by")
                        .param("gathering", gathering)
                        .param("by", me.person().value())
                        .query(UUID.class)
                        .list());
    }

    /** Marking twice changes nothing. */
    void mark(UUID gathering, UUID cluster, OrganisationId organisation, Me by, Instant now) {
        db.sql(
                        """
                        insert into themes.interest (cluster_id, gathering_id, organisation_id, by_id, since)
                        values (:cluster, :gathering, :organisation, :by, :now) on conflict (cluster_id, by_id) do nothing
                        """)
                .param("cluster", cluster)
                .param("gathering", gathering)
                .param("organisation", organisation.value())
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .update();
    }

    void unmark(UUID gathering, UUID cluster, Me by) {
        db.sql(
                        "delete from themes.interest where cluster_id = :cluster and gathering_id = :gathering and by_id = :by")
                .param("cluster", cluster)
                .param("gathering", gathering)
                .param("by", by.person().value())
                .update();
    }

    void countPaper(UUID gathering, UUID cluster, int counted, Me by, Instant now) {
        db.sql(
                        """
                        insert into themes.paper_interest (cluster_id, gathering_id, counted, by_id, since) values (:cluster, :gathering, :counted, :by, :now)
                        on conflict (cluster_id) do update set counted = excluded.counted, by_id = excluded.by_id, since = excluded.since
                        """)
                .param("cluster", cluster)
                .param("gathering", gathering)
                .param("counted", counted)
                .param("by", by.person().value())
                .param("now", Rows.at(now))
                .update();
    }
}
