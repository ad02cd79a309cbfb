package maillage.timetable.shared.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param at nothing for the document itself
 * @param value a map, a list, a text, a number, true, false, or nothing for {@code null}
 */
record Json(int line, @Nullable JsonPath at, @Nullable Object value) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** Of a long. */
    private static final int MOST_DIGITS = 19;

    private static final int LONGEST_FRACTION = 1_000;

    private interface Reading<T> {
        T of(JsonParser in);
    }

    /**
     * @throws Unreadable where this is no JSON, or a name is given twice in one object
     */
    static Json of(Content content) {
        return parsed(
                content,
                in -> {
                    in.nextToken();
                    Json document = value(in, null);
                    if (in.nextToken() != null) {
                        throw new Unreadable(
                                in.currentTokenLocation().getLineNr(),
                                "il reste du texte après la fin du document",
                                "text is left after the end of the document");
                    }
                    return document;
                });
    }

    /**
     * The names of what a document holds, without keeping the rest.
     *
     * @throws Unreadable where this is no JSON object
     */
    static Set<String> names(Content content) {
        return parsed(
                content,
                in -> {
                    if (in.nextToken() != JsonToken.START_OBJECT) {
                        return value(in, null).members().keySet();
                    }
                    var names = new LinkedHashSet<String>();
                    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                        names.add(in.currentName());
                        in.nextToken();
                        in.skipChildren();
                    }
                    return names;
                });
    }

    private static <T> T parsed(Content content, Reading<T> reading) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), content.json())) {
            return reading.of(in);
        } catch (JacksonException wrong) {
            int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            // What the library says is English.
            throw new Unreadable(
                    Math.max(0, line),
                    "ce n’est pas du JSON",
                    "not JSON (" + Unreadable.shown(wrong.getOriginalMessage()) + ")");
        }
    }

    private static Json value(JsonParser in, @Nullable JsonPath at) {
        int line = in.currentTokenLocation().getLineNr();
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new Unreadable(line, "le document est vide", "the document is empty");
        }
        Object value =
                switch (token) {
                    case START_OBJECT -> members(in, at);
                    case START_ARRAY -> items(in, at);
                    case VALUE_STRING -> whole(in.getString(), line, at);
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in, line, at);
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> null;
                };
        return new Json(line, at, value);
    }

    /** Half of a pair is no character, and could not be written again. */
    private static String whole(String text, int line, @Nullable JsonPath at) {
        if (text.codePoints().anyMatch(one -> one >= 0xd800 && one <= 0xdfff)) {
            throw new Json(line, at, null)
                    .wrong("ce texte a un demi-caractère", "this text has half a character");
        }
        return text;
    }

    private static BigDecimal number(JsonParser in, int line, @Nullable JsonPath at) {
        try {
            return in.getDecimalValue();
        } catch (NumberFormatException beyond) {
            throw new Json(line, at, null)
                    .wrong("ce nombre est trop grand", "this number is too large");
        }
    }

    private static Map<String, Json> members(JsonParser in, @Nullable JsonPath at) {
        var members = new LinkedHashMap<String, Json>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            var below = new JsonPath.Member(at, in.currentName());
            String name = whole(below.name(), in.currentTokenLocation().getLineNr(), below);
            in.nextToken();
            members.put(name, value(in, below));
        }
        return members;
    }

    private static List<Json> items(JsonParser in, @Nullable JsonPath at) {
        var items = new ArrayList<Json>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in, new JsonPath.Item(at, items.size())));
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
                ? String.valueOf(wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE))
                : text();
    }

    int whole(int least, int most) {
        return (int) wholeNumber(least, most);
    }

    private long wholeNumber(long least, long most) {
        if (value instanceof BigDecimal number
                && number.scale() < LONGEST_FRACTION
                && (long) number.precision() - number.scale() <= MOST_DIGITS) {
            try {
                long whole = number.longValueExact();
                if (whole >= least && whole <= most) {
                    return whole;
                }
            } catch (ArithmeticException other) {
                // said below
            }
        }
        throw wrong(
                "un nombre entier de " + least + " à " + most + " est attendu",
                "a whole number from " + least + " to " + most + " is expected");
    }

    Unreadable wrong(String french, String english) {
        String where = at == null ? "" : at.shown();
        return new Unreadable(
                line,
                where.isEmpty() ? french : where + "\u00a0: " + french,
                where.isEmpty() ? english : where + ": " + english);
    }
}
