package maillage.themes.lineage;

import java.util.List;
import java.util.Map;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.shared.ProposalSeen;

/**
 * What a proposal came of and what came of it.
 *
 * @param mayDerive whether this reader may draw a new one from it now
 * @param mayReshape whether this reader may merge and split it now
 */
public record LineagePage(
        ProposalSeen seen, Family family, Picture picture, boolean mayDerive, boolean mayReshape) {
    public Family.Member member(int number) {
        return family.members().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The form by which proposals become one.
     *
     * @param others those it can be brought together with, by number
     */
    public record Merging(
            ProposalSeen seen, List<ProposalSeen> others, Typed typed, Faults faults) {}

    /** The form by which a proposal becomes several. */
    public record Splitting(ProposalSeen seen, Typed typed, Faults faults) {
        public List<Integer> parts() {
            return List.of(1, 2, 3);
        }
    }

    /** In whose name one is drawn from it, by id. */
    public record Deriving(ProposalSeen seen, Map<String, String> own) {}
}
