package maillage.mailing.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long a letter waits before it is tried again: a minute, five, half an hour, two hours, six, a
 * day; then it has failed.
 */
final class Patience {
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(24));

    private Patience() {}

    /**
     * @param failures how many attempts have failed so far, at least 1; empty: no further attempt
     */
    static Optional<Duration> after(int failures) {
        return failures <= PAUSES.size() ? Optional.of(PAUSES.get(failures - 1)) : Optional.empty();
    }
}
