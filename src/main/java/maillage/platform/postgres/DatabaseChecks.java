package maillage.platform.postgres;

import java.nio.file.Path;
import maillage.platform.StartTrouble;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Asks for the database before anything else is built: a wrong setting is said within a second or
 * two.
 */
final class DatabaseChecks
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment settings = event.getEnvironment();
        if (!settings.getProperty("maillage.database.url", "").isBlank()) {
            NamedDatabase.in(settings).check();
        } else if (settings.getProperty("maillage.command", "").isEmpty()) {
            Path data = Path.of(settings.getProperty("maillage.data", "data"));
            if (!FolderLock.isFree(data)) {
                throw new StartTrouble(
                        "start.held", data.toAbsolutePath().normalize(), FolderLock.holder(data));
            }
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
