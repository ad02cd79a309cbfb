package maillage.timetable.shared.judging;

import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.Conference.Hours;

/** The hours of a session where its presenters are, day and date left aside. */
final class LocalHours {
    private static final int DAY = 24 * 60;

    private LocalHours() {}

    static int penalty(Conference conference, int submission, int session) {
        int ahead = conference.submissions().get(submission).zone() - conference.zone();
        Hours hours = conference.sessions().get(session).hours();
        int start = Math.floorMod(hours.from() + ahead, DAY);
        int end = Math.floorMod(hours.to() + ahead, DAY);
        Hours outer = conference.lessSuitable();
        if (start < outer.from() || end > outer.to() || end < outer.from()) {
            return conference.bigPenalty();
        }
        Hours inner = conference.suitable();
        return start < inner.from() || end > inner.to() ? conference.smallPenalty() : 0;
    }
}
