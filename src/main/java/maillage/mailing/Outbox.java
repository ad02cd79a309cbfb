package maillage.mailing;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.mailing.shared.Bell;
import maillage.platform.secret.Tokens;
import maillage.platform.text.Texts;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door of the module: where every letter is posted. */
@Component
public class Outbox {
    private final OutboxStore store;
    private final Typesetting typesetting;
    private final MailSettings settings;
    private final Texts texts;
    private final SiteAddress site;
    private final Bell bell;
    private final Clock clock;

    Outbox(
            OutboxStore store,
            Typesetting typesetting,
            MailSettings settings,
            Texts texts,
            SiteAddress site,
            Bell bell,
            Clock clock) {
        this.store = store;
        this.typesetting = typesetting;
        this.settings = settings;
        this.texts = texts;
        this.site = site;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Writes the letter in the caller's transaction: it leaves when that commits, and never if it
     * does not. Nothing is written when a letter of the same dedupe key was posted before; a kind
     * that its reader refused is kept, but dropped.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a
     *     transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Envelope envelope, Letter letter) {
        post(List.of(new Posting(envelope, letter)));
    }

    /** Writes many as one would be written, with few statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(List<Posting> letters) {
        if (letters.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        store.insert(letters.stream().map(posting -> row(posting, now)).toList());
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        bell.ring();
                    }
                });
    }

    private OutboxStore.Row row(Posting posting, Instant now) {
        Envelope envelope = posting.envelope();
        Letter letter = posting.letter();
        UUID id = Id.fresh();
        Optional<Letter.Link> refusal =
                envelope.refusable() ? Optional.of(refusal(envelope, now)) : Optional.empty();
        boolean refused = envelope.refusable() && store.isRefused(envelope.to(), envelope.kind());
        var page = new LetterPage(envelope.language(), letter, refusal);
        return new OutboxStore.Row(
                id,
                "<" + id + "@" + settings.domain() + ">",
                envelope,
                letter.subject(),
                typesetting.text(page),
                typesetting.html(page),
                envelope.calendar().map(invite -> Calendars.write(invite, now)),
                refusal.map(link -> link.address().toString()),
                refused ? "dropped" : "waiting",
                now);
    }

    private Letter.Link refusal(Envelope envelope, Instant now) {
        String token =
                store.refusalToken(envelope.to(), envelope.kind())
                        .orElseGet(
                                () ->
                                        store.newRefusalToken(
                                                envelope.to(),
                                                envelope.kind(),
                                                Tokens.fresh(),
                                                now));
        return new Letter.Link(
                texts.get(envelope.language(), "mail.refusal.link"),
                URI.create(site.of(envelope.language(), "/unsubscribe/" + token)));
    }
}
