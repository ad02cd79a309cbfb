package maillage.timetable.shared.programme;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far. */
final class Faults {
    static final int MOST = 200;
    private final List<Fault> found = new ArrayList<>();

    void at(String path, String key, Object... arguments) {
        if (found.size() < MOST) {
            found.add(Fault.at(path, key, arguments));
        }
    }

    List<Fault> found() {
        return List.copyOf(found);
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new FaultyProgramme(found);
        }
    }
}
