package maillage.themes;

import java.time.LocalDate;
import java.util.Optional;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;

/**
 * A proposal that was chosen: what a year, or one of its groups, works on.
 *
 * @param group empty: the whole year's
 * @param since the day of the decision, in the zone of its cycle
 */
public record Theme(ProposalId proposal, CycleId cycle, Optional<GroupId> group, LocalDate since) {}
