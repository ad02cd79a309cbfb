package maillage.timetable.shared.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object of the document, read field by field. What cannot be read is noted as a fault and
 * stands in as something harmless, so that reading goes on and all faults are told at once.
 */
final class Cursor {
    static final int LONGEST_TEXT = 1000;
    private final JsonNode node;
    private final String path;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>();

    Cursor(JsonNode node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
        if (!node.isObject()) {
            faults.at(path, "object");
        }
    }

    String path() {
        return path;
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A name that other objects use; never empty. */
    String id(String name) {
        String id = text(name);
        JsonNode value = find(name);
        if (value != null && value.isString() && value.stringValue().isBlank()) {
            faults.at(path(name), "id");
        }
        return id.isEmpty() ? missing(name, "?") : id;
    }

    /** Empty where nothing is said. */
    String text(String name) {
        JsonNode value = find(name);
        return value == null ? "" : text(value, path(name));
    }

    int number(String name, int least, int most, int unlessSaid) {
        JsonNode value = find(name);
        if (value == null) {
            return unlessSaid;
        }
        boolean whole = value.isIntegralNumber() && value.canConvertToInt();
        if (!whole || value.intValue() < least || value.intValue() > most) {
            faults.at(path(name), "number", least, most);
            return Math.max(least, unlessSaid);
        }
        return value.intValue();
    }

    int requiredNumber(String name, int least, int most) {
        return has(name) ? number(name, least, most, least) : missing(name, least);
    }

    boolean flag(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isBoolean()) {
            faults.at(path(name), "flag");
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    <E extends Enum<E>> E choice(
            String name, E[] choices, Function<E, String> code, @Nullable E unlessSaid) {
        JsonNode value = find(name);
        if (value == null) {
            return unlessSaid == null ? missing(name, choices[0]) : unlessSaid;
        }
        var codes = new ArrayList<String>();
        for (E choice : choices) {
            if (value.isString() && code.apply(choice).equals(value.stringValue())) {
                return choice;
            }
            codes.add(code.apply(choice));
        }
        faults.at(path(name), "choice", String.join(", ", codes));
        return choices[0];
    }

    LocalDate date(String name) {
        return parsed(name, "date", LocalDate::parse, LocalDate.EPOCH);
    }

    LocalTime time(String name) {
        return parsed(name, "time", LocalTime::parse, LocalTime.MIDNIGHT);
    }

    /** A time of day at which something ends; 24:00 is the midnight after. */
    LocalTime end(String name) {
        return parsed(name, "time", Midnight::time, LocalTime.MIDNIGHT);
    }

    LocalDateTime moment(String name) {
        return parsed(name, "moment", Midnight::moment, LocalDate.EPOCH.atStartOfDay());
    }

    ZoneId zone(String name) {
        return parsed(name, "zone", ZoneId::of, ZoneId.of("UTC"));
    }

    Span span() {
        var span = new Span(moment("from"), moment("to"));
        if (!span.from().isBefore(span.to())) {
            faults.at(path, "span");
        }
        return span;
    }

    List<String> ids(String name, int most) {
        var ids = new ArrayList<String>();
        List<JsonNode> values = values(name, most);
        for (int i = 0; i < values.size(); i++) {
            String at = path(name) + "[" + i + "]";
            String id = text(values.get(i), at);
            if (ids.contains(id)) {
                faults.at(at, "twice", id);
            }
            ids.add(id);
        }
        return ids;
    }

    <T> List<T> each(String name, int most, Function<Cursor, T> reading) {
        var read = new ArrayList<T>();
        List<JsonNode> values = values(name, most);
        for (int i = 0; i < values.size(); i++) {
            read.add(one(values.get(i), path(name) + "[" + i + "]", reading));
        }
        return read;
    }

    <T> @Nullable T find(String name, Function<Cursor, T> reading) {
        JsonNode value = find(name);
        return value == null ? null : one(value, path(name), reading);
    }

    /** The names of the fields: where they are not settled beforehand. */
    List<String> names() {
        var names = new ArrayList<>(node.propertyNames());
        asked.addAll(names);
        return names;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    <T> T missing(String name, T instead) {
        if (!has(name)) {
            faults.at(path, "missing", name);
        }
        return instead;
    }

    private <T> T one(JsonNode value, String at, Function<Cursor, T> reading) {
        var cursor = new Cursor(value, at, faults);
        T read = reading.apply(cursor);
        cursor.refuseTheRest();
        return read;
    }

    /** A field that nobody asked for is a slip of the pen: better told than left aside. */
    void refuseTheRest() {
        for (String name : node.propertyNames()) {
            if (!asked.contains(name)) {
                faults.at(path(shown(name)), "unknown-field");
            }
        }
    }

    private List<JsonNode> values(String name, int most) {
        JsonNode value = find(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            faults.at(path(name), "list");
            return List.of();
        }
        if (value.size() > most) {
            faults.at(path(name), "too-many", most);
            return List.of();
        }
        return List.copyOf(value.values());
    }

    private String text(JsonNode value, String at) {
        if (!value.isString()) {
            faults.at(at, "text");
            return "";
        }
        String text = value.stringValue();
        if (text.length() > LONGEST_TEXT) {
            faults.at(at, "long", LONGEST_TEXT);
            return "";
        }
        if (text.codePoints().anyMatch(one -> one >= 0xd800 && one <= 0xdfff)) {
            faults.at(at, "half");
            return "";
        }
        return text;
    }

    private <T> T parsed(String name, String kind, Function<String, T> parsing, T instead) {
        if (!has(name)) {
            return missing(name, instead);
        }
        String text = text(name);
        try {
            return parsing.apply(text);
        } catch (DateTimeException wrong) {
            faults.at(path(name), kind, shown(text));
            return instead;
        }
    }

    private @Nullable JsonNode find(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
