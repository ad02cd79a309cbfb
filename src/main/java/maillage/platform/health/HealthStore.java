package maillage.platform.health;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HealthStore {
    private final JdbcClient db;

    HealthStore(JdbcClient db) {
        this.db = db;
    }

    /** Fails when the database does not answer. */
    void touch() {
        db.sql("select 1").query(Integer.class).single();
    }
}
