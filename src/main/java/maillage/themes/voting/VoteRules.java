package maillage.themes.voting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Everything that decides a result: written before the vote opens, fixed from then on.
 *
 * @param most approvals, points to share, or the highest score; empty: no limit on approvals
 * @param colleges by sector: the share that its organisations divide, or the votes of each of them;
 *     empty: one organisation, one vote
 * @param voices whether the numbers of the colleges are votes of each organisation
 * @param minimums places kept, by trait
 * @param seed of the lot that settles ties
 * @param quorum per cent of the electors that vote
 * @param threshold per cent of yes among yes and no
 */
public record VoteRules(
        BallotKind ballot,
        Method method,
        String completion,
        int places,
        OptionalInt most,
        boolean secret,
        Map<String, Integer> colleges,
        boolean voices,
        Map<String, Integer> minimums,
        String seed,
        OptionalInt quorum,
        OptionalInt threshold) {
    /** A college of whoever belongs to no other. */
    static final String OTHERS = "others";

    public VoteRules {
        colleges = new LinkedHashMap<>(colleges);
        minimums = new LinkedHashMap<>(minimums);
    }
}
