package maillage.timetable.shared.formats;

import org.jspecify.annotations.Nullable;

/** Where a value is in a document: one step each, put together only where it is shown. */
sealed interface JsonPath {
    int LONGEST = 160;

    record Member(@Nullable JsonPath above, String name) implements JsonPath {}

    /**
     * @param index from 0
     */
    record Item(@Nullable JsonPath above, int index) implements JsonPath {}

    @Nullable JsonPath above();

    /** {@code days[2].rooms}, the end of it where it is long. */
    default String shown() {
        var path = new StringBuilder();
        for (JsonPath at = this; at != null && path.length() <= LONGEST; at = at.above()) {
            path.insert(
                    0,
                    switch (at) {
                        case Member one ->
                                (one.above() == null ? "" : ".") + Unreadable.shown(one.name());
                        case Item one -> "[" + one.index() + "]";
                    });
        }
        return path.length() > LONGEST
                ? "…" + path.substring(path.length() - LONGEST)
                : path.toString();
    }
}
