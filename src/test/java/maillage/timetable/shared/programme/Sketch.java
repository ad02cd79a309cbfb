package maillage.timetable.shared.programme;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;

/**
 * A small programme for tests: Tuesday 8 and Wednesday 9 September 2026, 9:00 to 18:00, steps of 30
 * minutes; rooms {@code hall} (100) and {@code loft} (10) on the quay, {@code mill} (10) on a site
 * of its own, 60 minutes away. The rest is said in JSON with single quotes.
 */
public final class Sketch {
    private static final String FRAME =
            """
            {'format': 'maillage-programme-1',
             'edition': {'zone': 'Europe/Paris', 'step': 30, 'days': [
                 {'date': '2026-09-08', 'from': '09:00', 'to': '18:00'},
                 {'date': '2026-09-09', 'from': '09:00', 'to': '18:00'}],
               'prime': [{'from': '2026-09-08T10:00', 'to': '2026-09-08T12:00'}]},
             'sites': [{'id': 'quay'}, {'id': 'mill'}],
             'travel': [{'from': 'quay', 'to': 'mill', 'minutes': 60}],
             'rooms': [
               {'id': 'hall', 'site': 'quay', 'capacity': 100, 'features': ['booth'], 'changeover': 30},
               {'id': 'loft', 'site': 'quay', 'capacity': 10},
               {'id': 'mill', 'site': 'mill', 'capacity': 10, 'owner': 'millers', 'ownerOnly': true,
                'open': [{'from': '2026-09-08T09:00', 'to': '2026-09-08T12:00'}]}],
            """;

    private Sketch() {}

    /** The frame with these further fields. */
    public static Programme programme(String rest) {
        return ProgrammeFile.read((FRAME + rest + "}").replace('\'', '"'));
    }

    /** Places such as {@code a=8T09:00/hall b=9T14:30/}. */
    public static Timetable timetable(String places) {
        var read = new LinkedHashMap<String, Place>();
        for (String place : places.isBlank() ? new String[0] : places.strip().split("\\s+")) {
            String[] parts = place.split("[=/]", -1);
            read.put(parts[0], new Place(LocalDateTime.parse("2026-09-0" + parts[1]), parts[2]));
        }
        return new Timetable(read);
    }
}
