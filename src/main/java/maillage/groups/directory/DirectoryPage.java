package maillage.groups.directory;

import java.util.List;
import java.util.Map;
import maillage.network.Criteria;
import maillage.network.Found;
import maillage.network.PersonHit;

/**
 * One page of the directory.
 *
 * @param options values and words of each filter, by its name; those that would find nothing are
 *     left out
 * @param people only for readers of the network, when a name was typed
 */
public record DirectoryPage(
        DirectoryQuery query,
        Found found,
        List<Row> rows,
        Map<String, Map<String, String>> options,
        List<Chip> chips,
        List<PersonHit> people) {

    /**
     * @param words its sectors and place, in the reader's language
     */
    public record Row(Found.Hit hit, String words) {}

    /**
     * A filter in use.
     *
     * @param without the directory with this filter lifted
     * @param more how many that finds besides
     */
    public record Chip(String name, String words, String without, long more) {}

    public long pages() {
        return Math.max(1, (found.listed() + Criteria.PAGE - 1) / Criteria.PAGE);
    }

    /** Path of the page before; empty on the first one. */
    public String before() {
        return query.page() > 1 ? query.at(query.page() - 1).path() : "";
    }

    public String after() {
        return query.page() < pages() ? query.at(query.page() + 1).path() : "";
    }

    /** What to lift when nothing is found, those that help first. */
    public List<Chip> liftable() {
        return chips.stream().filter(chip -> chip.more() > 0).toList();
    }

    public String withoutText() {
        return query.withoutText().path();
    }
}
