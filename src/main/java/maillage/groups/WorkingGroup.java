package maillage.groups;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.Grant;
import maillage.kernel.GroupId;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.kernel.Slug;

/**
 * A working group in one cycle.
 *
 * @param cycleSlug of its cycle, for its address
 * @param questions the question of the year
 */
public record WorkingGroup(
        GroupId id,
        CycleId cycle,
        Slug cycleSlug,
        Optional<ChapterId> chapter,
        Slug slug,
        GroupKind kind,
        LocalizedText names,
        LocalizedText questions,
        LocalizedText mandateText,
        LocalizedText deliverable,
        int position,
        Optional<LocalDate> closedOn,
        int version) {
    /** Of its public page, without language. */
    public String path() {
        return "/groups/" + cycleSlug + "/" + slug;
    }

    public boolean isOpen() {
        return closedOn.isEmpty();
    }

    /**
     * Prepares its meetings and looks after its members: its facilitators, its cycle's, its
     * chapter's coordinators, administrators.
     */
    public boolean isFacilitatedBy(Me me) {
        return me.isAdministrator() || facilitators().stream().anyMatch(me.grants()::contains);
    }

    /** Any of these roles is enough; administrators need none of them. */
    public Set<Grant> facilitators() {
        var roles = new HashSet<Grant>();
        roles.add(new Grant(Role.FACILITATOR, Scope.group(id)));
        roles.add(new Grant(Role.FACILITATOR, Scope.cycle(cycle)));
        chapter.ifPresent(own -> roles.add(new Grant(Role.COORDINATOR, Scope.chapter(own))));
        return roles;
    }

    /** Sees what stays in the group (docs/rules.md#r11). */
    public boolean isSeenFromInsideBy(Me me) {
        return me.has(Role.MEMBER, Scope.group(id)) || isFacilitatedBy(me);
    }
}
