package maillage.platform.postgres;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Where the database is: the one that {@code maillage.database.url} names, else our own in {@code maillage.data}.
 *
 * <p>The pool depends on this bean, so it is closed before the server stops.
 */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {
    @Bean
    JdbcConnectionDetails database(Environment settings) {
        String url = settings.getProperty("maillage.database.url", "");
        if (url.isBlank()) {
            return OwnDatabase.start(Path.of(settings.getProperty("maillage.data", "data")), options(settings));
        }
        var named = NamedDatabase.read(
                url, settings.getProperty("maillage.database.username", ""), settings.getProperty("maillage.database.password", ""));
        named.check();
        return named;
    }

    private static EmbeddedPostgres.Options options(Environment settings) {
        String binaries = settings.getProperty("maillage.postgres.binaries", "");
        var options = EmbeddedPostgres.Options.durable();
        return binaries.isBlank() ? options : options.withBinaries(Path.of(binaries));
    }
}
