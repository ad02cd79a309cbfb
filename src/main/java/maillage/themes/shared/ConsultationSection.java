package maillage.themes.shared;

import java.util.Optional;
import maillage.themes.Seen;

/**
 * One section of a consultation's page, given by the feature it belongs to: features do not know of
 * each other.
 */
public interface ConsultationSection {
    /** 10, 20, 30 … down the page. */
    int position();

    /** Nothing when this reader has no use for it. */
    Optional<Part> part(Seen seen);
}
