package maillage.themes.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.Seen;
import maillage.themes.shared.Guided;
import maillage.themes.shared.ProposalSeen;

/**
 * The form of a proposal.
 *
 * @param before what stands; empty for a new one
 * @param organisations for whom it can be written, by id; the staff under an empty id
 * @param hints the sentence that guides above each field
 * @param near proposals that look like it, nearest first
 * @param compared whether that was asked for
 * @param overtaken whether someone else saved meanwhile
 */
public record WritingPage(
        Seen seen,
        Optional<ProposalSeen> before,
        Map<String, String> organisations,
        Offered offered,
        Map<Guided, String> hints,
        Typed typed,
        Faults faults,
        List<NearProposal> near,
        boolean compared,
        boolean overtaken) {
    /** What can no longer be saved is still read, by its authors. */
    public boolean maySave() {
        return before.isEmpty() || before.get().mayEdit();
    }

    public boolean isDraft() {
        return before.isEmpty() || before.get().proposal().publishedAt().isEmpty();
    }

    public String hint(String field) {
        return hints.getOrDefault(Guided.of(field), "");
    }

    /** Where the form is sent to. */
    public String action() {
        return before.map(one -> one.path() + (isDraft() ? "" : "/edition"))
                .orElse(seen.consultation().path() + "/drafts");
    }
}
