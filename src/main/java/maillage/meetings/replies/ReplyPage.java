package maillage.meetings.replies;

import maillage.meetings.Host;
import maillage.meetings.Meeting;

/** What the link of a mail opens. */
public record ReplyPage(Meeting meeting, Host host, State state, ReplySheet sheet) {
    public enum State {
        OPEN,
        OVER,
        CANCELLED,
        WITHDRAWN
    }
}
