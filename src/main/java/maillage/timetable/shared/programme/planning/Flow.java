package maillage.timetable.shared.programme.planning;

import java.util.ArrayDeque;
import java.util.Arrays;

/** A greatest flow through a network, by shortest ways (Dinic 1970). */
final class Flow {
    private final int[] head;
    private int[] next = new int[64];
    private int[] to = new int[64];
    private long[] left = new long[64];
    private int edges;
    private final int[] depth;
    private final int[] turn;

    Flow(int nodes) {
        head = new int[nodes];
        Arrays.fill(head, -1);
        depth = new int[nodes];
        turn = new int[nodes];
    }

    void edge(int from, int into, long capacity) {
        if (edges + 2 > to.length) {
            next = Arrays.copyOf(next, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            left = Arrays.copyOf(left, 2 * edges);
        }
        add(from, into, capacity);
        add(into, from, 0);
    }

    private void add(int from, int into, long capacity) {
        to[edges] = into;
        left[edges] = capacity;
        next[edges] = head[from];
        head[from] = edges++;
    }

    long greatest(int source, int sink) {
        long sum = 0;
        while (reach(source, sink)) {
            System.arraycopy(head, 0, turn, 0, head.length);
            for (long more = push(source, sink, Long.MAX_VALUE); more > 0; ) {
                sum += more;
                more = push(source, sink, Long.MAX_VALUE);
            }
        }
        return sum;
    }

    /** Whether more could flow as far as a node, once the flow is the greatest. */
    boolean reached(int node) {
        return depth[node] >= 0;
    }

    private boolean reach(int source, int sink) {
        Arrays.fill(depth, -1);
        depth[source] = 0;
        var waiting = new ArrayDeque<Integer>();
        waiting.add(source);
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            for (int edge = head[node]; edge >= 0; edge = next[edge]) {
                if (left[edge] > 0 && depth[to[edge]] < 0) {
                    depth[to[edge]] = depth[node] + 1;
                    waiting.add(to[edge]);
                }
            }
        }
        return depth[sink] >= 0;
    }

    private long push(int node, int sink, long most) {
        if (node == sink) {
            return most;
        }
        for (; turn[node] >= 0; turn[node] = next[turn[node]]) {
            int edge = turn[node];
            if (left[edge] > 0 && depth[to[edge]] == depth[node] + 1) {
                long more = push(to[edge], sink, Math.min(most, left[edge]));
                if (more > 0) {
                    left[edge] -= more;
                    left[edge ^ 1] += more;
                    return more;
                }
            }
        }
        return 0;
    }
}
