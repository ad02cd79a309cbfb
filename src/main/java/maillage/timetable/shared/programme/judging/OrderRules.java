package maillage.timetable.shared.programme.judging;

import java.time.Duration;
import maillage.timetable.shared.programme.Apart;
import maillage.timetable.shared.programme.Order;
import maillage.timetable.shared.programme.Repeats;
import maillage.timetable.shared.programme.Rule;

/** Sequels and repetitions. */
record OrderRules(Scene scene, Facts facts) {
    void judge() {
        for (Order order : scene.programme().orders()) {
            var before = scene.find(order.before());
            var after = scene.find(order.after());
            if (before.isPresent() && after.isPresent()) {
                judge(order, before.get(), after.get());
            }
        }
        for (Repeats repeats : scene.programme().repeats()) {
            Scene.pairs(
                    scene.placed(repeats.sessions()),
                    (one, other) -> {
                        if (near(repeats.apart(), one, other)) {
                            tell(Rule.REPEATS, one, other);
                        }
                    });
        }
    }

    private void judge(Order order, Placed before, Placed after) {
        long gap = Duration.between(before.span().to(), after.span().from()).toMinutes();
        if (gap < order.gap()) {
            tell(Rule.ORDER, before, after);
        } else if (order.within() > 0 && (gap > order.within() || !before.sharesDay(after))) {
            tell(Rule.ORDER_WITHIN, before, after);
        }
        boolean rooms = before.room() != null && after.room() != null;
        if (order.sameRoom() && rooms && !before.sharesRoom(after)) {
            tell(Rule.ORDER_ROOM, before, after);
        }
    }

    private static boolean near(Apart apart, Placed one, Placed other) {
        boolean half = afternoon(one) == afternoon(other);
        return one.overlaps(other)
                || switch (apart) {
                    case TIME -> false;
                    case HALF -> one.sharesDay(other) && half;
                    case DAY -> one.sharesDay(other);
                };
    }

    private static boolean afternoon(Placed one) {
        return !one.place().start().isBefore(one.date().atTime(Apart.NOON));
    }

    private void tell(Rule rule, Placed one, Placed other) {
        facts.add(
                facts.tell(rule, 1, one, other),
                Facts.named(one),
                Facts.named(other),
                one.place().start(),
                other.place().start());
    }
}
