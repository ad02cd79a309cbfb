package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.List;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;

/** Rooms and sites as numbers; rooms that name no site share one. */
final class Grounds {
    private final Programme programme;
    private final List<String> names = new ArrayList<>();

    Grounds(Programme programme) {
        this.programme = programme;
        for (Room room : programme.rooms()) {
            if (!names.contains(room.site())) {
                names.add(room.site());
            }
        }
    }

    /** In whole steps: less than that many minutes are less than that many steps. */
    int[] changeovers() {
        int step = programme.edition().step();
        return programme.rooms().stream()
                .mapToInt(room -> Math.ceilDiv(room.changeover(), step))
                .toArray();
    }

    int sites() {
        return names.size();
    }

    int[] sitesOfRooms() {
        return programme.rooms().stream().mapToInt(room -> names.indexOf(room.site())).toArray();
    }

    int[] travel() {
        int[] travel = new int[names.size() * names.size()];
        for (int from = 0; from < names.size(); from++) {
            for (int to = 0; to < names.size(); to++) {
                travel[from * names.size() + to] =
                        programme.minutesBetween(names.get(from), names.get(to));
            }
        }
        return travel;
    }
}
