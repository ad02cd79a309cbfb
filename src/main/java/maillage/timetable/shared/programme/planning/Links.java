package maillage.timetable.shared.programme.planning;

import maillage.timetable.shared.programme.Apart;

/** What orders and repetitions cost a session. */
final class Links {
    private Links() {}

    static long at(Model model, int session, int at, int where, int[] start, int[] room) {
        long sum = 0;
        for (Link link : model.links[session]) {
            boolean first = link.first() == session;
            int other = first ? link.second() : link.first();
            if (start[other] >= 0) {
                Apart apart = link.apart();
                if (apart != null) {
                    sum += near(model, apart, session, at, other, start[other]);
                } else if (first) {
                    sum += order(model, link, at, where, start[other], room[other]);
                } else {
                    sum += order(model, link, start[other], room[other], at, where);
                }
            }
        }
        return sum;
    }

    private static long order(
            Model model, Link link, int first, int firstRoom, int second, int secondRoom) {
        long minutes =
                model.minute[second]
                        - model.minute[first]
                        - (long) model.duration[link.first()] * model.step;
        long sum = 0;
        if (minutes < link.gap()) {
            sum = model.orderCost;
        } else if (link.within() > 0
                && (minutes > link.within() || model.dayOf[first] != model.dayOf[second])) {
            sum = model.withinCost;
        }
        boolean rooms = firstRoom < model.rooms && secondRoom < model.rooms;
        return link.sameRoom() && rooms && firstRoom != secondRoom
                ? sum + model.orderRoomCost
                : sum;
    }

    private static long near(
            Model model, Apart apart, int session, int at, int other, int otherAt) {
        if (model.dayOf[at] != model.dayOf[otherAt]) {
            return 0;
        }
        boolean overlap =
                at < otherAt + model.duration[other] && otherAt < at + model.duration[session];
        boolean near =
                switch (apart) {
                    case TIME -> false;
                    case HALF -> model.afternoon[at] == model.afternoon[otherAt];
                    case DAY -> true;
                };
        return overlap || near ? model.repeatsCost : 0;
    }
}
