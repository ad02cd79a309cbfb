package libraries;

import ai.timefold.solver.core.api.function.TriFunction;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Collects the periods of a day into bits, a bit is set while anything is in its period. */
final class Periods<A, B> implements BiConstraintCollector<A, B, int[], Integer> {
    private static final int MOST = 32;
    private final ToIntFunction<A> period;

    Periods(ToIntFunction<A> period) {
        this.period = period;
    }

    @Override
    public Supplier<int[]> supplier() {
        return () -> new int[MOST];
    }

    @Override
    public TriFunction<int[], A, B, Runnable> accumulator() {
        return (counts, a, b) -> {
            int p = period.applyAsInt(a);
            counts[p]++;
            return () -> counts[p]--;
        };
    }

    @Override
    public Function<int[], Integer> finisher() {
        return counts -> {
            int bits = 0;
            for (int p = 0; p < MOST; p++) {
                bits |= counts[p] > 0 ? 1 << p : 0;
            }
            return bits;
        };
    }
}
