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
            select c.id, c.text, c.language, c.cluster_id, c.paper, c.hidden_at, c.hidden_reason, o.names
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

    int shown(UUID gathering) {
        return db.sql(
                        "select count(*) from themes.card where gathering_id = :gathering and hidden_at is null")
                .param("gathering", gathering)
                .query(Integer.class)
                .single();
    }

    /** The same key writes nothing a second time. */
    void write(
            UUID gathering,
            OrganisationId organisation,
            String text,
            boolean paper,
            UUID key,
            Me by,
            Instant now) {
        db.sql(
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
                .update();
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

    /** Member organisations, of the group where there is one, with any name that is typed. */
    Optional<OrganisationId> named(String typed, Optional<GroupId> group, Instant now) {
        return db.sql(
                        """
                        select o.id from network.offer_organisation o
                        where o.standing_state = 'member'
                          and (exists (select 1 from jsonb_each_text(o.names) n where platform.plain(n.value) = platform.plain(:typed)) or o.slug = :typed)
                          and (cast(:group as uuid) is null
                               or exists (select 1 from groups.offer_seat s where s.group_id = :group and s.organisation_id = o.id and s.valid @> cast(:now as date)))
                        order by o.id limit 1
                        """)
                .param("typed", typed)
                .param("group", group.map(Id::value).orElse(null), Types.OTHER)
                .param("now", Rows.at(now))
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    private static Card card(ResultSet row, int number) throws SQLException {
        return new Card(
                Rows.uuid(row, "id"),
                row.getString("text"),
                row.getString("language"),
                Rows.optionalUuid(row, "cluster_id"),
                Rows.localized(row, "names"),
                row.getBoolean("paper"),
                row.getTimestamp("hidden_at") == null
                        ? Optional.empty()
                        : Optional.of(row.getString("hidden_reason")));
    }
}
