package maillage.timetable.shared.conference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.formats.Conference;

/** Which submissions share a person: found by person, for most pairs share none. */
final class Encounters {
    private final Conference conference;
    private final Map<String, List<Integer>> presenting = new HashMap<>();
    private final Map<String, List<Integer>> attending = new HashMap<>();
    private final Map<String, List<Integer>> chairing = new HashMap<>();
    private final HashSet<Long> pairs = new HashSet<>();

    Encounters(Conference conference) {
        this.conference = conference;
        for (int s = 0; s < conference.submissions().size(); s++) {
            Conference.Submission one = conference.submissions().get(s);
            list(presenting, one.presenters(), s);
            list(attending, one.attendees(), s);
            list(chairing, conference.tracks().get(one.track()).chairs(), s);
        }
    }

    private static void list(Map<String, List<Integer>> by, List<String> people, int submission) {
        for (String person : people) {
            by.computeIfAbsent(person, who -> new ArrayList<>()).add(submission);
        }
    }

    /** They share a presenter, or a presenter of one chairs the other's track, not their own. */
    void addPresenters(Pairs.Gathering to, long cost) {
        pairs.clear();
        presenting.forEach(
                (person, submissions) -> {
                    meet(submissions, submissions, false);
                    meet(submissions, chairing.getOrDefault(person, List.of()), true);
                });
        add(to, cost);
    }

    /**
     * Somebody wants to attend both, or to attend one and presents the other or chairs its track.
     */
    void addAttendees(Pairs.Gathering to, long cost) {
        pairs.clear();
        attending.forEach(
                (person, submissions) -> {
                    meet(submissions, submissions, false);
                    meet(submissions, presenting.getOrDefault(person, List.of()), false);
                    meet(submissions, chairing.getOrDefault(person, List.of()), true);
                });
        add(to, cost);
    }

    private void meet(List<Integer> some, List<Integer> others, boolean otherTracksOnly) {
        for (int one : some) {
            for (int other : others) {
                if (!otherTracksOnly || track(one) != track(other)) {
                    pairs.add((long) Math.min(one, other) << 32 | Math.max(one, other));
                }
            }
        }
    }

    private int track(int submission) {
        return conference.submissions().get(submission).track();
    }

    private void add(Pairs.Gathering to, long cost) {
        for (long pair : pairs) {
            to.add((int) (pair >> 32), (int) pair, cost);
        }
    }
}
