package maillage.meetings.attendance;

import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.meetings.Meeting;
import maillage.network.NamedOrganisation;
import maillage.platform.web.Faults;

/**
 * @param proposals organisations that may be meant, nearest first
 * @param sectors of which a new organisation has one
 */
public record WalkInPage(
        Meeting meeting,
        WalkInForm form,
        List<Proposal> proposals,
        List<Sector> sectors,
        Faults faults) {
    public record Sector(String code, LocalizedText names) {}

    /** Whether there is something to choose from. */
    public boolean asking() {
        return !form.organisationName().isEmpty();
    }

    /**
     * What is chosen among the proposals: what the reader chose, the only one of just this name, or
     * {@code new} where nothing is near.
     */
    public String chosen() {
        if (proposals.isEmpty() || form.isNew()) {
            return "new";
        }
        List<String> whole =
                proposals.stream()
                        .map(Proposal::organisation)
                        .filter(NamedOrganisation::whole)
                        .map(one -> one.id().toString())
                        .toList();
        boolean proposed =
                proposals.stream()
                        .map(one -> one.organisation().id().toString())
                        .anyMatch(form.organisation()::equals);
        return proposed ? form.organisation() : whole.size() == 1 ? whole.getFirst() : "";
    }
}
