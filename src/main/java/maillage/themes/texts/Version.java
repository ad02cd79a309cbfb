package maillage.themes.texts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;

/**
 * What a proposal said from one moment on.
 *
 * @param at empty: since it was first written
 * @param by who wrote it so; read by members only
 * @param amendment which it was taken from
 */
public record Version(
        Map<String, String> fields,
        Optional<Instant> at,
        Optional<String> by,
        Optional<Taken> amendment) {
    /**
     * The amendment that brought it.
     *
     * @param answer the authors' word
     * @param author read by members only
     * @param organisation for which it was proposed; empty for the team
     * @param cited whether visitors may read the organisation's name (docs/rules.md#r8)
     */
    public record Taken(
            String why,
            String answer,
            String author,
            Optional<LocalizedText> organisation,
            boolean cited) {}

    /** The fields that say something else than in a former version, with what they said there. */
    Map<String, String> changedSince(Version former) {
        var changed = new LinkedHashMap<String, String>();
        former.fields.forEach(
                (field, text) -> {
                    if (!text.equals(fields.get(field))) {
                        changed.put(field, text);
                    }
                });
        return changed;
    }
}
