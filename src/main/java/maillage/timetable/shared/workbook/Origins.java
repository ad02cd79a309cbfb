package maillage.timetable.shared.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import maillage.timetable.shared.programme.Fault;

/** Which row each object of the programme came from: a path is said as a cell. */
final class Origins {
    private static final Pattern PATH =
            Pattern.compile("(?:edition\\.)?(\\w+)\\[(\\d+)\\](?:\\.(?:place\\.)?(\\w+).*)?");
    private final Map<SheetKind, List<Entry>> rows = new EnumMap<>(SheetKind.class);

    /** The next object of that list. */
    void came(SheetKind kind, Entry entry) {
        rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(entry);
    }

    void blame(Fault fault, CellFaults faults) {
        Matcher path = PATH.matcher(fault.path());
        Optional<SheetKind> kind =
                path.matches() ? SheetKind.coded(path.group(1)) : Optional.empty();
        List<Entry> entries = kind.map(one -> rows.getOrDefault(one, List.of())).orElse(List.of());
        int at = path.matches() ? Integer.parseInt(path.group(2)) : 0;
        if (kind.isPresent() && at < entries.size()) {
            String field = path.group(3) == null ? "" : path.group(3);
            entries.get(at).blame(Column.filling(kind.get(), field), fault.reason());
        } else {
            faults.at(new CellFault("", 0, "", fault.reason()));
        }
    }
}
