package maillage.platform.postgres;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Where the database is: the one that {@code maillage.database.url} names, else our own in {@code
 * maillage.data}.
 *
 * <p>The pool depends on this bean, so it is closed before the server stops.
 */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {
    @Bean
    JdbcConnectionDetails database(Environment settings) {
        String url = settings.getProperty("maillage.database.url", "");
        return url.isBlank() ? ours(settings) : NamedDatabase.in(settings);
    }

    /** A command works on the server that the running program holds, if one does. */
    private static JdbcConnectionDetails ours(Environment settings) {
        Path data = Path.of(settings.getProperty("maillage.data", "data"));
        String command = settings.getProperty("maillage.command", "");
        if (command.equals("help")) {
            return NamedDatabase.NONE;
        }
        Optional<NamedDatabase> running =
                command.isEmpty() ? Optional.empty() : RunningProgram.in(data);
        return running.<JdbcConnectionDetails>map(found -> found)
                .orElseGet(() -> OwnDatabase.start(data, options(settings)));
    }

    private static EmbeddedPostgres.Options options(Environment settings) {
        String binaries = settings.getProperty("maillage.postgres.binaries", "");
        var options = EmbeddedPostgres.Options.durable();
        return binaries.isBlank() ? options : options.withBinaries(Path.of(binaries));
    }
}
