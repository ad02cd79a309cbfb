package maillage.platform.web;

import maillage.kernel.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach the site: never taken from a request, whose host anyone can forge. Setting
 * {@code maillage.address}.
 */
@Component
public class SiteAddress {
    private final String configured;
    private final Environment environment;

    SiteAddress(@Value("${maillage.address:}") String configured, Environment environment) {
        this.configured = configured.replaceAll("/+$", "");
        this.environment = environment;
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        if (!configured.isEmpty()) {
            return configured;
        }
        String port =
                environment.getProperty(
                        "local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }

    public boolean isSecure() {
        return configured.startsWith("https:");
    }

    /** The absolute address of a path, in a language: for mail and calendars. */
    public String of(Language language, String path) {
        return origin() + Addresses.of(language, path);
    }
}
