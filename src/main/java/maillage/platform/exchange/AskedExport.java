package maillage.platform.exchange;

import java.time.Duration;

/** An export that someone asked for, and may fetch for a short while. */
record AskedExport(String kind, String format) {
    static final Duration LIFE = Duration.ofMinutes(15);
}
