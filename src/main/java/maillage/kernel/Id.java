package maillage.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** An identifier that crosses the walls between modules. */
public interface Id {
    UUID value();

    /** A new identifier, ordered by time of creation (RFC 9562, version 7). */
    static UUID fresh() {
        long millis = System.currentTimeMillis();
        long random = Entropy.SOURCE.nextLong();
        long most = (millis << 16) | 0x7000L | (random & 0x0FFFL);
        long least = (Entropy.SOURCE.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    static UUID parse(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(what, text);
        }
    }

    /** Holds the random source, opened on first use. */
    final class Entropy {
        private static final SecureRandom SOURCE = new SecureRandom();

        private Entropy() {}
    }
}
