package maillage.mailing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import maillage.kernel.Id;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of the module: where every letter is posted. */
@Component
public class Outbox {
    private final OutboxStore store;
    private final Typesetting typesetting;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(OutboxStore store, Typesetting typesetting, MailSettings settings, Clock clock) {
        this.store = store;
        this.typesetting = typesetting;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes the letter in the caller's transaction: it leaves when that commits, and never if it does not. Nothing is written when a
     * letter of the same dedupe key was posted before; a kind that its reader refused is kept, but dropped.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Envelope envelope, Letter letter) {
        Instant now = clock.instant();
        UUID id = Id.fresh();
        var page = new LetterPage(envelope.language(), letter, java.util.Optional.empty());
        boolean refused = envelope.refusable() && store.isRefused(envelope.to(), envelope.kind());
        store.insert(new OutboxStore.Row(
                id,
                "<" + id + "@" + settings.domain() + ">",
                envelope,
                letter.subject(),
                typesetting.text(page),
                typesetting.html(page),
                envelope.calendar().map(invite -> Calendars.write(invite, now)),
                refused ? "dropped" : "waiting",
                now));
    }
}
