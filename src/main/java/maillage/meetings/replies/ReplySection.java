package maillage.meetings.replies;

import java.time.Clock;
import java.util.Optional;
import maillage.meetings.Meeting;
import maillage.meetings.shared.MeetingSection;
import maillage.meetings.shared.Viewer;
import maillage.platform.web.Faults;
import org.springframework.stereotype.Component;

/** One's own answer, on the meeting's page: first, because it is what is asked. */
@Component
class ReplySection implements MeetingSection {
    private final Replying replying;
    private final ReplySheets sheets;
    private final Clock clock;

    ReplySection(Replying replying, ReplySheets sheets, Clock clock) {
        this.replying = replying;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<Part> part(Meeting meeting, Viewer viewer) {
        if (!meeting.isAwaited(clock.instant())) {
            return Optional.empty();
        }
        return replying.find(meeting.id(), viewer.me().person())
                .filter(invitation -> !invitation.withdrawn())
                .map(
                        invitation ->
                                new Part(
                                        "meetings/replies/section",
                                        sheets.sheet(
                                                meeting,
                                                invitation,
                                                ReplyForm.of(invitation, Optional.empty()),
                                                Faults.none(),
                                                "/meetings/" + meeting.id() + "/replies",
                                                true)));
    }
}
