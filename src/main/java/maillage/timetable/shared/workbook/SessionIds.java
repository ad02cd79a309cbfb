package maillage.timetable.shared.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What each row of sessions is called: its id; else its title, and from the second of that title on
 * a number, so that three lunches need no ids.
 */
final class SessionIds {
    private SessionIds() {}

    /** One for each row; empty where it has neither. Ids said twice are faults. */
    static List<String> of(List<Entry> entries) {
        Set<String> taken = new HashSet<>();
        for (Entry entry : entries) {
            String id = entry.text(Column.ID);
            if (!id.isEmpty() && !taken.add(id)) {
                entry.fault(Column.ID, "twice", CellFaults.shown(id));
            }
        }
        var ids = new ArrayList<String>();
        for (Entry entry : entries) {
            String id = entry.text(Column.ID);
            String title = entry.text(Column.TITLE);
            if (id.isEmpty() && !title.isEmpty()) {
                id = title;
                for (int i = 2; !taken.add(id); i++) {
                    id = title + " (" + i + ")";
                }
            }
            ids.add(id);
        }
        return ids;
    }
}
