package maillage.platform.postgres;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * One timeline of migrations for all modules; a database that is ahead of this program is refused.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {
    @Bean
    FlywayConfigurationCustomizer oneTimeline() {
        return flyway ->
                flyway.locations("classpath:db/migration")
                        .ignoreMigrationPatterns(new String[0])
                        .outOfOrder(false)
                        .cleanDisabled(true);
    }

    /**
     * A command never changes the tables under a program that may be running; a restore makes them
     * itself.
     */
    @Bean
    FlywayMigrationStrategy whoMigrates(Environment settings, JdbcConnectionDetails database) {
        String command = settings.getProperty("maillage.command", "");
        return flyway -> {
            if (command.equals("help") || command.equals("restore")) {
                return;
            }
            if (!command.isEmpty() && database instanceof NamedDatabase) {
                flyway.validate();
            } else {
                flyway.migrate();
            }
        };
    }
}
