package maillage.timetable.shared.formats;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A conference to be scheduled, as in CoSPLib (Pylyavskyy, Jacko, Kheiri, “A generic approach to
 * conference scheduling with integer programming”, EJOR 2024): each pair of a session and a room is
 * a cell that holds at most one track, and submissions of that track in its slots. Sessions, rooms,
 * tracks and submissions count from 0.
 *
 * @param zone of the sessions' hours, in minutes ahead of Greenwich
 * @param suitable hours at which nobody minds to present
 * @param lessSuitable hours at which presenting costs {@code smallPenalty}, and outside {@code
 *     bigPenalty}
 * @param weights of every criterion, 0 where it does not count
 * @param tracksSessions by track and session, as their like
 * @param similarTracks which had better not be at once
 */
public record Conference(
        String name,
        int zone,
        Hours suitable,
        Hours lessSuitable,
        int smallPenalty,
        int bigPenalty,
        Map<Criterion, Integer> weights,
        List<Session> sessions,
        List<String> rooms,
        List<Track> tracks,
        List<Submission> submissions,
        Penalties submissionsSessions,
        Penalties submissionsRooms,
        Penalties tracksSessions,
        Penalties tracksRooms,
        Penalties sessionsRooms,
        List<Similar> similarTracks) {
    /** Minutes since midnight. */
    public record Hours(int from, int to) {}

    /** Which all rooms share: a time with a number of equal slots. */
    public record Session(String name, int slots, LocalDate date, Hours hours) {}

    public record Track(String name, List<String> chairs) {
        public Track {
            chairs = List.copyOf(chairs);
        }
    }

    /**
     * @param slots that it needs, one after the other in one cell
     * @param order among those of its track, from 1; 0 for any
     * @param zone where its presenters are, in minutes ahead of Greenwich
     */
    public record Submission(
            String ref,
            int track,
            int slots,
            int order,
            int zone,
            List<String> presenters,
            List<String> attendees) {
        public Submission {
            presenters = List.copyOf(presenters);
            attendees = List.copyOf(attendees);
        }
    }

    /** Two different tracks, and the penalty for each pair of their cells in one session. */
    public record Similar(int track, int other, int penalty) {}

    public Conference {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        sessions = List.copyOf(sessions);
        rooms = List.copyOf(rooms);
        tracks = List.copyOf(tracks);
        submissions = List.copyOf(submissions);
        similarTracks = List.copyOf(similarTracks);
    }

    /**
     * Reads a document of CoSPLib (docs/formats/timetable.md).
     *
     * @throws Unreadable with line and path
     */
    public static Conference read(Content content) {
        return new ConferenceFile(Json.of(content)).read();
    }
}
