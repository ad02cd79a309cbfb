package maillage.identity.signin;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import maillage.identity.Account;
import maillage.identity.Accounts;
import maillage.identity.ReadyLinks;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.PersonId;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.platform.secret.Tokens;
import maillage.platform.text.Texts;
import maillage.platform.web.NetworkProfiles;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links to sign in: sent by mail, good for 30 minutes and for one use. */
@Component
public class SignInLinks implements ReadyLinks {
    static final Duration LIFE = Duration.ofMinutes(30);
    private final SignInLinkStore store;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Texts texts;
    private final SiteAddress site;
    private final NetworkProfiles network;
    private final Clock clock;

    SignInLinks(
            SignInLinkStore store,
            Accounts accounts,
            Outbox outbox,
            Texts texts,
            SiteAddress site,
            NetworkProfiles network,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
        this.network = network;
        this.clock = clock;
    }

    /** Sends a link if the address is known; either way the caller learns nothing. */
    @Transactional
    void send(EmailAddress email, Language language, Optional<String> next) {
        accounts.find(email)
                .ifPresent(
                        account -> {
                            String address =
                                    site.of(language, "/sign-in/" + make(account.id(), LIFE, next));
                            outbox.post(
                                    envelope(account, email, language),
                                    letter(account, language, address));
                        });
    }

    @Override
    @Transactional
    public String make(PersonId person, Duration life) {
        return "/sign-in/" + make(person, life, Optional.empty());
    }

    private String make(PersonId person, Duration life, Optional<String> next) {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        store.insert(Tokens.hash(token), person, now, now.plus(life), next.orElse(null));
        return token;
    }

    /** Whether a link would still work; looking does not use it up, so that mail scanners may. */
    Optional<Account> owner(String token) {
        return store.owner(Tokens.hash(token), clock.instant()).flatMap(accounts::find);
    }

    /** Uses the link up; of two who press at once, one gets in. */
    @Transactional
    Optional<SignInLinkStore.Used> use(String token) {
        return store.use(Tokens.hash(token), clock.instant());
    }

    private static Envelope envelope(Account account, EmailAddress email, Language language) {
        return Envelope.to(email, account.fullName(), language, "sign-in").person(account.id());
    }

    private Letter letter(Account account, Language language, String address) {
        String name = network.current().names().in(language).text();
        return Letter.of(
                        texts.get(language, "signin.mail.subject", name),
                        texts.get(language, "signin.mail.greeting", account.fullName()))
                .paragraph(texts.get(language, "signin.mail.text", name, LIFE.toMinutes()))
                .action(texts.get(language, "signin.mail.action"), URI.create(address))
                .paragraph(texts.get(language, "signin.mail.ignore"))
                .closing(texts.get(language, "signin.mail.closing", name));
    }
}
