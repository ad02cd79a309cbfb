package maillage.timetable.shared.conference;

import static maillage.timetable.shared.formats.Criterion.*;

import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.Conference.Hours;
import maillage.timetable.shared.formats.Conference.Session;
import maillage.timetable.shared.formats.Conference.Submission;
import maillage.timetable.shared.formats.Criterion;
import maillage.timetable.shared.formats.Penalties;

/** Turns a conference into numbers, every penalty times its weight. */
final class Numbering {
    private static final int DAY = 24 * 60;

    private final Conference conference;
    private final int sessions;
    private final int rooms;
    private final int tracks;
    private final int submissions;

    private Numbering(Conference conference) {
        this.conference = conference;
        sessions = conference.sessions().size();
        rooms = conference.rooms().size();
        tracks = conference.tracks().size();
        submissions = conference.submissions().size();
    }

    static Instance of(Conference conference) {
        return new Numbering(conference).numbers();
    }

    private Instance numbers() {
        var encounters = new Encounters(conference);
        return new Instance(
                sessions,
                rooms,
                tracks,
                conference.sessions().stream().mapToInt(Session::slots).toArray(),
                conference.submissions().stream().mapToInt(Submission::track).toArray(),
                conference.submissions().stream().mapToInt(Submission::slots).toArray(),
                conference.submissions().stream().mapToInt(Submission::order).toArray(),
                wishes(),
                perSlot(
                        costs(submissions, rooms, conference.submissionsRooms(), SUBMISSIONS_ROOMS),
                        rooms),
                costs(tracks, sessions, conference.tracksSessions(), TRACKS_SESSIONS),
                costs(tracks, rooms, conference.tracksRooms(), TRACKS_ROOMS),
                costs(sessions, rooms, conference.sessionsRooms(), SESSIONS_ROOMS),
                pairs(encounters, PRESENTERS_CONFLICTS, ATTENDEES_CONFLICTS),
                pairs(encounters, PRESENTERS_CONFLICTS_TIMESLOT, ATTENDEES_CONFLICTS_TIMESLOT),
                rivals(),
                weight(ROOMS_PER_TRACK),
                weight(PARALLEL_TRACKS),
                weight(CONSECUTIVE_TRACKS),
                weight(ORDER));
    }

    private long weight(Criterion criterion) {
        return conference.weights().getOrDefault(criterion, 0);
    }

    private long[] costs(int rows, int columns, Penalties penalties, Criterion criterion) {
        long weight = weight(criterion);
        long[] costs = new long[rows * columns];
        for (int row = 0; row < rows && weight > 0; row++) {
            for (var entry : penalties.rows().get(row).entrySet()) {
                costs[row * columns + entry.getKey()] = weight * entry.getValue();
            }
        }
        return costs;
    }

    private long[] perSlot(long[] costs, int columns) {
        for (int i = 0; i < costs.length; i++) {
            costs[i] *= conference.submissions().get(i / columns).slots();
        }
        return costs;
    }

    private long[] wishes() {
        long[] costs =
                costs(
                        submissions,
                        sessions,
                        conference.submissionsSessions(),
                        SUBMISSIONS_SESSIONS);
        long weight = weight(TIMEZONES);
        for (int i = 0; i < costs.length && weight > 0; i++) {
            costs[i] +=
                    weight
                            * hours(
                                    conference.submissions().get(i / sessions),
                                    conference.sessions().get(i % sessions));
        }
        return perSlot(costs, sessions);
    }

    /** What a session's hours cost where the presenter is, on the clock there. */
    private int hours(Submission of, Session session) {
        int ahead = of.zone() - conference.zone();
        int from = Math.floorMod(session.hours().from() + ahead, DAY);
        int to = Math.floorMod(session.hours().to() + ahead, DAY);
        Hours bearable = conference.lessSuitable();
        if (from < bearable.from() || to > bearable.to() || to < bearable.from()) {
            return conference.bigPenalty();
        }
        Hours good = conference.suitable();
        return from < good.from() || to > good.to() ? conference.smallPenalty() : 0;
    }

    private Pairs pairs(Encounters encounters, Criterion presenters, Criterion attendees) {
        var pairs = new Pairs.Gathering(submissions);
        if (weight(presenters) > 0) {
            encounters.addPresenters(pairs, weight(presenters));
        }
        if (weight(attendees) > 0) {
            encounters.addAttendees(pairs, weight(attendees));
        }
        return pairs.gathered();
    }

    private Pairs rivals() {
        var pairs = new Pairs.Gathering(tracks);
        for (Conference.Similar similar : conference.similarTracks()) {
            pairs.add(similar.track(), similar.other(), weight(SIMILAR_TRACKS) * similar.penalty());
        }
        for (int one = 0; one < tracks; one++) {
            for (int other = one + 1; other < tracks; other++) {
                var chairs = conference.tracks().get(other).chairs();
                if (conference.tracks().get(one).chairs().stream().anyMatch(chairs::contains)) {
                    pairs.add(one, other, weight(CHAIRS_CONFLICTS));
                }
            }
        }
        return pairs.gathered();
    }
}
