package maillage.platform.postgres;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Our own server, as Spring Boot wants to know it. */
final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {
    private final EmbeddedPostgres postgres;

    private OwnDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static OwnDatabase start(Path data, EmbeddedPostgres.Options options) {
        return new OwnDatabase(EmbeddedPostgres.start(data, options));
    }

    @Override
    public String getJdbcUrl() {
        return postgres.jdbcUrl();
    }

    @Override
    public String getUsername() {
        return postgres.username();
    }

    @Override
    public String getPassword() {
        return postgres.password();
    }

    @Override
    public void close() {
        postgres.close();
    }
}
