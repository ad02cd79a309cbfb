package maillage.timetable.shared.programme.planning;

import java.util.Arrays;

/** What days cost at least, whatever is done. */
record DayBounds(Model model, UsablePlaces places) {
    /** Beyond so many choices of days for one person, nothing is claimed. */
    private static final int MOST_CHOICES = 10_000;

    /**
     * For each person who should not come for one session alone: the fewest days with exactly one,
     * among all choices of a possible day for each of their sessions. Every timetable is one of
     * these choices, and no two people share a cost.
     */
    long alone() {
        long sum = 0;
        for (DayGroup group : model.groups) {
            if (group.aloneCost() > 0) {
                int[][] days =
                        Arrays.stream(group.members()).mapToObj(this::days).toArray(int[][]::new);
                double choices = 1;
                for (int[] some : days) {
                    choices *= some.length;
                }
                if (choices <= MOST_CHOICES) {
                    sum += group.aloneCost() * fewest(days, 0, new int[model.days]);
                }
            }
        }
        return sum;
    }

    private static int fewest(int[][] days, int next, int[] count) {
        if (next == days.length) {
            return (int) Arrays.stream(count).filter(many -> many == 1).count();
        }
        int fewest = Integer.MAX_VALUE;
        for (int day : days[next]) {
            count[day]++;
            fewest = Math.min(fewest, fewest(days, next + 1, count));
            count[day]--;
        }
        return fewest;
    }

    /** For each day, what must lie on it beyond its share: sessions that can be on no other. */
    long balance() {
        int[] load = new int[model.days];
        for (int session = 0; session < model.sessions; session++) {
            int[] days = days(session);
            if (model.weighs[session] && days.length == 1) {
                load[days[0]] += model.duration[session];
            }
        }
        long sum = 0;
        for (int day = 0; day < model.days; day++) {
            sum += Math.max(0, load[day] - model.share[day]) * model.balanceCost;
        }
        return sum;
    }

    private int[] days(int session) {
        return Arrays.stream(places.starts[session])
                .map(start -> model.dayOf[start])
                .distinct()
                .toArray();
    }
}
