package maillage.timetable.shared.formats;

import java.util.Map;
import maillage.timetable.shared.formats.Conference.Session;
import maillage.timetable.shared.formats.Conference.Similar;
import maillage.timetable.shared.formats.Conference.Submission;

/** No plan of a conference costs more, whatever it breaks: counted roughly, to know what fits. */
record WorstCost(Conference conference) {
    /** A quarter of what a long holds, so that sums of it still do. */
    private static final double MOST = 0x1p61;

    /** Whether also what is nowhere can be made dearer, slot by slot, than any plan. */
    boolean fits() {
        double slots = conference.submissions().stream().mapToDouble(Submission::slots).sum() + 1;
        double cost = 0;
        for (Criterion criterion : Criterion.values()) {
            cost += conference.weights().getOrDefault(criterion, 0) * most(criterion);
        }
        return cost * slots <= MOST;
    }

    private double most(Criterion criterion) {
        double rooms = conference.rooms().size();
        double tracks = conference.tracks().size();
        double cells = rooms * conference.sessions().size();
        double slots = rooms * conference.sessions().stream().mapToInt(Session::slots).sum();
        return switch (criterion) {
            case TRACKS_SESSIONS -> cells * largest(conference.tracksSessions());
            case TRACKS_ROOMS -> cells * largest(conference.tracksRooms());
            case SESSIONS_ROOMS -> cells * largest(conference.sessionsRooms());
            case SIMILAR_TRACKS ->
                    cells
                            * rooms
                            * conference.similarTracks().stream()
                                    .mapToInt(Similar::penalty)
                                    .max()
                                    .orElse(0);
            case ROOMS_PER_TRACK -> tracks * rooms;
            case PARALLEL_TRACKS -> cells;
            case CONSECUTIVE_TRACKS -> tracks;
            case TIMEZONES -> slots * Math.max(conference.smallPenalty(), conference.bigPenalty());
            case ORDER -> conference.submissions().size();
            case SUBMISSIONS_SESSIONS -> slots * largest(conference.submissionsSessions());
            case SUBMISSIONS_ROOMS -> slots * largest(conference.submissionsRooms());
            case CHAIRS_CONFLICTS -> cells * rooms;
            case PRESENTERS_CONFLICTS, ATTENDEES_CONFLICTS ->
                    conference.sessions().stream()
                            .mapToDouble(one -> rooms * one.slots() * rooms * one.slots())
                            .sum();
            case PRESENTERS_CONFLICTS_TIMESLOT, ATTENDEES_CONFLICTS_TIMESLOT -> slots * rooms;
        };
    }

    private static double largest(Penalties penalties) {
        return penalties.rows().stream()
                .map(Map::values)
                .mapToInt(row -> row.stream().mapToInt(Integer::intValue).max().orElse(0))
                .max()
                .orElse(0);
    }
}
