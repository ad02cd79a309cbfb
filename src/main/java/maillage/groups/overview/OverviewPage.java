package maillage.groups.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.CycleState;
import maillage.groups.GroupsPanel;
import maillage.groups.WorkingGroup;
import maillage.groups.YearLinks;

/**
 * The groups of one cycle.
 *
 * @param organisations in any of them, those that are not cited included
 * @param underWay what members decide in it now
 * @param panels what modules above add
 * @param others the other cycles the reader may see, latest first
 */
public record OverviewPage(
        Cycle cycle,
        boolean current,
        int organisations,
        List<Row> rows,
        List<Cycle> others,
        List<YearLinks.Link> underWay,
        List<GroupsPanel.Panel> panels,
        boolean mayPrepare) {
    public boolean canBeJoined() {
        return cycle.state() == CycleState.OPEN;
    }

    /**
     * @param axes codes of the 3Zero axes it works on
     */
    public record Row(
            WorkingGroup group, List<String> axes, int organisations, Optional<Next> next) {}

    /** The next meeting with a confirmed date. */
    public record Next(Instant starts, Instant ends, ZoneId zone) {}
}
