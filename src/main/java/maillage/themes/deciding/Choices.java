package maillage.themes.deciding;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a decision may name, by id, in words of the reader. */
public record Choices(
        Map<String, String> proposals,
        Map<String, String> votes,
        Map<String, String> meetings,
        Map<String, String> organisations) {
    public Map<String, String> bases(Map<Basis, String> words) {
        var bases = new LinkedHashMap<String, String>();
        words.forEach(
                (basis, word) -> {
                    if (basis != Basis.VOTE || !votes.isEmpty()) {
                        bases.put(basis.code(), word);
                    }
                });
        return bases;
    }
}
