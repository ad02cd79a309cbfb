package maillage.network.charter;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the next version of the charter. A published one is left alone. */
@Component
class Drafting {
    private final CharterStore store;
    private final Trail trail;
    private final Clock clock;

    Drafting(CharterStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** The number of the draft, begun now if there was none. */
    @Transactional
    int begin() {
        return store.draft(
                LocalizedText.frEn(
                        "Charte des engagements réciproques", "Charter of mutual commitments"),
                LocalizedText.frEn("…", "…"));
    }

    /**
     * @return what someone else wrote since the form was opened; empty when nobody did, and then it
     *     is saved
     */
    @Transactional
    Optional<Version> save(int number, DraftForm form, Me me) {
        Version stored = require(number);
        if (!stored.fingerprint().equals(form.fingerprint())) {
            return Optional.of(stored);
        }
        store.write(
                stored.id(),
                with(stored.title(), form.titleFr(), form.titleEn()),
                with(stored.text(), form.textFr(), form.textEn()));
        trail.record(
                me,
                "charter",
                stored.id(),
                "charter-drafted",
                Map.of("number", String.valueOf(number)));
        return Optional.empty();
    }

    /**
     * @return false when the words are no longer those that were read
     */
    @Transactional
    boolean publish(int number, String read, Me me) {
        Version stored = require(number);
        if (!stored.fingerprint().equals(read)) {
            return false;
        }
        if (store.publish(number, clock.instant())) {
            trail.record(
                    me,
                    "charter",
                    stored.id(),
                    "charter-published",
                    Map.of("number", String.valueOf(number)));
        }
        return true;
    }

    private Version require(int number) {
        return store.lock(number)
                .filter(Version::isDraft)
                .orElseThrow(() -> new NotFound("draft of the charter", number));
    }

    private static LocalizedText with(LocalizedText before, String french, String english) {
        var texts = new HashMap<>(before.byTag());
        texts.put("fr", french);
        texts.put("en", english);
        return new LocalizedText(texts);
    }
}
