package maillage.timetable.shared.workbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import maillage.platform.exchange.NearNames;
import org.jspecify.annotations.Nullable;

/** Names that may be used, and the id each stands for. */
final class Known {
    private static final double ALIKE = 0.5;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private @Nullable NearNames near;

    /** Says no where the name is there already. */
    boolean add(String name, String id) {
        boolean isNew = ids.putIfAbsent(Folded.of(name), id) == null;
        if (isNew) {
            near = null;
            names.put(name, name);
        }
        return isNew;
    }

    boolean add(String name) {
        return add(name, name);
    }

    Optional<String> find(String written) {
        return Optional.ofNullable(ids.get(Folded.of(written)));
    }

    /** The name that is written nearly so; empty where none is. */
    String nearest(String written) {
        NearNames asked = near;
        if (asked == null) {
            asked = new NearNames(names);
            near = asked;
        }
        return asked.alike(written, ALIKE).stream().map(NearNames.Near::key).findFirst().orElse("");
    }

    /** In the spelling in which each came first. */
    Collection<String> names() {
        return names.values();
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }
}
