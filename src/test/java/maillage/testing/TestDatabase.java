package maillage.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import maillage.platform.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One PostgreSQL for all tests of a run, with a database for each kind of test; it does not wait
 * for the disk.
 */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static final Map<String, HikariDataSource> POOLS = new ConcurrentHashMap<>();

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            Path folder = Files.createTempDirectory("maillage-test");
            EmbeddedPostgres server =
                    EmbeddedPostgres.start(folder, EmbeddedPostgres.Options.forTests());
            // After the program's own end, which still asks the database: beside it, it would wait
            // half a minute for a server gone.
            SpringApplication.getShutdownHandlers()
                    .add(
                            () -> {
                                server.close();
                                delete(folder);
                            });
            return server;
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** A database of this name, made when first asked for, without migrations. */
    public static String url(String database) {
        HikariDataSource admin = POOLS.computeIfAbsent("postgres", name -> pool(SERVER.jdbcUrl()));
        synchronized (TestDatabase.class) {
            JdbcClient db = JdbcClient.create(admin);
            if (!db.sql("select exists (select 1 from pg_database where datname = :name)")
                    .param("name", database)
                    .query(Boolean.class)
                    .single()) {
                db.sql("create database " + database).update();
            }
        }
        return SERVER.jdbcUrl(database);
    }

    public static String username() {
        return SERVER.username();
    }

    public static String password() {
        return SERVER.password();
    }

    /** A pool on a migrated database. */
    public static DataSource migrated(String database) {
        String url = url(database);
        return POOLS.computeIfAbsent(
                database,
                name -> {
                    HikariDataSource pool = pool(url);
                    Flyway.configure()
                            .dataSource(pool)
                            .locations("classpath:db/migration")
                            .load()
                            .migrate();
                    return pool;
                });
    }

    private static HikariDataSource pool(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(username());
        pool.setPassword(password());
        pool.setMaximumPoolSize(24);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
