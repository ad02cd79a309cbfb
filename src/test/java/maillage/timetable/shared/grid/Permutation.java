package maillage.timetable.shared.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Orders drawn by dice: where each thing of a list goes. */
final class Permutation {
    private Permutation() {}

    static int[] drawn(int size, SplittableRandom dice) {
        int[] to = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int other = dice.nextInt(i + 1);
            int old = to[i];
            to[i] = to[other];
            to[other] = old;
        }
        return to;
    }

    static <T> List<T> of(List<T> list, int[] to) {
        var permuted = new ArrayList<>(list);
        for (int i = 0; i < to.length; i++) {
            permuted.set(to[i], list.get(i));
        }
        return Collections.unmodifiableList(permuted);
    }
}
