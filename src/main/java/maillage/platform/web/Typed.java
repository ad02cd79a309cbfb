package maillage.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed in a form, as typed: shown again until it is right. Texts in several languages
 * stand in {@code name-fr}, {@code name-en}.
 */
public record Typed(MultiValueMap<String, String> fields) {
    public static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /** Without spaces around; line breaks count once, however the browser sends them. */
    public String one(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : plain(value);
    }

    /** The same of what was read by itself. */
    public static String plain(String value) {
        return value.replace("\r\n", "\n").strip();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The number typed, or {@code otherwise} when it is none. */
    public int number(String field, int otherwise) {
        try {
            return Integer.parseInt(one(field));
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** The languages of the pages as typed; what exists in further languages stays. */
    public LocalizedText localized(String field, LocalizedText before) {
        Map<String, String> byTag = new LinkedHashMap<>(before.byTag());
        for (Language language : Language.values()) {
            byTag.put(language.tag(), one(field + "-" + language.tag()));
        }
        return new LocalizedText(byTag);
    }

    public Typed with(String field, String value) {
        var copy = new LinkedMultiValueMap<>(fields);
        copy.set(field, value);
        return new Typed(copy);
    }

    public Typed with(String field, LocalizedText text) {
        Typed all = this;
        for (Language language : Language.values()) {
            all = all.with(field + "-" + language.tag(), text.exactly(language).orElse(""));
        }
        return all;
    }

    public Typed with(String field, List<String> values) {
        var copy = new LinkedMultiValueMap<>(fields);
        copy.put(field, List.copyOf(values));
        return new Typed(copy);
    }
}
