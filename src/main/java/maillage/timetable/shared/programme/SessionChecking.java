package maillage.timetable.shared.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sessions against all that they name, and against the grid. */
record SessionChecking(Programme programme, Checking.Known known, Faults faults) {
    void run() {
        boolean dated = !faults.wrong("edition");
        int longest = programme.edition().days().stream().mapToInt(Day::minutes).max().orElse(0);
        @Nullable PlaceChecking places = dated ? new PlaceChecking(programme, faults) : null;
        for (int i = 0; i < programme.sessions().size(); i++) {
            Session session = programme.sessions().get(i);
            String at = "sessions[" + i + "]";
            if (dated) {
                duration(session, at + ".duration", longest);
            }
            known(at + ".rooms", session.rooms(), known.rooms());
            known(at + ".preferredRooms", session.preferredRooms(), known.rooms());
            known(at + ".tracks", session.tracks(), known.tracks());
            known(
                    at + ".needs",
                    session.needs().stream().map(Need::resource).toList(),
                    known.resources());
            known(
                    at + ".people",
                    session.people().stream().map(Part::person).toList(),
                    known.people());
            if (dated && session.prime() && programme.edition().prime().isEmpty()) {
                faults.at(at + ".prime", "no-prime");
            }
            known(
                    at + ".roomTimes",
                    session.roomTimes().stream().map(RoomTimes::room).toList(),
                    known.rooms());
            for (int j = 0; j < session.roomTimes().size(); j++) {
                if (session.roomTimes().get(j).times().isEmpty()) {
                    faults.at(at + ".roomTimes[" + j + "].times", "hours");
                }
            }
            if (session.noRoom() && session.blocks() == Blocks.SITE) {
                faults.at(at + ".blocks", "no-site");
            }
            Place place = session.place();
            if (place != null && places != null) {
                places.check(session, place, at + ".place");
            } else if (place == null && session.pinned()) {
                faults.at(at + ".pinned", "pinned");
            }
        }
    }

    private void duration(Session session, String at, int longest) {
        int step = programme.edition().step();
        if (session.duration() < 1 || session.duration() % step != 0) {
            faults.at(at, "duration-grid", step);
        } else if (session.duration() > longest) {
            faults.at(at, "duration-day", longest);
        }
    }

    private void known(String path, List<String> ids, Set<String> known) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                faults.at(path + "[" + i + "]", "unknown", ids.get(i));
            } else if (!seen.add(ids.get(i))) {
                faults.at(path + "[" + i + "]", "twice", ids.get(i));
            }
        }
    }
}
