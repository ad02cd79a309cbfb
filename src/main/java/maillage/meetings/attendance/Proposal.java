package maillage.meetings.attendance;

import java.util.List;
import maillage.kernel.MandateId;
import maillage.network.NamedOrganisation;

/**
 * An organisation that may be meant, and who speaks for it on the day of the meeting.
 *
 * @param people those shown
 * @param more how many others there are: their names are typed
 */
public record Proposal(NamedOrganisation organisation, List<Known> people, int more) {
    /** Beside other organisations, no list is so long that it hides them. */
    private static final int AMONG_OTHERS = 4;

    private static final int ALONE = 20;

    /**
     * @param capacity {@code titular}, {@code alternate} or {@code walk-in}
     * @param there whether a presence of theirs stands on the sheet, for whichever organisation
     */
    public record Known(MandateId mandate, String name, String capacity, boolean there) {}

    static Proposal of(NamedOrganisation organisation, List<Known> people, boolean alone) {
        int shown = Math.min(people.size(), alone ? ALONE : AMONG_OTHERS);
        return new Proposal(organisation, people.subList(0, shown), people.size() - shown);
    }
}
