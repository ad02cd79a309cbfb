package maillage.mailing.waiting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FailedMailStore {
    private final JdbcClient db;

    FailedMailStore(JdbcClient db) {
        this.db = db;
    }

    long failed() {
        return db.sql("select count(*) from mailing.outbox where state = 'failed'").query(Long.class).single();
    }
}
