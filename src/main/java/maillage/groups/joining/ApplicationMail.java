package maillage.groups.joining;

import java.net.URI;
import maillage.kernel.Language;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.platform.secret.Tokens;
import maillage.platform.text.Texts;
import maillage.platform.web.NetworkProfiles;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;

/**
 * Letters to applicants, in their language; each but the welcome brings its own link to where the
 * application stands.
 */
@Component
class ApplicationMail {
    private final ApplicationStore store;
    private final Outbox outbox;
    private final Texts texts;
    private final SiteAddress site;
    private final NetworkProfiles network;

    ApplicationMail(
            ApplicationStore store,
            Outbox outbox,
            Texts texts,
            SiteAddress site,
            NetworkProfiles network) {
        this.store = store;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
        this.network = network;
    }

    /**
     * @param kind of letter: its words stand in {@code groups.mail.<kind>.*}
     */
    void send(Application application, String kind, String said) {
        String token = Tokens.fresh();
        store.link(application.id(), Tokens.hash(token));
        post(application, kind, said, "/join/" + token);
    }

    /** The way back to a draft, by the token the applicant already holds. */
    void resume(Application application, String token) {
        post(application, "draft", "", "/join/" + token);
    }

    void welcome(Application application) {
        post(application, "accepted", "", "/sign-in");
    }

    private void post(Application application, String kind, String said, String path) {
        application
                .contact()
                .ifPresent(
                        address -> {
                            Language language = application.language();
                            String key = "groups.mail." + kind;
                            String name = network.current().names().in(language).text();
                            Letter letter =
                                    Letter.of(
                                                    texts.get(
                                                            language,
                                                            key + ".subject",
                                                            name,
                                                            application.organisationName()),
                                                    texts.get(
                                                            language,
                                                            "groups.mail.greeting",
                                                            application.applicant()))
                                            .paragraph(
                                                    texts.get(
                                                            language,
                                                            key + ".text",
                                                            name,
                                                            application.organisationName()))
                                            .paragraph(said)
                                            .action(
                                                    texts.get(language, key + ".action"),
                                                    URI.create(site.of(language, path)))
                                            .closing(
                                                    texts.get(
                                                            language, "groups.mail.closing", name));
                            outbox.post(
                                    Envelope.to(
                                            address,
                                            application.applicant(),
                                            language,
                                            "application"),
                                    letter);
                        });
    }
}
