package maillage.themes.voting;

import java.util.List;
import java.util.OptionalInt;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed in a form, as typed. */
public record Sent(MultiValueMap<String, String> fields) {
    static Sent nothing() {
        return new Sent(new LinkedMultiValueMap<>());
    }

    public String one(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value.strip();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** A whole number of at most four digits; empty when nothing or something else was typed. */
    OptionalInt number(String field) {
        String typed = one(field);
        return typed.matches("\\d{1,4}")
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    LocalizedText localized(String field) {
        return LocalizedText.frEn(
                one(field + "-" + Language.FR.tag()), one(field + "-" + Language.EN.tag()));
    }

    Sent with(String field, Object value) {
        fields.add(field, String.valueOf(value));
        return this;
    }
}
