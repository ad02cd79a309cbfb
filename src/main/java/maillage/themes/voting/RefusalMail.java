package maillage.themes.voting;

import java.net.URI;
import maillage.identity.Account;
import maillage.identity.Accounts;
import maillage.kernel.Language;
import maillage.kernel.PersonId;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.platform.text.Texts;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;

/** Tells whoever prepared a vote that the clock could not open it: once for each set-up. */
@Component
class RefusalMail {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Announcing announcing;
    private final Texts texts;
    private final SiteAddress site;

    RefusalMail(
            Outbox outbox,
            Accounts accounts,
            Announcing announcing,
            Texts texts,
            SiteAddress site) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.announcing = announcing;
        this.texts = texts;
        this.site = site;
    }

    /** Nobody without an address, nor twice. */
    void tell(Vote vote, Electorate electorate, PersonId preparer) {
        Account to = accounts.require(preparer);
        Language in = to.language();
        String why = announcing.refusal(electorate, announcing.names(in), in).orElseThrow();
        to.email()
                .ifPresent(
                        address ->
                                outbox.post(
                                        Envelope.to(address, to.fullName(), in, "vote-refused")
                                                .person(preparer)
                                                .once(
                                                        "vote-refused:"
                                                                + vote.id()
                                                                + ":"
                                                                + vote.version()),
                                        letter(vote, to, why)));
    }

    private Letter letter(Vote vote, Account to, String why) {
        Language in = to.language();
        String title = vote.titles().in(in).text();
        return Letter.of(
                        texts.get(in, "vote.mail.refused.subject", title),
                        texts.get(in, "vote.mail.greeting", to.fullName()))
                .paragraph(texts.get(in, "vote.mail.refused.text", title))
                .paragraph(why)
                .action(
                        texts.get(in, "vote.mail.refused.action"),
                        URI.create(site.of(in, vote.path())))
                .closing(texts.get(in, "vote.mail.closing"));
    }
}
