package maillage.meetings.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FeedStore {
    private static final Duration GLANCE = Duration.ofHours(1);
    private static final String FEED =
            "select id, person_id, host_id, created_at, last_read_at from meetings.feed ";
    private final JdbcClient db;

    FeedStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Feed> find(byte[] hash) {
        return db.sql(FEED + "where token_hash = :hash and revoked_at is null")
                .param("hash", hash)
                .query(FeedStore::feed)
                .optional();
    }

    List<Feed> of(PersonId person) {
        return db.sql(
                        FEED
                                + "where person_id = :person and revoked_at is null order by created_at, id")
                .param("person", person.value())
                .query(FeedStore::feed)
                .list();
    }

    /** A new address takes the place of the one in use. */
    void open(PersonId person, Optional<UUID> host, byte[] hash, Instant now) {
        db.sql(
                        """
                        update meetings.feed set revoked_at = :now
                        where person_id = :person and host_id is not distinct from cast(:host as uuid) and revoked_at is null
                        """)
                .param("now", Rows.at(now))
                .param("person", person.value())
                .param("host", host.orElse(null), Types.OTHER)
                .update();
        db.sql(
                        "insert into meetings.feed (id, token_hash, person_id, host_id, created_at) values (:id, :hash, :person, :host, :now)")
                .param("id", Id.fresh())
                .param("hash", hash)
                .param("person", person.value())
                .param("host", host.orElse(null), Types.OTHER)
                .param("now", Rows.at(now))
                .update();
    }

    boolean revoke(PersonId person, UUID feed, Instant now) {
        return db.sql(
                                "update meetings.feed set revoked_at = :now where id = :id and person_id = :person and revoked_at is null")
                        .param("now", Rows.at(now))
                        .param("id", feed)
                        .param("person", person.value())
                        .update()
                > 0;
    }

    /** Noted at most once an hour, so that its owner sees whether an address is in use. */
    void read(Feed feed, Instant now) {
        if (feed.lastReadAt().isEmpty() || feed.lastReadAt().get().plus(GLANCE).isBefore(now)) {
            db.sql("update meetings.feed set last_read_at = :now where id = :id")
                    .param("now", Rows.at(now))
                    .param("id", feed.id())
                    .update();
        }
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                Rows.uuid(row, "id"),
                new PersonId(Rows.uuid(row, "person_id")),
                Rows.optionalUuid(row, "host_id"),
                Rows.instant(row, "created_at"),
                Rows.optionalInstant(row, "last_read_at"));
    }
}
