package maillage.testing;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;

/** Points the program at the tests' database and clock. */
class TestProgram implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "tests",
                                Map.of(
                                        "maillage.database.url", TestDatabase.url("program"),
                                        "maillage.database.username", TestDatabase.username(),
                                        "maillage.database.password", TestDatabase.password(),
                                        // The server stops with the run, when nothing asks it any
                                        // more: see TestDatabase.
                                        "spring.main.register-shutdown-hook", "false",
                                        "maillage.data", "target/test-data",
                                        "maillage.mail.mode", "mailbox",
                                        "maillage.mailbox.open", "true",
                                        "maillage.rounds", "false",
                                        // What a room shows is made anew each time it is asked.
                                        "maillage.room.fragment-age", "PT0S")));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }

        @Bean
        Visitors visitors() {
            return new Visitors();
        }
    }
}
