package maillage.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person can correct in a form: at most one fault a field, in the order they were found.
 * Words are text keys.
 */
public final class Faults {
    private final Map<String, Fault> byField = new LinkedHashMap<>();

    public static Faults none() {
        return new Faults();
    }

    public static Faults of(String field, String key, Object... arguments) {
        return new Faults().add(field, key, arguments);
    }

    public Faults add(String field, String key, Object... arguments) {
        byField.putIfAbsent(field, new Fault(field, key, List.of(arguments)));
        return this;
    }

    public Faults when(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? add(field, key, arguments) : this;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public Optional<Fault> at(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    public List<Fault> all() {
        return new ArrayList<>(byField.values());
    }

    public record Fault(String field, String key, List<Object> arguments) {}
}
