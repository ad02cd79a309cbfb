package maillage.timetable.shared.programme.planning;

/** What sites cost: sessions that block theirs, and the way people have between rooms. */
record Sites(Model model, int[] start, int[] room) {
    long at(int session, int at, int where) {
        return distances(session, at, where) + blocks(session, at, where);
    }

    private long blocks(int session, int at, int where) {
        if (model.siteBlockers.length == 0) {
            return 0;
        }
        long sum = 0;
        if (model.blocksSite[session]) {
            for (int other = 0; other < model.sessions; other++) {
                sum += block(session, at, where, other);
            }
        } else {
            for (int other : model.siteBlockers) {
                sum += block(session, at, where, other);
            }
        }
        return sum;
    }

    private long block(int session, int at, int where, int other) {
        return other != session
                        && start[other] >= 0
                        && room[other] < model.rooms
                        && !model.blocksAll[other]
                        && !model.blocksAll[session]
                        && model.site[room[other]] == model.site[where]
                        && model.overlap(session, at, other, start[other])
                ? model.blocksCost
                : 0;
    }

    private long distances(int session, int at, int where) {
        long sum = 0;
        for (Model.Companion with : model.companions[session]) {
            int other = with.other();
            if (start[other] < 0
                    || room[other] == model.rooms
                    || model.dayOf[start[other]] != model.dayOf[at]) {
                continue;
            }
            int gap =
                    start[other] >= at
                            ? start[other] - at - model.duration[session]
                            : at - start[other] - model.duration[other];
            if (gap >= 0) {
                sum += distance(gap * model.step, where, room[other], with);
            }
        }
        return sum;
    }

    private long distance(int gap, int here, int there, Model.Companion with) {
        int travel = model.travelMinutes[model.site[here] * model.sites + model.site[there]];
        if (gap < travel) {
            return model.travelCost;
        }
        int way = model.site[here] != model.site[there] ? travel : here == there ? 0 : with.walk();
        return gap < way + with.setup() ? model.bufferCost : 0;
    }
}
