package maillage.network.charter;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.platform.secret.Tokens;

/**
 * @param publishedAt empty while it is a draft
 */
public record Version(
        UUID id,
        int number,
        LocalizedText title,
        LocalizedText text,
        Optional<Instant> publishedAt) {
    /** Tells whether two people have the same words before them. */
    public String fingerprint() {
        String words = new TreeMap<>(title.byTag()) + "\n" + new TreeMap<>(text.byTag());
        return HexFormat.of().formatHex(Tokens.hash(words)).substring(0, 32);
    }

    public boolean isDraft() {
        return publishedAt.isEmpty();
    }
}
