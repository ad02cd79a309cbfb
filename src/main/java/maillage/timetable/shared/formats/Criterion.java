package maillage.timetable.shared.formats;

import java.util.Arrays;
import java.util.Optional;

/** What a conference's schedule is judged by, in the order and with the names of CoSPLib. */
public enum Criterion {
    TRACKS_SESSIONS("tracksSessions"),
    TRACKS_ROOMS("tracksRooms"),
    SESSIONS_ROOMS("sessionsRooms"),
    SIMILAR_TRACKS("similarTracks"),
    ROOMS_PER_TRACK("roomsPerTrack"),
    PARALLEL_TRACKS("parallelTracks"),
    CONSECUTIVE_TRACKS("consecutiveTracks"),
    TIMEZONES("timezones"),
    ORDER("order"),
    SUBMISSIONS_SESSIONS("submissionsSessions"),
    SUBMISSIONS_ROOMS("submissionsRooms"),
    PRESENTERS_CONFLICTS("presentersConflicts"),
    ATTENDEES_CONFLICTS("attendeesConflicts"),
    CHAIRS_CONFLICTS("chairsConflicts"),
    PRESENTERS_CONFLICTS_TIMESLOT("presentersConflictsTimeslot"),
    ATTENDEES_CONFLICTS_TIMESLOT("attendeesConflictsTimeslot");

    private final String code;

    Criterion(String code) {
        this.code = code;
    }

    /** As files name it. */
    public String code() {
        return code;
    }

    static Optional<Criterion> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
