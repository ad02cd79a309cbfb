package maillage.themes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;

/**
 * What came of themes, as one module knows it: meetings and their decisions, later sessions and
 * publications. Every bean of this kind is asked, for many themes at once.
 */
public interface FollowUp {
    /**
     * What this reader may know of, in any order; a theme of which nothing came is left out.
     *
     * @param seen the consultation of all these themes, in the eyes of the reader
     */
    Map<ProposalId, List<Came>> of(Collection<Theme> themes, Seen seen);

    /**
     * One thing that came of a theme.
     *
     * @param kind {@code theme.came.<kind>} is the text key of its name
     * @param on its day, in the zone of where it took place
     * @param path of its page, without language; empty when this reader may not open it
     */
    record Came(String kind, LocalizedText title, LocalDate on, Optional<String> path) {}
}
