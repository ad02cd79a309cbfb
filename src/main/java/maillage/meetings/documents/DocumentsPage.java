package maillage.meetings.documents;

import java.util.List;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * @param title as typed
 */
public record DocumentsPage(
        Meeting meeting, Host host, List<MeetingDocument> documents, String title, Faults faults) {
    /** On the meeting's page. */
    public record Shown(Meeting meeting, List<MeetingDocument> documents, boolean facilitator) {}

    /** All that a group keeps for itself. */
    public record OfHost(Host host, List<MeetingDocument> documents) {}
}
