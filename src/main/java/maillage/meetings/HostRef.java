package maillage.meetings;

import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;

/** Which group or cycle a meeting belongs to. */
public record HostRef(Kind kind, UUID id) {
    public enum Kind {
        GROUP,
        CYCLE
    }

    public static HostRef of(GroupId group) {
        return new HostRef(Kind.GROUP, group.value());
    }

    public static HostRef of(CycleId cycle) {
        return new HostRef(Kind.CYCLE, cycle.value());
    }
}
