package maillage.groups.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import maillage.groups.Cycle;
import maillage.kernel.EmailAddress;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.NotFound;
import maillage.platform.Trail;
import maillage.platform.secret.Tokens;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/**
 * The applicant's side: begins, saves, sends, answers, withdraws. Whoever holds the link may; the
 * database holds only its hash.
 */
@Component
class Applying {
    static final Duration DRAFT_LIFE = Duration.ofDays(30);
    private final ApplicationStore store;
    private final MessageStore messages;
    private final ApplicationMail mail;
    private final Trail trail;
    private final Clock clock;

    Applying(
            ApplicationStore store,
            MessageStore messages,
            ApplicationMail mail,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.messages = messages;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a first step that is right, and mails the way back to it. @return the token of its
     * address
     */
    @Transactional
    String begin(Cycle cycle, Typed typed, Language language) {
        Instant now = clock.instant();
        store.forget(now.minus(DRAFT_LIFE));
        String token = Tokens.fresh();
        var application =
                new Application(
                        Id.fresh(),
                        cycle.id(),
                        ApplicationState.DRAFT,
                        language,
                        EmailAddress.read(typed.one("email")),
                        typed,
                        2,
                        now,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        store.insert(application);
        store.link(application.id(), Tokens.hash(token));
        mail.resume(application, token);
        return token;
    }

    Optional<Application> find(String token) {
        return store.find(Tokens.hash(token), clock.instant().minus(DRAFT_LIFE));
    }

    Application require(String token) {
        return find(token).orElseThrow(() -> new NotFound("application", "of this link"));
    }

    /**
     * Saves what one step holds now, right or wrong: nothing typed is lost. @return the form as it
     * is then; empty once it was sent
     */
    @Transactional
    Optional<Application> save(String token, int step, MultiValueMap<String, String> sent) {
        Application application = lock(token, one -> true);
        if (application.state() != ApplicationState.DRAFT) {
            return Optional.empty();
        }
        Typed form = ApplicationForm.merge(application.form(), step, sent);
        String contact =
                EmailAddress.read(form.one("email"))
                        .or(application::contact)
                        .map(EmailAddress::value)
                        .orElse(null);
        store.save(application.id(), form, application.step(), contact, clock.instant());
        return store.find(Tokens.hash(token), Instant.EPOCH);
    }

    /** The furthest step the applicant may open. */
    @Transactional
    void reach(String token, int step) {
        Application application = lock(token, one -> true);
        store.save(
                application.id(),
                application.form(),
                step,
                application.contact().map(EmailAddress::value).orElse(null),
                clock.instant());
    }

    /** Sends the form to the team; sending twice sends once. */
    @Transactional
    void submit(String token) {
        Application application = lock(token, one -> true);
        if (application.state() == ApplicationState.DRAFT) {
            store.submit(application.id(), clock.instant());
            mail.send(application, "submitted", "");
            trail.record(
                    null,
                    "application",
                    application.id(),
                    "application-submitted",
                    Map.of("organisation", application.organisationName()));
        }
    }

    @Transactional
    void answer(String token, String body) {
        Application application = lock(token, one -> one.state() == ApplicationState.ASKED);
        messages.say(application.id(), false, null, "answer", body, clock.instant());
        store.state(application.id(), ApplicationState.SUBMITTED);
        trail.record(null, "application", application.id(), "application-answered", Map.of());
    }

    /** Withdrawing twice changes nothing; what was decided stays decided. */
    @Transactional
    void withdraw(String token) {
        Application application = lock(token, one -> true);
        if (!application.state().isDecided() && application.state() != ApplicationState.WITHDRAWN) {
            store.state(application.id(), ApplicationState.WITHDRAWN);
            trail.record(null, "application", application.id(), "application-withdrawn", Map.of());
        }
    }

    private Application lock(String token, Predicate<Application> fitting) {
        return store.lock(Tokens.hash(token), clock.instant().minus(DRAFT_LIFE))
                .filter(fitting)
                .orElseThrow(() -> new NotFound("application", "of this link"));
    }
}
