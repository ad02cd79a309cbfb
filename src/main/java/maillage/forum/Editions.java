package maillage.forum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The door to editions, looked up within what the reader may see (docs/rules.md#r11). */
@Component
public class Editions {
    private final EditionStore store;

    Editions(EditionStore store) {
        this.store = store;
    }

    /** Latest first. */
    public List<Edition> seenBy(Optional<Me> reader) {
        return store.all().stream().filter(edition -> edition.isSeenBy(reader)).toList();
    }

    /** Those of these ids, whoever asks. */
    public List<Edition> all(Collection<UUID> ids) {
        return store.all(ids);
    }

    public Edition require(String slug, Optional<Me> reader) {
        return store.find(slug)
                .filter(edition -> edition.isSeenBy(reader))
                .orElseThrow(() -> new NotFound("edition", slug));
    }

    /** For those who lead it; to others it does not exist. */
    public Edition requireLed(String slug, Me me) {
        return store.find(slug)
                .filter(edition -> edition.isLedBy(me))
                .orElseThrow(() -> new NotFound("edition", slug));
    }
}
