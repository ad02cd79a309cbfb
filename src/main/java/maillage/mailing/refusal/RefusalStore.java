package maillage.mailing.refusal;

import java.time.Instant;
import java.util.Optional;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RefusalStore {
    private final JdbcClient db;

    RefusalStore(JdbcClient db) {
        this.db = db;
    }

    /** What the link of a letter stands for. */
    Optional<Subscription> find(String token) {
        return db.sql(
                        """
                        select token.address, token.kind, refusal.address is not null as refused
                        from mailing.unsubscribe_token token
                        left join mailing.refusal refusal on refusal.address = token.address and refusal.kind = token.kind
                        where token.token = :token
                        """)
                .param("token", token)
                .query(
                        (row, number) ->
                                new Subscription(
                                        row.getString("address"),
                                        row.getString("kind"),
                                        row.getBoolean("refused")))
                .optional();
    }

    void refuse(Subscription subscription, Instant now) {
        db.sql(
                        "insert into mailing.refusal (address, kind, refused_at) values (:address, :kind, :now) on conflict do nothing")
                .param("address", subscription.address())
                .param("kind", subscription.kind())
                .param("now", Rows.at(now))
                .update();
    }

    /** Letters that wait and could be refused; one that is being sent this moment still arrives. */
    void dropWaiting(Subscription subscription) {
        db.sql(
                        """
                        update mailing.outbox set state = 'dropped'
                        where id in (select id from mailing.outbox
                                     where state = 'waiting' and to_address = :address and kind = :kind and unsubscribe_address is not null
                                     for update skip locked)
                        """)
                .param("address", subscription.address())
                .param("kind", subscription.kind())
                .update();
    }

    void accept(Subscription subscription) {
        db.sql("delete from mailing.refusal where address = :address and kind = :kind")
                .param("address", subscription.address())
                .param("kind", subscription.kind())
                .update();
    }
}
