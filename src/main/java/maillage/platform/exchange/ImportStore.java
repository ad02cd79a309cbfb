package maillage.platform.exchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ImportStore {
    private final JdbcClient db;

    ImportStore(JdbcClient db) {
        this.db = db;
    }

    /** Until the transaction ends, nobody else imports: what was checked is what is applied to. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('maillage.import'))::text").query(String.class).single();
    }
}
