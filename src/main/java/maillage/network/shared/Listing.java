package maillage.network.shared;

import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Role;

/** What settles whether someone sees an organisation at all (docs/rules.md#r8). */
public record Listing(
        OrganisationId id, String slug, LocalizedText names, Membership membership, boolean cited) {
    /**
     * The public sees members that are cited; members see all that joined; staff and its own people
     * see it always.
     */
    public boolean isSeenBy(Optional<Me> reader) {
        if (reader.isPresent() && (reader.get().isStaff() || reader.get().speaksFor(id))) {
            return true;
        }
        return isInside(reader)
                ? membership != Membership.KNOWN
                : cited && membership == Membership.MEMBER;
    }

    /** Whether the reader is of the network, and so sees what members see. */
    public static boolean isInside(Optional<Me> reader) {
        return reader.filter(me -> me.isStaff() || me.has(Role.MEMBER)).isPresent();
    }
}
