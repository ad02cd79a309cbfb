package maillage.themes.shared;

import java.util.Optional;
import maillage.kernel.Language;

/** One section of a proposal's page, given by the feature it belongs to. */
public interface ProposalSection {
    /** 10, 20, 30 … down the page. */
    int position();

    /** Nothing when this reader has no use for it. @param language of the page */
    Optional<Part> part(ProposalSeen seen, Language language);
}
