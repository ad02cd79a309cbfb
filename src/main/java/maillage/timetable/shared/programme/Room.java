package maillage.timetable.shared.programme;

import java.util.List;

/**
 * Where sessions take place.
 *
 * @param site empty where the edition has one site
 * @param capacity seats
 * @param open when it can be used; empty: whenever the edition is open
 * @param changeover minutes between two sessions
 * @param owner the organisation that lends it, or empty
 * @param ownerOnly kept for the sessions of its owner
 */
public record Room(
        String id,
        String name,
        String site,
        int capacity,
        List<String> features,
        List<Span> open,
        int changeover,
        String owner,
        boolean ownerOnly) {
    public Room {
        features = List.copyOf(features);
        open = List.copyOf(open);
    }
}
