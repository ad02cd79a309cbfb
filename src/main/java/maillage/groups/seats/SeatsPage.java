package maillage.groups.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.groups.Cycle;
import maillage.groups.WorkingGroup;
import maillage.kernel.DateRange;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;

/**
 * Who sits in a group, who did, and who could.
 *
 * @param found members of the network without a seat here that match what was asked; empty when
 *     nothing was asked
 * @param wrong the seat whose correction was refused, and why
 */
public record SeatsPage(
        WorkingGroup group,
        Cycle cycle,
        LocalDate today,
        List<Row> rows,
        String q,
        String sector,
        Map<String, String> sectors,
        List<Found> found,
        boolean more,
        Faults faults,
        List<TrailLine> trail) {
    public record Row(UUID id, String slug, LocalizedText organisation, DateRange days) {}

    public record Found(OrganisationId id, LocalizedText names, LocalizedText sector) {}

    public boolean asked() {
        return !q.isBlank() || !sector.isBlank();
    }

    public List<Row> inForce() {
        return rows.stream()
                .filter(row -> row.days().to() == null || !row.days().to().isBefore(today))
                .toList();
    }

    public List<Row> ended() {
        return rows.stream()
                .filter(row -> row.days().to() != null && row.days().to().isBefore(today))
                .toList();
    }
}
