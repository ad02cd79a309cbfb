package maillage.platform.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The network's one row, read at most every ten seconds: other nodes may change it. */
@Component
public class NetworkProfiles {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private final NetworkProfileStore store;
    private volatile @Nullable Held held;

    NetworkProfiles(NetworkProfileStore store) {
        this.store = store;
    }

    public NetworkProfile current() {
        Held now = held;
        if (now == null || now.readAt().plus(FRESH).isBefore(Instant.now())) {
            now = new Held(store.read(), Instant.now());
            held = now;
        }
        return now.profile();
    }

    @Transactional
    public void change(NetworkProfile profile) {
        store.write(profile);
        held = null;
    }

    /** Forgets what was read: the row changed behind our back. */
    public void forget() {
        held = null;
    }

    static NetworkProfile map(ResultSet row, int number) throws SQLException {
        return new NetworkProfile(
                Rows.localized(row, "names"),
                Rows.localized(row, "baseline"),
                Rows.localized(row, "description"),
                (Integer) row.getObject("founded_in"),
                row.getString("contact_email"),
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("demonstration"));
    }

    private record Held(NetworkProfile profile, Instant readAt) {}
}
