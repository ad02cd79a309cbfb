package maillage.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import maillage.kernel.Grant;
import maillage.kernel.Me;
import maillage.platform.web.Readers;
import org.springframework.stereotype.Component;

/** Resolves who is asking from the session's cookie, once a request. */
@Component
class SessionReaders implements Readers {
    private static final String RESOLVED = "maillage.reader";
    private final Sessions sessions;
    private final Roles given;
    private final List<GrantSource> sources;

    SessionReaders(Sessions sessions, Roles given, List<GrantSource> sources) {
        this.sessions = sessions;
        this.given = given;
        this.sources = sources;
    }

    @Override
    public Optional<Me> reader(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof Resolved resolved) {
            return resolved.reader();
        }
        Optional<Me> reader = sessions.find(request).map(seen -> me(seen.account()));
        request.setAttribute(RESOLVED, new Resolved(reader));
        return reader;
    }

    private Me me(Account account) {
        Set<Grant> grants = new HashSet<>(given.inForce(account.id()));
        sources.forEach(source -> grants.addAll(source.grantsOf(account.id())));
        return new Me(account.id(), account.fullName(), account.language(), grants);
    }

    private record Resolved(Optional<Me> reader) {}
}
