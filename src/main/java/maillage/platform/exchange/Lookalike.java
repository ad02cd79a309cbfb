package maillage.platform.exchange;

import java.util.List;

/**
 * A line that may be something we already know.
 *
 * @param line of the file
 * @param name what the line calls it
 * @param candidates the most alike first
 * @param mayBeNew false where the database would refuse a second one, as with one registry number
 */
public record Lookalike(int line, String name, List<Candidate> candidates, boolean mayBeNew) {
    public Lookalike {
        candidates = List.copyOf(candidates);
    }

    /**
     * @param key what a line of this kind would hold to mean this row
     * @param reason a text key: {@code exchange.alike.registry}, {@code .website}, {@code .name}
     */
    public record Candidate(String key, String name, String reason) {}
}
