package maillage.timetable.shared.judging;

import java.util.Collections;
import java.util.List;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.Conference.Submission;

/** Who cannot be in two rooms of a conference at once. */
record Conflicts(Conference conference) {
    /** They share a presenter, or one presents in a track that the other’s presenter chairs. */
    boolean ofPresenters(int submission, int other) {
        Submission one = conference.submissions().get(submission);
        Submission two = conference.submissions().get(other);
        return isShared(one.presenters(), two.presenters())
                || one.track() != two.track()
                        && (isShared(one.presenters(), chairs(two.track()))
                                || isShared(two.presenters(), chairs(one.track())));
    }

    /** Who wants to hear one wants to hear the other, presents it or chairs its track. */
    boolean ofAttendees(int submission, int other) {
        Submission one = conference.submissions().get(submission);
        Submission two = conference.submissions().get(other);
        return isShared(one.attendees(), two.attendees())
                || isShared(one.attendees(), two.presenters())
                || isShared(two.attendees(), one.presenters())
                || one.track() != two.track()
                        && (isShared(one.attendees(), chairs(two.track()))
                                || isShared(two.attendees(), chairs(one.track())));
    }

    boolean ofChairs(int track, int other) {
        return isShared(chairs(track), chairs(other));
    }

    private List<String> chairs(int track) {
        return conference.tracks().get(track).chairs();
    }

    private static boolean isShared(List<String> one, List<String> other) {
        return !Collections.disjoint(one, other);
    }
}
