package maillage.themes.following;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import maillage.groups.WorkingGroup;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.themes.FollowUp;
import maillage.themes.ProposalId;
import maillage.themes.Seen;
import maillage.themes.Theme;
import org.springframework.stereotype.Component;

/**
 * Meetings held since a theme was chosen, with what they decided and what is to be done: all those
 * of the group that works on it; of a year's theme, those that name it.
 */
@Component
class MeetingsFollowUp implements FollowUp {
    private final MeetingsStore store;

    MeetingsFollowUp(MeetingsStore store) {
        this.store = store;
    }

    @Override
    public Map<ProposalId, List<Came>> of(Collection<Theme> themes, Seen seen) {
        return store.since(themes.stream().map(Theme::proposal).toList()).stream()
                .filter(one -> mayKnow(one, seen))
                .collect(
                        Collectors.groupingBy(
                                MeetingsStore.Held::theme,
                                Collectors.mapping(one -> came(one, seen), Collectors.toList())));
    }

    /**
     * Visitors know of meetings, members of published decisions; the rest stays within
     * (docs/rules.md#r11).
     */
    private static boolean mayKnow(MeetingsStore.Held one, Seen seen) {
        return isWithin(one, seen)
                || switch (one.kind()) {
                    case "meeting" -> one.open();
                    case "decision" -> one.open() && seen.seesMembers();
                    default -> false;
                };
    }

    /** Leading a forum's edition opens no group: only the year's team is within all of them. */
    private static boolean isWithin(MeetingsStore.Held one, Seen seen) {
        if (seen.reader().filter(me -> runsTheYear(me, seen)).isPresent()) {
            return true;
        }
        if (!one.ofGroup()) {
            return seen.seesMembers() && seen.cycle().id().equals(new CycleId(one.host()));
        }
        GroupId group = new GroupId(one.host());
        Optional<WorkingGroup> own = seen.group().filter(host -> host.id().equals(group));
        return own.isPresent()
                ? seen.reader().filter(own.get()::isSeenFromInsideBy).isPresent()
                : seen.reader().filter(me -> isOf(me, group)).isPresent();
    }

    private static boolean runsTheYear(Me me, Seen seen) {
        return me.isAdministrator() || me.has(Role.FACILITATOR, Scope.cycle(seen.cycle().id()));
    }

    private static boolean isOf(Me me, GroupId group) {
        return me.has(Role.MEMBER, Scope.group(group)) || me.facilitates(group);
    }

    private static Came came(MeetingsStore.Held one, Seen seen) {
        return new Came(
                one.kind(),
                one.title(),
                one.on(),
                isWithin(one, seen) ? Optional.of("/meetings/" + one.meeting()) : Optional.empty());
    }
}
