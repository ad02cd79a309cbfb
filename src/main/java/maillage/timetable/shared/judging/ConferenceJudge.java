package maillage.timetable.shared.judging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.Conference.Similar;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.formats.ConferencePlan.Cell;
import maillage.timetable.shared.formats.Criterion;
import maillage.timetable.shared.judging.Judgement.Line;

/**
 * Judges schedules of conferences by the sixteen criteria of CoSPLib (Pylyavskyy, Jacko, Kheiri,
 * EJOR 2024), with the weights of the conference.
 */
public final class ConferenceJudge {
    private static final int NONE = ConferencePlan.NONE;

    private final Conference conference;
    private final List<List<Cell>> cells;
    private final Conflicts conflicts;
    private final Map<Set<Integer>, Integer> similarities = new HashMap<>();
    private final Map<Criterion, Long> counts = new EnumMap<>(Criterion.class);

    /** A submission in one room of a session, in however many slots. */
    private record Held(int submission, int room) {}

    private ConferenceJudge(Conference conference, ConferencePlan plan) {
        this.conference = conference;
        this.cells = plan.cells();
        this.conflicts = new Conflicts(conference);
        for (Similar pair : conference.similarTracks()) {
            similarities.merge(Set.of(pair.track(), pair.other()), pair.penalty(), Integer::sum);
        }
    }

    public static Judgement judge(Conference conference, ConferencePlan plan) {
        return new ConferenceJudge(conference, plan).judge();
    }

    private Judgement judge() {
        for (int session = 0; session < cells.size(); session++) {
            tracksOf(session);
            submissionsOf(session);
            conflictsOf(session);
        }
        for (int track = 0; track < conference.tracks().size(); track++) {
            sessionsAndRoomsOf(track);
            orderOf(track);
        }
        var costs = new ArrayList<Line>();
        for (Criterion criterion : Criterion.values()) {
            costs.add(
                    new Line(
                            criterion.code(),
                            Words.of(criterion),
                            counts.getOrDefault(criterion, 0L),
                            conference.weights().getOrDefault(criterion, 0)));
        }
        return new Judgement(WholeSubmissions.violations(conference, cells), List.of(), costs);
    }

    private void add(Criterion criterion, long count) {
        counts.merge(criterion, count, Long::sum);
    }

    private void tracksOf(int session) {
        List<Integer> tracks = cells.get(session).stream().map(Cell::track).toList();
        for (int room = 0; room < tracks.size(); room++) {
            int track = tracks.get(room);
            if (track == NONE) {
                continue;
            }
            add(Criterion.TRACKS_SESSIONS, conference.tracksSessions().of(track, session));
            add(Criterion.TRACKS_ROOMS, conference.tracksRooms().of(track, room));
            add(Criterion.SESSIONS_ROOMS, conference.sessionsRooms().of(session, room));
            for (int other : tracks.subList(room + 1, tracks.size())) {
                if (other != NONE && other != track) {
                    add(Criterion.SIMILAR_TRACKS, similarity(track, other));
                    add(Criterion.CHAIRS_CONFLICTS, conflicts.ofChairs(track, other) ? 1 : 0);
                }
            }
        }
        long held = tracks.stream().filter(track -> track != NONE).count();
        long different = tracks.stream().filter(track -> track != NONE).distinct().count();
        add(Criterion.PARALLEL_TRACKS, held - different);
    }

    private int similarity(int track, int other) {
        return similarities.getOrDefault(Set.of(track, other), 0);
    }

    private void submissionsOf(int session) {
        for (int room = 0; room < cells.get(session).size(); room++) {
            for (int submission : cells.get(session).get(room).submissions()) {
                if (submission != NONE) {
                    add(
                            Criterion.SUBMISSIONS_SESSIONS,
                            conference.submissionsSessions().of(submission, session));
                    add(
                            Criterion.SUBMISSIONS_ROOMS,
                            conference.submissionsRooms().of(submission, room));
                    add(Criterion.TIMEZONES, LocalHours.penalty(conference, submission, session));
                }
            }
        }
    }

    private void conflictsOf(int session) {
        Set<Held> all = new HashSet<>();
        int slots = conference.sessions().get(session).slots();
        for (int slot = 0; slot < slots; slot++) {
            Set<Held> now = new HashSet<>();
            for (int room = 0; room < cells.get(session).size(); room++) {
                int submission = cells.get(session).get(room).submissions().get(slot);
                if (submission != NONE) {
                    now.add(new Held(submission, room));
                }
            }
            add(Criterion.PRESENTERS_CONFLICTS_TIMESLOT, pairs(now, conflicts::ofPresenters));
            add(Criterion.ATTENDEES_CONFLICTS_TIMESLOT, pairs(now, conflicts::ofAttendees));
            all.addAll(now);
        }
        add(Criterion.PRESENTERS_CONFLICTS, pairs(all, conflicts::ofPresenters));
        add(Criterion.ATTENDEES_CONFLICTS, pairs(all, conflicts::ofAttendees));
    }

    private interface Conflict {
        boolean between(int submission, int other);
    }

    /** In different rooms, each pair once. */
    private static long pairs(Set<Held> held, Conflict conflict) {
        return held.stream()
                .mapToLong(
                        one ->
                                held.stream()
                                        .filter(other -> one.room() < other.room())
                                        .filter(
                                                other ->
                                                        one.submission() != other.submission()
                                                                && conflict.between(
                                                                        one.submission(),
                                                                        other.submission()))
                                        .count())
                .sum();
    }

    private void sessionsAndRoomsOf(int track) {
        var sessions = new ArrayList<Integer>();
        var rooms = new HashSet<Integer>();
        for (int session = 0; session < cells.size(); session++) {
            for (int room = 0; room < cells.get(session).size(); room++) {
                if (cells.get(session).get(room).track() == track) {
                    rooms.add(room);
                    if (!sessions.contains(session)) {
                        sessions.add(session);
                    }
                }
            }
        }
        add(Criterion.ROOMS_PER_TRACK, Math.max(0, rooms.size() - 1));
        if (!sessions.isEmpty()) {
            int span = sessions.getLast() - sessions.getFirst() + 1;
            add(Criterion.CONSECUTIVE_TRACKS, span == sessions.size() ? 0 : 1);
        }
    }

    /** What its cells hold by session, room and slot is numbered from 1. */
    private void orderOf(int track) {
        var inOrder = new ArrayList<Integer>();
        for (List<Cell> session : cells) {
            for (Cell cell : session) {
                for (int submission :
                        cell.track() == track ? cell.submissions() : List.<Integer>of()) {
                    if (submission != NONE && !inOrder.contains(submission)) {
                        inOrder.add(submission);
                    }
                }
            }
        }
        for (int i = 0; i < inOrder.size(); i++) {
            int wanted = conference.submissions().get(inOrder.get(i)).order();
            add(Criterion.ORDER, wanted != 0 && wanted != i + 1 ? 1 : 0);
        }
    }
}
