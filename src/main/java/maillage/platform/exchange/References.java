package maillage.platform.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Rows that a list may mean, by the word it uses for them: people by e-mail, or by full name where
 * someone has none. A word that would mean two means none.
 */
public record References(Map<String, String> idByWord) {
    public record Known(String id, String reference) {}

    public static References of(List<Known> known) {
        var ids = new HashMap<String, String>();
        var twice = new HashSet<String>();
        for (Known row : known) {
            if (ids.put(row.reference(), row.id()) != null) {
                twice.add(row.reference());
            }
        }
        twice.forEach(ids::remove);
        return new References(Map.copyOf(ids));
    }

    /**
     * @param what completes the text keys: {@code people}, {@code organisations}
     */
    public Shape shape(String what) {
        return Shapes.known(what, idByWord.keySet());
    }

    /** Adds the id of what a column means, or the ids where it holds several, in another cell. */
    public void identify(Line line, String column, String idColumn) {
        line.keep(
                idColumn,
                Shapes.parts(line.at(column)).stream()
                        .map(idByWord::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("|")));
    }
}
