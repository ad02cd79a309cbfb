package maillage.meetings.invitations;

import java.time.Clock;
import java.util.Optional;
import maillage.meetings.Meeting;
import maillage.meetings.shared.MeetingSection;
import maillage.meetings.shared.Viewer;
import org.springframework.stereotype.Component;

/** Tells facilitators that a meeting with a date has invited nobody yet. */
@Component
class AnnouncementSection implements MeetingSection {
    private final InvitationStore store;
    private final Clock clock;

    AnnouncementSection(InvitationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 3;
    }

    @Override
    public Optional<Part> part(Meeting meeting, Viewer viewer) {
        boolean silent =
                viewer.facilitator()
                        && meeting.isAwaited(clock.instant())
                        && !store.isAnnounced(meeting.id());
        return silent
                ? Optional.of(new Part("meetings/invitations/section", meeting))
                : Optional.empty();
    }
}
