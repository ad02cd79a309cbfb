package maillage.timetable.shared.judging;

import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Criterion;

/** What each criterion of a conference counts. */
final class Words {
    private Words() {}

    static LocalizedText of(Criterion criterion) {
        return switch (criterion) {
            case TRACKS_SESSIONS ->
                    words("parcours dans une session à éviter", "tracks in a session to avoid");
            case TRACKS_ROOMS ->
                    words("parcours dans une salle à éviter", "tracks in a room to avoid");
            case SESSIONS_ROOMS ->
                    words("salles à éviter dans une session", "rooms to avoid in a session");
            case SIMILAR_TRACKS ->
                    words("parcours semblables en même temps", "similar tracks at once");
            case ROOMS_PER_TRACK ->
                    words(
                            "salles d’un parcours au-delà de la première",
                            "rooms of a track beyond the first");
            case PARALLEL_TRACKS ->
                    words(
                            "salles d’un parcours en parallèle de lui-même",
                            "rooms in which a track is parallel to itself");
            case CONSECUTIVE_TRACKS -> words("parcours interrompus", "interrupted tracks");
            case TIMEZONES ->
                    words(
                            "heures malcommodes là où sont les intervenants",
                            "inconvenient hours where presenters are");
            case ORDER ->
                    words("communications hors de leur rang", "submissions out of their order");
            case SUBMISSIONS_SESSIONS ->
                    words(
                            "communications dans une session à éviter",
                            "submissions in a session to avoid");
            case SUBMISSIONS_ROOMS ->
                    words(
                            "communications dans une salle à éviter",
                            "submissions in a room to avoid");
            case PRESENTERS_CONFLICTS ->
                    words(
                            "intervenants dans deux salles d’une session",
                            "presenters in two rooms of a session");
            case ATTENDEES_CONFLICTS ->
                    words(
                            "auditeurs dans deux salles d’une session",
                            "attendees in two rooms of a session");
            case CHAIRS_CONFLICTS ->
                    words(
                            "présidents dans deux salles d’une session",
                            "chairs in two rooms of a session");
            case PRESENTERS_CONFLICTS_TIMESLOT ->
                    words(
                            "intervenants dans deux salles au même créneau",
                            "presenters in two rooms in one slot");
            case ATTENDEES_CONFLICTS_TIMESLOT ->
                    words(
                            "auditeurs dans deux salles au même créneau",
                            "attendees in two rooms in one slot");
        };
    }

    private static LocalizedText words(String french, String english) {
        return LocalizedText.frEn(french, english);
    }
}
