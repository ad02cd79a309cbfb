package maillage.platform.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines as one JSON parameter for {@code jsonb_to_recordset}: any number of lines and columns in
 * one statement, empty cells as null.
 */
public final class JsonRows {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonRows() {}

    public static String of(List<Line> lines) {
        return JSON.writeValueAsString(lines.stream().map(JsonRows::written).toList());
    }

    private static Map<String, String> written(Line line) {
        return line.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
