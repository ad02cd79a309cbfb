package maillage.themes.voting;

import java.util.ArrayList;
import java.util.List;

/**
 * What another rule would have chosen from the same ballots; counted once, at the close.
 *
 * @param winners positions, in its order of choice
 */
public record Comparison(String method, List<Integer> winners) {
    /** About a second. */
    private static final double MOST_LOOKS = 5e7;

    /** By every rule that counts such ballots; those that would take long are left out. */
    static List<Comparison> of(Vote vote, List<Published> ballots) {
        var compared = new ArrayList<Comparison>();
        for (Method method : Method.of(vote.rules().ballot())) {
            if (method == vote.rules().method()
                    || method.fillsOnePlace() && vote.rules().places() > 1
                    || Trial.looks(vote, ballots.size(), method) > MOST_LOOKS) {
                continue;
            }
            Tally.Count count = Tally.of(vote, ballots, method);
            if (count.trouble().isEmpty()) {
                compared.add(new Comparison(method.code(), count.winners()));
            }
        }
        return compared;
    }
}
