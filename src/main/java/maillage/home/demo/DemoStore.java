package maillage.home.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DemoStore {
    private final JdbcClient db;

    DemoStore(JdbcClient db) {
        this.db = db;
    }

    boolean hasOrganisations() {
        return db.sql("select exists (select 1 from network.offer_organisation)")
                .query(Boolean.class)
                .single();
    }
}
