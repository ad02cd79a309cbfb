package maillage.groups.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Applications that the reader may see, the oldest first.
 *
 * @param state the one filtered by; {@code under-way} for those that wait
 */
public record QueuePage(List<Row> rows, String state, String sector, Map<String, String> sectors) {
    /**
     * @param lacking whether no organisation of this sector sits in one of the groups it asks for
     */
    public record Row(
            UUID id,
            String organisation,
            String sector,
            boolean lacking,
            List<String> groups,
            Instant since,
            long days,
            ApplicationState state,
            boolean alternate) {}

    public long oldest() {
        return rows.stream().mapToLong(Row::days).max().orElse(0);
    }
}
