package maillage.themes.shared;

import java.util.List;
import maillage.kernel.Language;

/**
 * What a proposal says.
 *
 * @param sdgs numbers of Sustainable Development Goals, at most five
 * @param axes codes of the 3Zero axes
 * @param sectors codes of the sectors concerned
 */
public record ProposalText(
        Language language,
        String title,
        String question,
        String whyNow,
        String produces,
        String territories,
        List<Integer> sdgs,
        List<String> axes,
        List<String> sectors) {
    public ProposalText {
        sdgs = List.copyOf(sdgs);
        axes = List.copyOf(axes);
        sectors = List.copyOf(sectors);
    }
}
