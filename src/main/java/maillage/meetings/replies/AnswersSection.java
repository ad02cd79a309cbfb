package maillage.meetings.replies;

import java.time.Clock;
import java.util.Optional;
import maillage.meetings.Meeting;
import maillage.meetings.shared.MeetingSection;
import maillage.meetings.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who has answered and who has not, for facilitators. */
@Component
class AnswersSection implements MeetingSection {
    private final ReplyStore store;
    private final Clock clock;

    AnswersSection(ReplyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public Optional<Part> part(Meeting meeting, Viewer viewer) {
        if (!viewer.facilitator() || !meeting.isAwaited(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(
                new Part(
                        "meetings/replies/answers",
                        new AnswersPage(meeting, store.lines(meeting.id(), meeting.day()))));
    }
}
