package maillage.groups;

import java.util.List;
import java.util.Optional;
import maillage.kernel.CycleId;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;

/** What a module above does with a year now, for the page of its groups. */
public interface YearLinks {
    /**
     * What this reader may see, the most recent first.
     *
     * @param reader empty for a visitor
     */
    List<Link> of(CycleId cycle, Optional<Me> reader);

    /**
     * @param path within the site, without language
     */
    record Link(LocalizedText words, String path) {}
}
