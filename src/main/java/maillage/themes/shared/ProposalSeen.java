package maillage.themes.shared;

import java.util.List;
import maillage.kernel.OrganisationId;
import maillage.themes.ConsultationState;
import maillage.themes.PhaseKind;
import maillage.themes.Seen;

/**
 * A proposal as one reader sees it: what they may do with it.
 *
 * @param carriers authors first
 */
public record ProposalSeen(Seen seen, Proposal proposal, List<Carrier> carriers) {
    public ProposalSeen {
        carriers = List.copyOf(carriers);
    }

    /** Writes it: speaks today for one of its authors; whoever leads, for one of the staff's. */
    public boolean isAuthor() {
        return proposal.byStaff() && seen.leads()
                || carriers.stream()
                        .anyMatch(
                                one ->
                                        one.author()
                                                && seen.organisations()
                                                        .contains(one.organisation()));
    }

    /** Drafts are their authors'. */
    public boolean visible() {
        return proposal.publishedAt().isPresent() || isAuthor();
    }

    /** Its authors change it until the vote; whoever leads prepares it before it opens as well. */
    public boolean mayEdit() {
        return isAuthor()
                && switch (proposal.state()) {
                    case DRAFT -> mayPropose(seen);
                    case PUBLISHED -> deliberates() || preparing(seen);
                    case MERGED, SPLIT, WITHDRAWN, CHOSEN, NOT_CHOSEN -> false;
                };
    }

    /** Whether this reader comments, supports, amends now. */
    public boolean deliberates() {
        return proposal.isLive() && seen.acts(PhaseKind.PROPOSE, PhaseKind.DISCUSS);
    }

    /** The reader's organisations that neither write nor support it, and may. */
    public List<OrganisationId> maySupport() {
        return !deliberates()
                ? List.of()
                : seen.organisations().stream()
                        .filter(
                                own ->
                                        carriers.stream()
                                                .noneMatch(
                                                        one ->
                                                                one.organisation().equals(own)
                                                                        && !one.ended()))
                        .toList();
    }

    /** The reader's organisations whose support can be taken back. */
    public List<Carrier> mayLeave() {
        return !deliberates()
                ? List.of()
                : carriers.stream()
                        .filter(
                                one ->
                                        !one.author()
                                                && !one.ended()
                                                && !one.inherited()
                                                && seen.organisations()
                                                        .contains(one.organisation()))
                        .toList();
    }

    public List<Carrier> authors() {
        return carriers.stream().filter(Carrier::author).toList();
    }

    public List<Carrier> supporters() {
        return carriers.stream().filter(one -> !one.author() && !one.ended()).toList();
    }

    /** Those whose names this reader may read (docs/rules.md#r8). */
    public List<Carrier> named(List<Carrier> all) {
        return seen.seesMembers() ? all : all.stream().filter(Carrier::cited).toList();
    }

    public String path() {
        return seen.consultation().path()
                + proposal.number()
                        .map(number -> "/proposals/" + number)
                        .orElse("/drafts/" + proposal.id());
    }

    /** Who may write a new proposal now. */
    public static boolean mayPropose(Seen seen) {
        return seen.acts(PhaseKind.PROPOSE) || preparing(seen);
    }

    /** Staff proposals are prepared before it opens, and until it discusses. */
    private static boolean preparing(Seen seen) {
        return seen.leads()
                && (seen.consultation().state() == ConsultationState.DRAFT
                        || seen.consultation().state() == ConsultationState.OPEN
                                && seen.consultation().phases().stream()
                                        .filter(phase -> phase.kind() != PhaseKind.PROPOSE)
                                        .filter(phase -> phase.kind() != PhaseKind.DISCUSS)
                                        .noneMatch(phase -> !phase.startsAt().isAfter(seen.now())));
    }
}
