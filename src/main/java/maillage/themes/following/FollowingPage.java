package maillage.themes.following;

import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.themes.FollowUp.Came;
import maillage.themes.Theme;
import maillage.themes.shared.ProposalSeen;

/**
 * What came of a proposal.
 *
 * @param branches its own theme first, then those of its ancestors and descendants
 */
public record FollowingPage(ProposalSeen seen, List<Branch> branches) {
    /**
     * @param way the numbers of the proposals from the one of the page to this one, both included
     * @param came the latest first
     */
    public record Branch(Theme theme, LocalizedText title, List<Integer> way, List<Came> came) {
        /** The proposal of the page itself. */
        public boolean own() {
            return way.size() == 1;
        }

        public int number() {
            return way.getLast();
        }
    }

    public String path(Branch branch) {
        return seen.seen().consultation().path() + "/proposals/" + branch.number();
    }
}
