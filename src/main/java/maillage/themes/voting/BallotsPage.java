package maillage.themes.voting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * The published ballots of a closed vote.
 *
 * @param asked the receipt typed
 * @param found the ballot of it
 * @param helped the winners that it names
 * @param file name of the file for others' programs
 */
public record BallotsPage(
        Vote vote,
        List<Row> rows,
        int all,
        String asked,
        Optional<Row> found,
        String helped,
        String file) {
    /** A ballot in words; its organisation in an open vote. */
    public record Row(
            String receipt,
            String words,
            long weight,
            String college,
            LocalizedText organisation,
            boolean paper) {}

    static LocalizedText name(Published one, Map<UUID, LocalizedText> names) {
        return one.organisation()
                .map(id -> names.getOrDefault(id.value(), new LocalizedText(Map.of())))
                .orElse(new LocalizedText(Map.of()));
    }
}
