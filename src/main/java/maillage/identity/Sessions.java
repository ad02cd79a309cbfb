package maillage.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.PersonId;
import maillage.platform.secret.Tokens;
import maillage.platform.web.SiteAddress;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, finds and ends sessions. The cookie holds a secret, the database its hash; a session lasts
 * 30 days.
 */
@Component
public class Sessions {
    private static final Duration LIFE = Duration.ofDays(30);
    private static final Duration NOTED = Duration.ofMinutes(5);
    private final SessionStore store;
    private final SiteAddress site;
    private final Clock clock;

    Sessions(SessionStore store, SiteAddress site, Clock clock) {
        this.store = store;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Opens a session and gives its cookie to the browser. Whatever session the browser had before
     * is left behind.
     */
    @Transactional
    public void open(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        store.insert(
                Tokens.hash(token),
                person,
                Devices.describe(request.getHeader("User-Agent")),
                now,
                now.plus(LIFE));
        response.addHeader("Set-Cookie", cookie(token, LIFE));
    }

    @Transactional
    Optional<SessionStore.Seen> find(HttpServletRequest request) {
        return token(request)
                .flatMap(
                        token -> {
                            Instant now = clock.instant();
                            Optional<SessionStore.Seen> seen = store.find(Tokens.hash(token), now);
                            seen.filter(found -> found.lastSeenAt().plus(NOTED).isBefore(now))
                                    .ifPresent(found -> store.seen(found.session(), now));
                            return seen;
                        });
    }

    /** The browsers this person is signed in with, last seen first. */
    public List<Session> open(Me me) {
        return store.open(me.person(), clock.instant());
    }

    /** The session of this request. */
    public Optional<UUID> current(HttpServletRequest request) {
        return find(request).map(SessionStore.Seen::session);
    }

    @Transactional
    public void end(Me me, UUID session) {
        if (store.end(me.person(), session, clock.instant()) == 0) {
            throw new NotFound("session", session);
        }
    }

    @Transactional
    public void endAll(Me me, HttpServletResponse response) {
        store.endAll(me.person(), clock.instant());
        forget(response);
    }

    @Transactional
    public void endThis(HttpServletRequest request, HttpServletResponse response) {
        find(request)
                .ifPresent(seen -> store.end(seen.account().id(), seen.session(), clock.instant()));
        forget(response);
    }

    void forget(HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie("", Duration.ZERO));
    }

    private String name() {
        return site.isSecure() ? "__Host-session" : "session";
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(name(), value)
                .httpOnly(true)
                .secure(site.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build()
                .toString();
    }

    private Optional<String> token(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name()) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
