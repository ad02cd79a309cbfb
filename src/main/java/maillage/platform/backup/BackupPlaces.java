package maillage.platform.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the database and the documents of this network are. Not through the pool: that one migrates
 * first.
 */
@Component
class BackupPlaces {
    private final JdbcConnectionDetails database;
    private final Environment settings;

    BackupPlaces(JdbcConnectionDetails database, Environment settings) {
        this.database = database;
        this.settings = settings;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), database.getUsername(), database.getPassword());
    }

    FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(url(), database.getUsername(), database.getPassword())
                .locations("classpath:db/migration");
    }

    Path documents() {
        return Path.of(settings.getProperty("maillage.data", "data"))
                .resolve("files")
                .toAbsolutePath()
                .normalize();
    }

    private String url() {
        return Objects.requireNonNull(database.getJdbcUrl());
    }
}
