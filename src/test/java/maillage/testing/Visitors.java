package maillage.testing;

import java.time.Duration;
import java.util.Map;
import maillage.identity.signin.SignInLinks;
import maillage.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Opens browsers without a window: one for a visitor, one signed in as someone of the cast. */
public final class Visitors {
    @Autowired private ObjectProvider<SignInLinks> links;

    @Autowired private Environment environment;

    public Visitor anyone() {
        return new Visitor(
                "http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    public Visitor as(PersonId person) {
        Visitor visitor = anyone();
        String path = links.getObject().make(person, Duration.ofMinutes(5));
        visitor.get(path);
        visitor.post(path, Map.of());
        return visitor;
    }
}
