package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import maillage.timetable.shared.programme.Order;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Words;

/**
 * Orders that possible hours do not allow: each session as early as those before it let it, a
 * longest path. A session that then has no start left ends a chain, of which only as many sessions
 * are told as it takes.
 */
record Chains(Windows windows, Consumer<Conflict> told) {
    void find() {
        Model model = windows.model;
        List<Session> sessions = model.programme.sessions();
        Map<String, Integer> positions = new HashMap<>();
        sessions.forEach(session -> positions.put(session.id(), positions.size()));
        int[] earliest = new int[model.sessions];
        int[] from = new int[model.sessions];
        Arrays.fill(from, -1);
        for (int session = 0; session < model.sessions; session++) {
            earliest[session] = windows.out(session) ? -1 : windows.starts[session][0];
        }
        boolean later = true;
        while (later) {
            later = false;
            for (Order order : model.programme.orders()) {
                int before = positions.getOrDefault(order.before(), -1);
                int after = positions.getOrDefault(order.after(), -1);
                if (before < 0 || after < 0 || earliest[before] < 0 || earliest[after] < 0) {
                    continue;
                }
                int start = after(before, earliest[before], order.gap(), after);
                if (start != earliest[after] && (start < 0 || start > earliest[after])) {
                    earliest[after] = start;
                    from[after] = before;
                    later = true;
                    if (start < 0) {
                        tell(sessions, from, after);
                    }
                }
            }
        }
    }

    /** The first start that is late enough; -1 where none is. */
    private int after(int before, int at, int gap, int session) {
        Model model = windows.model;
        long end = model.minute[at] + (long) model.duration[before] * model.step + gap;
        return Arrays.stream(windows.starts[session])
                .filter(start -> model.minute[start] >= end)
                .findFirst()
                .orElse(-1);
    }

    /** Whether the last of these has no start when the first is as early as it can be. */
    private boolean fails(List<Integer> chain) {
        int at = windows.starts[chain.getFirst()][0];
        for (int i = 1; i < chain.size() && at >= 0; i++) {
            at = after(chain.get(i - 1), at, gap(chain.get(i - 1), chain.get(i)), chain.get(i));
        }
        return at < 0;
    }

    private int gap(int before, int after) {
        List<Session> sessions = windows.model.programme.sessions();
        return windows.model.programme.orders().stream()
                .filter(order -> order.before().equals(sessions.get(before).id()))
                .filter(order -> order.after().equals(sessions.get(after).id()))
                .mapToInt(Order::gap)
                .max()
                .orElseThrow();
    }

    private void tell(List<Session> sessions, int[] from, int last) {
        var positions = new ArrayList<Integer>();
        for (int one = last; one >= 0; one = from[one]) {
            positions.addFirst(one);
        }
        int first = positions.size() - 2;
        while (!fails(positions.subList(first, positions.size()))) {
            first--;
        }
        List<Session> chain =
                positions.subList(first, positions.size()).stream().map(sessions::get).toList();
        Session end = chain.getLast();
        told.accept(
                new Conflict(
                        chain.stream().map(Session::id).toList(),
                        chain.size() == 2
                                ? Words.text(
                                        "programme.conflict.order",
                                        chain.getFirst().called(),
                                        end.called())
                                : Words.text(
                                        "programme.conflict.chain",
                                        Conflicts.named(chain.subList(0, chain.size() - 1)),
                                        end.called())));
    }
}
