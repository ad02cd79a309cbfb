package maillage.themes.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.GroupId;
import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cards. Which are taken, and until when, the database decides: see its triggers. */
@Component
class CardStore {
    private static final String CARD =
            """
            select c.id, c.text, c.language, c.cluster_id, c.paper, c.hidden_at, c.hidden_reason, o.names, themes.is_in_proposal(c) as in_proposal
            from themes.card c join network.offer_organisation o on o.id = c.organisation_id
            """;
    private final JdbcClient db;

    CardStore(JdbcClient db) {
        this.db = db;
    }

    /** The latest first, hidden ones as well. */
    List<Card> of(UUID gathering) {
        return db.sql(CARD + "where c.gathering_id = :gathering order by c.since desc, c.id desc")
                .param("gathering", gathering)
                .query(CardStore::card)
                .list();
    }

    /** The latest that are shown. */
    List<Card> latest(UUID gathering, int most) {
        return db.sql(
                        CARD
                                + "where c.gathering_id = :gathering and c.hidden_at is null order by c.since desc, c.id desc limit :most")
                .param("gathering", gathering)
                .param("most", most)
                .query(CardStore::card)
                .list();
    }

    List<Card> writtenBy(UUID gathering, Me me) {
        return db.sql(
                        CARD
                                + "where c.gathering_id = :gathering and c.by_id = :by and not c.paper order by c.since desc, c.id desc")
                .param("gathering", gathering)
                .param("by", me.person().value())
                .query(CardStore::card)
                .list();
    }

    /** The organisation for which someone wrote or marked last in this gathering. */
    Optional<OrganisationId> lastFor(UUID gathering, Me me) {
        return db.sql(
                        """
                        select organisation_id from (
                            select organisation_id, since, id from themes.card where gathering_id = :gathering and by_id = :by and not paper
                            union all select organisation_id, since, cluster_id from themes.interest where gathering_id = :gathering and by_id = :by) own
                        order by since desc, id desc limit 1
                        """)
                .param("gathering", gathering)
                .param("by", me.person().value())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    int shown(UUID gathering) {
        return db.sql(
                        "select count(*) from themes.card where gathering_id = :gathering and hidden_at is null")
                .param("gathering", gathering)
                .query(Integer.class)
                .single();
    }

    /**
     * @return false when it was written already, with the same key
     */
    boolean write(
            UUID gathering,
            OrganisationId organisation,
            String text,
            boolean paper,
            UUID key,
            Me by,
            Instant now) {
        return db.sql(
                                """
                        insert into themes.card (id, gathering_id, organisation_id, by_id, since, text, language, paper, client_key)
                        values (:id, :gathering, :organisation, :by, :now, :text, :language, :paper, :key)
                        on conflict (gathering_id, by_id, client_key) do nothing
                        """)
                        .param("id", Id.fresh())
                        .param("gathering", gathering)
                        .param("organisation", organisation.value())
                        .param("by", by.person().value())
                        .param("now", Rows.at(now))
                        .param("text", text)
                        .param("language", by.language().tag())
                        .param("paper", paper)
                        .param("key", key)
                        .update()
                > 0;
    }

    /** One's own, of this gathering. */
    boolean withdraw(UUID gathering, UUID card, Me me) {
        return db.sql(
                                "delete from themes.card where id = :id and gathering_id = :gathering and by_id = :by and not paper")
                        .param("id", card)
                        .param("gathering", gathering)
                        .param("by", me.person().value())
                        .update()
                > 0;
    }

    /**
     * @param cluster null: out of all groups
     * @return false when there is no such card or group in this gathering
     */
    boolean place(UUID gathering, UUID card, @Nullable UUID cluster) {
        return db.sql(
                                """
                        update themes.card set cluster_id = :cluster where id = :id and gathering_id = :gathering
                          and (cast(:cluster as uuid) is null or exists (select 1 from themes.cluster where id = :cluster and gathering_id = :gathering))
                        """)
                        .param("cluster", cluster, Types.OTHER)
                        .param("id", card)
                        .param("gathering", gathering)
                        .update()
                > 0;
    }

    boolean hide(UUID gathering, UUID card, String reason, Me by, Instant now) {
        return db.sql(
                                """
                        update themes.card set hidden_at = :now, hidden_by = :by, hidden_reason = :reason
                        where id = :id and gathering_id = :gathering and hidden_at is null
                        """)
                        .param("now", Rows.at(now))
                        .param("by", by.person().value())
                        .param("reason", reason)
                        .param("id", card)
                        .param("gathering", gathering)
                        .update()
                > 0;
    }

    /** Whether an organisation has a seat in a group. */
    boolean hasSeat(OrganisationId organisation, GroupId group, Instant now) {
        return db.sql(
                        """
                        select exists (select 1 from groups.offer_seat s
                                       where s.group_id = :group and s.organisation_id = :organisation and s.valid @> cast(:now as date))
                        """)
                .param("group", group.value())
                .param("organisation", organisation.value())
                .param("now", Rows.at(now))
                .query(Boolean.class)
                .single();
    }

    private static Card card(ResultSet row, int number) throws SQLException {
        return new Card(
                Rows.uuid(row, "id"),
                row.getString("text"),
                row.getString("language"),
                Rows.optionalUuid(row, "cluster_id"),
                Rows.localized(row, "names"),
                row.getBoolean("paper"),
                row.getBoolean("in_proposal"),
                row.getTimestamp("hidden_at") == null
                        ? Optional.empty()
                        : Optional.of(row.getString("hidden_reason")));
    }
}
