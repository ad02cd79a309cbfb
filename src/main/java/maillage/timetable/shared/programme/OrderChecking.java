package maillage.timetable.shared.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders name sessions that exist, and do not go round in a circle. */
record OrderChecking(List<Order> orders, Set<String> sessions, Faults faults) {
    void run() {
        Map<String, List<String>> after = new HashMap<>();
        Map<String, Integer> waiting = new HashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            String at = "orders[" + i + "]";
            known(at + ".before", order.before());
            known(at + ".after", order.after());
            if (order.before().equals(order.after())) {
                faults.at(at, "itself", order.before());
            } else if (order.within() > 0 && order.within() < order.gap()) {
                faults.at(at + ".within", "within");
            }
            after.computeIfAbsent(order.before(), any -> new ArrayList<>()).add(order.after());
            waiting.merge(order.after(), 1, Integer::sum);
            waiting.putIfAbsent(order.before(), 0);
        }
        Set<String> inCircles = inCircles(after, waiting);
        for (int i = 0; i < orders.size(); i++) {
            if (inCircles.contains(orders.get(i).before())
                    && inCircles.contains(orders.get(i).after())
                    && !orders.get(i).before().equals(orders.get(i).after())) {
                faults.at("orders[" + i + "]", "circle", circle(orders.get(i), after, inCircles));
                return;
            }
        }
    }

    private void known(String path, String id) {
        if (!sessions.contains(id)) {
            faults.at(path, "unknown", id);
        }
    }

    /** Kahn 1962: whatever never becomes free waits for itself, or for what does. */
    private static Set<String> inCircles(
            Map<String, List<String>> after, Map<String, Integer> waiting) {
        var free = new ArrayDeque<String>();
        waiting.forEach(
                (session, count) -> {
                    if (count == 0) {
                        free.add(session);
                    }
                });
        Set<String> left = new HashSet<>(waiting.keySet());
        while (!free.isEmpty()) {
            String session = free.remove();
            left.remove(session);
            for (String next : after.getOrDefault(session, List.of())) {
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    free.add(next);
                }
            }
        }
        return left;
    }

    /** Going back from who waits always leads round: each who is left waits for another who is. */
    private String circle(Order start, Map<String, List<String>> after, Set<String> left) {
        Map<String, String> before = new HashMap<>();
        after.forEach(
                (session, followers) -> {
                    if (left.contains(session)) {
                        followers.forEach(follower -> before.put(follower, session));
                    }
                });
        var path = new ArrayList<String>();
        String at = start.after();
        while (!path.contains(at)) {
            path.add(at);
            at = java.util.Objects.requireNonNull(before.get(at));
        }
        List<String> round = new ArrayList<>(path.subList(path.indexOf(at), path.size()));
        round.add(at);
        return String.join(" ← ", round);
    }
}
