package maillage.network.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;

/**
 * Organisations as the staff sees them.
 *
 * @param counts how many of each state, over all that the reader looks after
 */
public record RegisterPage(
        RegisterQuery query, List<Line> lines, long total, Map<String, Long> counts) {
    /**
     * @param titular name of who speaks for it; empty when nobody does
     */
    public record Line(
            String slug,
            LocalizedText names,
            String sectors,
            String country,
            String state,
            Optional<LocalDate> joinedOn,
            boolean cited,
            boolean charter,
            String titular) {}

    public long count(String state) {
        return counts.getOrDefault(state, 0L);
    }

    public long pages() {
        return Math.max(1, (total + RegisterQuery.PAGE - 1) / RegisterQuery.PAGE);
    }

    public String before() {
        return query.page() > 1 ? query.at(query.page() - 1) : "";
    }

    public String after() {
        return query.page() < pages() ? query.at(query.page() + 1) : "";
    }
}
