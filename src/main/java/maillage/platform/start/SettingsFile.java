package maillage.platform.start;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import maillage.platform.StartTrouble;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * Reads {@code maillage.properties} in the data folder: stronger than what the program brings,
 * weaker than the environment.
 */
final class SettingsFile implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment settings, SpringApplication application) {
        MutablePropertySources sources = settings.getPropertySources();
        Path file =
                Path.of(settings.getProperty("maillage.data", "data"))
                        .resolve("maillage.properties");
        if (Files.exists(file)) {
            sources.addAfter(
                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                    new MapPropertySource("maillage.properties", read(file)));
        }
        sources.addLast(
                new MapPropertySource(
                        "maillage.log", logging(settings.getProperty("maillage.log", ""))));
    }

    private static Map<String, Object> read(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException trouble) {
            throw new StartTrouble("start.settings", file, String.valueOf(trouble.getMessage()));
        }
        var map = new HashMap<String, Object>();
        properties.forEach((key, value) -> map.put((String) key, value));
        return map;
    }

    /** Spring warns of its own before we say in one sentence what is wrong: not needed. */
    private static Map<String, Object> logging(String form) {
        var settings = new HashMap<String, Object>();
        settings.put("logging.level.org.springframework.boot.web.server.servlet.context", "error");
        settings.put("logging.level.org.springframework.context.annotation", "error");
        settings.put("spring.main.log-startup-info", "false");
        settings.put("logging.pattern.correlation", "[%X{request:-}] ");
        if (form.equals("json")) {
            settings.put("logging.structured.format.console", "logstash");
        }
        return settings;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
