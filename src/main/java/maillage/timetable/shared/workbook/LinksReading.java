package maillage.timetable.shared.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import maillage.timetable.shared.programme.Apart;
import maillage.timetable.shared.programme.Audience;
import maillage.timetable.shared.programme.Limits;
import maillage.timetable.shared.programme.Order;
import maillage.timetable.shared.programme.Repeats;

/** What ties sessions together: they are named by id, or by a title that only one of them has. */
final class LinksReading {
    private final Known sessions = new Known();
    private final Set<String> shared = new HashSet<>();

    LinksReading(List<Entry> entries, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isEmpty()) {
                sessions.add(ids.get(i));
            }
        }
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            Entry entry = entries.get(i);
            String title = entry.text(Column.TITLE);
            if (!title.isEmpty() && !titles.add(Folded.of(title))) {
                shared.add(Folded.of(title));
            }
            if (!title.isEmpty()) {
                sessions.add(title, ids.get(i));
            }
        }
        entries.forEach(entry -> shared.remove(Folded.of(entry.text(Column.ID))));
    }

    Optional<Order> order(Entry entry) {
        entry.required(Column.BEFORE);
        entry.required(Column.AFTER);
        List<String> before = sessions(entry, Column.BEFORE);
        List<String> after = sessions(entry, Column.AFTER);
        int gap = entry.minutes(Column.GAP, 0);
        int within = entry.minutes(Column.WITHIN, 0);
        boolean sameRoom = entry.flag(Column.ORDER_ROOM);
        if (before.size() > 1 || after.size() > 1) {
            entry.fault(before.size() > 1 ? Column.BEFORE : Column.AFTER, "one-session");
        }
        return entry.faulty()
                ? Optional.empty()
                : Optional.of(
                        new Order(before.getFirst(), after.getFirst(), gap, within, sameRoom));
    }

    Optional<Repeats> repeats(Entry entry) {
        entry.required(Column.REPEATED);
        List<String> repeated = sessions(entry, Column.REPEATED);
        Apart apart =
                entry.choice(
                        Column.APART, Apart.values(), "workbook.apart.", Apart::code, Apart.TIME);
        if (!entry.faulty() && repeated.size() < 2) {
            entry.fault(Column.REPEATED, "two");
        }
        return entry.faulty() ? Optional.empty() : Optional.of(new Repeats(repeated, apart));
    }

    Optional<Audience> audience(Entry entry) {
        entry.required(Column.OF_SESSIONS);
        String name = entry.text(Column.AUDIENCE_NAME);
        int weight = entry.whole(Column.COUNT, 1, Limits.WEIGHT, 1);
        boolean must = entry.flag(Column.MUST);
        List<String> wished = sessions(entry, Column.OF_SESSIONS);
        String id = Integer.toString(entry.row().line());
        return entry.faulty()
                ? Optional.empty()
                : Optional.of(new Audience(id, name.isEmpty() ? id : name, weight, must, wished));
    }

    private List<String> sessions(Entry entry, Column column) {
        for (String written : entry.several(column)) {
            if (shared.contains(Folded.of(written))) {
                entry.fault(column, "ambiguous", CellFaults.shown(written));
            }
        }
        return entry.known(column, sessions, SheetKind.SESSIONS);
    }
}
