package maillage.timetable.shared.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.timetable.shared.programme.Fault;
import maillage.timetable.shared.programme.FaultyProgramme;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Timetable;

/** A table of the sessions of a programme that is known already, read for their places alone. */
final class PlacesReading {
    private final Programme programme;
    private final CellFaults faults;
    private final Map<String, Session> sessions = new HashMap<>();
    private final PlaceReading reading;

    PlacesReading(Programme programme, CellFaults faults) {
        this.programme = programme;
        this.faults = faults;
        programme.sessions().forEach(session -> sessions.put(session.id(), session));
        var rooms = new Known();
        programme.rooms().stream().map(Room::id).forEach(rooms::add);
        reading = new PlaceReading(new Windows(programme.edition().days()), rooms);
    }

    /**
     * @throws FaultyWorkbook with every fault, by sheet, row and column
     */
    Timetable timetable(List<Entry> entries) {
        List<String> ids = SessionIds.of(entries);
        var rows = new HashMap<String, Entry>();
        var places = new LinkedHashMap<String, Place>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String id = ids.get(i);
            Session session = sessions.get(id);
            if (session == null) {
                entry.fault(
                        entry.has(Column.ID) ? Column.ID : Column.TITLE,
                        "no-session",
                        CellFaults.shown(id));
                continue;
            }
            Optional<Place> place = reading.place(entry, session.noRoom());
            place.ifPresent(
                    one -> {
                        places.put(id, one);
                        rows.put(id, entry);
                    });
        }
        var timetable = new Timetable(places);
        check(timetable, rows);
        faults.refuse();
        return timetable;
    }

    private void check(Timetable timetable, Map<String, Entry> rows) {
        try {
            ProgrammeFile.readTimetable(ProgrammeFile.write(timetable), programme);
        } catch (FaultyProgramme faulty) {
            for (Fault fault : faulty.faults()) {
                rows.forEach(
                        (id, entry) -> {
                            if (fault.path().startsWith("places." + id + ".")) {
                                entry.blame(Optional.of(Column.START), fault.reason());
                            }
                        });
            }
        }
    }
}
