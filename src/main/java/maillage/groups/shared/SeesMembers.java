package maillage.groups.shared;

import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.Me;

/**
 * Who sees organisations that declined citation: members and staff, never visitors
 * (docs/rules.md#r8).
 */
public final class SeesMembers {
    private SeesMembers() {}

    public static boolean is(Optional<Me> reader) {
        return reader.filter(Audience.MEMBER::admits).isPresent();
    }
}
