package maillage.themes.room;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps what is dear to make for a moment: of all who ask for one thing at a time, one makes it and
 * the others are given it.
 */
final class Briefly<K, V> {
    private static final int MANY = 200;
    private final long nanos;
    private final LongSupplier clock;
    private final ConcurrentHashMap<K, Kept<V>> kept = new ConcurrentHashMap<>();

    private record Kept<V>(V value, long at) {}

    /**
     * @param clock in nanoseconds, as {@link System#nanoTime}
     */
    Briefly(Duration age, LongSupplier clock) {
        this.nanos = age.toNanos();
        this.clock = clock;
    }

    V get(K key, Supplier<V> making) {
        if (kept.size() > MANY) {
            kept.values().removeIf(one -> clock.getAsLong() - one.at() >= nanos);
        }
        return kept.compute(
                        key,
                        (_, before) ->
                                before != null && clock.getAsLong() - before.at() < nanos
                                        ? before
                                        : new Kept<>(making.get(), clock.getAsLong()))
                .value();
    }
}
