package maillage.groups.shared;

import java.util.UUID;
import maillage.kernel.DateRange;
import maillage.kernel.GroupId;
import maillage.kernel.OrganisationId;

/** An organisation in a group, from–to. */
public record Seat(UUID id, GroupId group, OrganisationId organisation, DateRange days) {}
