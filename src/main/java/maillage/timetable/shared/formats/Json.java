package maillage.timetable.shared.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One value of a JSON document, which knows its line and its path; asking it for what it is not
 * says so with both.
 *
 * @param value a map, a list, a text, a number, true, false, or nothing for {@code null}
 */
record Json(int line, String path, @Nullable Object value) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /**
     * @throws Unreadable where this is no JSON, or a name is given twice in one object
     */
    static Json of(Content content) {
        String text = content.text();
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            Json document = value(in, "");
            if (in.nextToken() != null) {
                throw new Unreadable(
                        in.currentTokenLocation().getLineNr(),
                        "il reste du texte après la fin du document",
                        "text is left after the end of the document");
            }
            return document;
        } catch (JacksonException wrong) {
            int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            String why = Unreadable.shown(wrong.getOriginalMessage());
            throw new Unreadable(
                    Math.max(0, line),
                    "ce n’est pas du JSON (" + why + ")",
                    "not JSON (" + why + ")");
        }
    }

    private static Json value(JsonParser in, String path) {
        int line = in.currentTokenLocation().getLineNr();
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new Unreadable(line, "le document est vide", "the document is empty");
        }
        Object value =
                switch (token) {
                    case START_OBJECT -> members(in, path);
                    case START_ARRAY -> items(in, path);
                    case VALUE_STRING -> in.getString();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in, line, path);
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> null;
                };
        return new Json(line, path, value);
    }

    private static BigDecimal number(JsonParser in, int line, String path) {
        try {
            return in.getDecimalValue();
        } catch (NumberFormatException beyond) {
            throw new Json(line, path, null)
                    .wrong("ce nombre est trop grand", "this number is too large");
        }
    }

    private static Map<String, Json> members(JsonParser in, String path) {
        var members = new LinkedHashMap<String, Json>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            String below = Unreadable.shown(name);
            members.put(name, value(in, path.isEmpty() ? below : path + "." + below));
        }
        return members;
    }

    private static List<Json> items(JsonParser in, String path) {
        var items = new ArrayList<Json>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in, path + "[" + items.size() + "]"));
        }
        return items;
    }

    boolean isNull() {
        return value == null;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    /** Empty where the object has no such member, or {@code null} there. */
    Optional<Json> find(String name) {
        return Optional.ofNullable(members().get(name)).filter(found -> !found.isNull());
    }

    Json require(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                wrong(
                                        "«\u00a0" + name + "\u00a0» manque",
                                        "“" + name + "” is missing"));
    }

    Map<String, Json> members() {
        if (value instanceof Map<?, ?> map) {
            var members = new LinkedHashMap<String, Json>();
            map.forEach((name, member) -> members.put((String) name, (Json) member));
            return members;
        }
        throw wrong("un objet est attendu", "an object is expected");
    }

    List<Json> items(int least, int most) {
        if (!(value instanceof List<?> list)) {
            throw wrong("une liste est attendue", "a list is expected");
        }
        if (list.size() < least || list.size() > most) {
            throw wrong(
                    "la liste a de " + least + " à " + most + " éléments, pas " + list.size(),
                    "the list has from " + least + " to " + most + " items, not " + list.size());
        }
        return list.stream().map(Json.class::cast).toList();
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("un texte est attendu", "a text is expected");
    }

    /** A text, or a whole number as one. */
    String word() {
        return value instanceof BigDecimal
                ? String.valueOf(whole(Integer.MIN_VALUE, Integer.MAX_VALUE))
                : text();
    }

    int whole(int least, int most) {
        if (value instanceof BigDecimal number
                && number.precision() - number.scale() < 12
                && number.scale() < 12
                && number.stripTrailingZeros().scale() <= 0) {
            long whole = number.longValue();
            if (whole >= least && whole <= most) {
                return (int) whole;
            }
        }
        throw wrong(
                "un nombre entier de " + least + " à " + most + " est attendu",
                "a whole number from " + least + " to " + most + " is expected");
    }

    Unreadable wrong(String french, String english) {
        String where = path.length() > 160 ? "…" + path.substring(path.length() - 160) : path;
        return new Unreadable(
                line,
                where.isEmpty() ? french : where + "\u00a0: " + french,
                where.isEmpty() ? english : where + ": " + english);
    }
}
