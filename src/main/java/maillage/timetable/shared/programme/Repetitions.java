package maillage.timetable.shared.programme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Fields that an object of the document has twice: a tree would keep the last one alone. */
record Repetitions(Faults faults) {
    /** Reads to the end of the document. */
    void in(JsonParser document) {
        Deque<Set<String>> seen = new ArrayDeque<>();
        for (JsonToken token = document.nextToken(); token != null; token = document.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                seen.push(new HashSet<>());
            } else if (token == JsonToken.END_OBJECT) {
                seen.pop();
            } else if (token == JsonToken.PROPERTY_NAME
                    && !seen.element().add(document.currentName())) {
                String name = Cursor.shown(document.currentName());
                faults.at(path(document.streamReadContext()), "twice", name);
            }
        }
    }

    private static String path(TokenStreamContext at) {
        TokenStreamContext above = at.getParent();
        String before = above == null ? "" : path(above);
        if (at.inArray()) {
            return before + "[" + at.getCurrentIndex() + "]";
        }
        if (!at.inObject()) {
            return before;
        }
        String name = Cursor.shown(at.currentName());
        return before.isEmpty() ? name : before + "." + name;
    }
}
