package maillage.groups.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.WorkingGroup;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;

/**
 * Standing of every organisation in a cycle, filtered.
 *
 * @param all before the filters: what the chart counts
 */
public record StandingList(
        Cycle cycle, List<Cycle> cycles, List<WorkingGroup> groups, List<Row> all, Filter filter) {
    /** As many as a page shows; the export holds all. */
    private static final int SHOWN = 200;

    /**
     * @param points of meetings and rooms; @param seats slugs of the groups it sits in
     */
    public record Row(
            OrganisationId id,
            String slug,
            LocalizedText names,
            LocalizedText sector,
            String sectorCode,
            boolean cited,
            int counted,
            int threshold,
            boolean active,
            Optional<Instant> activeSince,
            int points,
            List<String> seats) {}

    /**
     * @param standing {@code active}, {@code registered} or empty for both
     */
    public record Filter(String standing, String sector, String group) {
        boolean keeps(Row row) {
            return (standing.isEmpty() || standing.equals("active") == row.active())
                    && (sector.isEmpty() || sector.equals(row.sectorCode()))
                    && (group.isEmpty() || row.seats().contains(group));
        }
    }

    /**
     * @param width of the bars, in percent of the longest
     */
    public record Sector(
            String code,
            LocalizedText names,
            int members,
            int active,
            String width,
            String activeWidth) {
        public long percent() {
            return members == 0 ? 0 : Math.round(100.0 * active / members);
        }
    }

    public List<Row> rows() {
        return all.stream().filter(filter::keeps).toList();
    }

    public List<Row> shown() {
        List<Row> rows = rows();
        return rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows;
    }

    public long active() {
        return all.stream().filter(Row::active).count();
    }

    public List<Sector> sectors() {
        Map<String, List<Row>> bySector = new LinkedHashMap<>();
        all.forEach(
                row ->
                        bySector.computeIfAbsent(row.sectorCode(), code -> new ArrayList<>())
                                .add(row));
        int longest =
                Math.max(
                        cycle.sectorAim(),
                        bySector.values().stream().mapToInt(List::size).max().orElse(1));
        return bySector.entrySet().stream()
                .map(
                        entry -> {
                            int active =
                                    (int) entry.getValue().stream().filter(Row::active).count();
                            return new Sector(
                                    entry.getKey(),
                                    entry.getValue().getFirst().sector(),
                                    entry.getValue().size(),
                                    active,
                                    width(entry.getValue().size(), longest),
                                    width(active, longest));
                        })
                .sorted((one, other) -> Integer.compare(other.members(), one.members()))
                .toList();
    }

    /** Where the aim stands on the chart; empty without one. */
    public Optional<String> aim() {
        int longest =
                Math.max(
                        cycle.sectorAim(),
                        sectors().stream().mapToInt(Sector::members).max().orElse(1));
        return cycle.sectorAim() == 0
                ? Optional.empty()
                : Optional.of(width(cycle.sectorAim(), longest));
    }

    private static String width(int count, int longest) {
        return String.format(Locale.ROOT, "%.1f%%", 99.0 * count / Math.max(1, longest));
    }
}
