package maillage.themes.deciding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a decision may name, by id, in words of the reader.
 *
 * @param meetings those announced, and those of the year or group itself
 * @param winners the proposals that each vote on proposals has chosen
 */
public record Choices(
        Map<String, String> proposals,
        Map<String, String> votes,
        Map<String, String> meetings,
        Map<String, String> organisations,
        Map<String, Set<String>> winners) {
    /** The proposals that the page shows, for whoever answers it. */
    public String shown() {
        return String.join(",", proposals.keySet());
    }

    /**
     * Whether this is not what the vote has chosen: another proposal, or not one of its winners.
     *
     * @param closing whether those that are not chosen now never will be
     */
    boolean departs(String vote, List<String> chosen, boolean closing) {
        Set<String> won = winners.get(vote);
        return won != null
                && (!won.containsAll(chosen)
                        || closing
                                && proposals.keySet().stream()
                                        .anyMatch(
                                                one -> won.contains(one) && !chosen.contains(one)));
    }

    public Map<String, String> bases(Map<Basis, String> words) {
        var bases = new LinkedHashMap<String, String>();
        words.forEach(
                (basis, word) -> {
                    if (basis != Basis.VOTE || !votes.isEmpty()) {
                        bases.put(basis.code(), word);
                    }
                });
        return bases;
    }
}
