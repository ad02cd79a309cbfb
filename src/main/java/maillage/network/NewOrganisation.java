package maillage.network;

import java.util.List;
import java.util.Optional;
import maillage.kernel.ChapterId;
import maillage.kernel.LocalizedText;

/**
 * What is known of an organisation when it enters.
 *
 * @param country ISO 3166-1 alpha-2
 * @param sectors codes of the taxonomy {@code sector}; at least one
 * @param sdgs goal numbers, at most five
 * @param axes codes of the taxonomy {@code axis}
 */
public record NewOrganisation(
        LocalizedText names,
        String country,
        Optional<String> town,
        Optional<String> website,
        Optional<String> legalForm,
        List<String> sectors,
        List<Integer> sdgs,
        List<String> axes,
        LocalizedText presentation,
        String expertise,
        Optional<ChapterId> chapter,
        boolean cited) {
    public NewOrganisation {
        sectors = List.copyOf(sectors);
        sdgs = List.copyOf(sdgs);
        axes = List.copyOf(axes);
        if (sdgs.size() > 5) {
            throw new IllegalArgumentException("an organisation names at most five SDGs");
        }
    }
}
