package maillage.groups.cycles;

import java.util.List;
import maillage.kernel.GroupId;
import maillage.kernel.LocalizedText;

/**
 * A group of the year and where it comes from; or, with {@code over}, a group of the last year that
 * nothing continues.
 */
public record GroupHistory(
        GroupId id,
        LocalizedText names,
        String path,
        String kind,
        List<Origin> from,
        boolean over) {
    public record Origin(GroupId id, String relation, LocalizedText names) {}
}
