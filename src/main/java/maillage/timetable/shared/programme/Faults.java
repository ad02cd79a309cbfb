package maillage.timetable.shared.programme;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far. */
final class Faults {
    static final int MOST = 200;
    private final List<Fault> found = new ArrayList<>();

    /** Those that others may follow from. */
    private final List<Fault> before;

    Faults() {
        this(List.of());
    }

    private Faults(List<Fault> before) {
        this.before = before;
        found.addAll(before);
    }

    /** These and more, but nothing that another fault in the same place explains. */
    Faults further() {
        return new Faults(found());
    }

    void at(String path, String key, Object... arguments) {
        if (found.size() < MOST && !wrong(path, before)) {
            found.add(Fault.at(path, key, arguments));
        }
    }

    /** Whether something is wrong with an object, with one it is in, or within it. */
    boolean wrong(String path) {
        return wrong(path, found);
    }

    private static boolean wrong(String path, List<Fault> faults) {
        return faults.stream()
                .anyMatch(fault -> within(path, fault.path()) || within(fault.path(), path));
    }

    /** Whether a list may lack ids because they could not be read. */
    boolean doubtful(String list) {
        return before.stream()
                .map(Fault::path)
                .anyMatch(
                        path ->
                                path.isEmpty()
                                        || path.equals(list)
                                        || path.matches(list + "\\[\\d+](\\.id)?"));
    }

    private static boolean within(String path, String above) {
        return above.isEmpty()
                || path.startsWith(above)
                        && (path.length() == above.length()
                                || path.charAt(above.length()) == '.'
                                || path.charAt(above.length()) == '[');
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
