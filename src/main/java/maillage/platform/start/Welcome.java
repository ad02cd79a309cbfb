package maillage.platform.start;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the program answers, once it does. */
@Component
@ConditionalOnWebApplication
class Welcome {
    private final Environment settings;
    private final List<Greeting> greetings;

    Welcome(Environment settings, List<Greeting> greetings) {
        this.settings = settings;
        this.greetings = List.copyOf(greetings);
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            say(address(Objects.requireNonNull(web.getWebServer()).getPort()), System.out);
        }
    }

    private void say(String address, PrintStream out) {
        out.println("Maillage: " + address);
        greetings.forEach(
                greeting -> greeting.lines(address).forEach(line -> out.println("  " + line)));
        out.flush();
    }

    private String address(int port) {
        String known = settings.getProperty("maillage.address", "");
        return known.isBlank() ? "http://localhost:" + port : known.replaceAll("/+$", "");
    }
}
