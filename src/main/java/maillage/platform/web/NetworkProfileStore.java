package maillage.platform.web;

import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NetworkProfileStore {
    private final JdbcClient db;

    NetworkProfileStore(JdbcClient db) {
        this.db = db;
    }

    NetworkProfile read() {
        return db.sql(
                        """
                        select names, baseline, description, founded_in, contact_email, time_zone, demonstration
                        from platform.network
                        """)
                .query(NetworkProfiles::map)
                .single();
    }

    void write(NetworkProfile profile) {
        db.sql(
                        """
                        update platform.network
                        set names = cast(:names as jsonb), baseline = cast(:baseline as jsonb), description = cast(:description as jsonb),
                            founded_in = :founded, contact_email = :contact, time_zone = :zone, demonstration = :demonstration
                        """)
                .param("names", Rows.json(profile.names()))
                .param("baseline", Rows.json(profile.baseline()))
                .param("description", Rows.json(profile.description()))
                .param("founded", profile.foundedIn())
                .param("contact", profile.contactEmail())
                .param("zone", profile.zone().getId())
                .param("demonstration", profile.demonstration())
                .update();
    }
}
