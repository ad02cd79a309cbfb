package maillage.meetings.following;

import java.time.Instant;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;

/**
 * @param awaited how many have not answered
 * @param written whether minutes were begun, and {@code published} whether the group has them
 */
public record FollowedMeeting(
        Meeting meeting, Host host, int awaited, boolean written, boolean published) {
    boolean isToConfirm(Instant now) {
        return meeting.state() == MeetingState.DRAFT && meeting.starts().isAfter(now);
    }

    boolean isToClose(Instant now) {
        return meeting.state() == MeetingState.CONFIRMED && meeting.isOver(now);
    }

    boolean isToReport(Instant now) {
        return meeting.state() == MeetingState.HELD && !published && meeting.isOver(now);
    }

    boolean isAhead(Instant now) {
        return meeting.isAwaited(now);
    }
}
