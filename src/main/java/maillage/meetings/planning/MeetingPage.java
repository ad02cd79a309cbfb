package maillage.meetings.planning;

import java.util.List;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.meetings.Answers;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.meetings.shared.MeetingSections;
import maillage.platform.TrailLine;

/**
 * @param lender who lends the room
 * @param awaited whether it is confirmed and not over
 * @param trail for facilitators; empty for others
 */
public record MeetingPage(
        Meeting meeting,
        Host host,
        Optional<LocalizedText> lender,
        Answers answers,
        boolean facilitator,
        boolean awaited,
        boolean over,
        List<MeetingSections.Shown> sections,
        List<TrailLine> trail) {
    public record Public(Meeting meeting, Host host) {}
}
