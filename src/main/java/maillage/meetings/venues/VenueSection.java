package maillage.meetings.venues;

import java.time.Clock;
import java.util.Optional;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;
import maillage.meetings.shared.MeetingSection;
import maillage.meetings.shared.Viewer;
import org.springframework.stereotype.Component;

/** Where facilitators see how far the room is, until the meeting is over. */
@Component
class VenueSection implements MeetingSection {
    private final Clock clock;

    VenueSection(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Optional<Part> part(Meeting meeting, Viewer viewer) {
        boolean ahead =
                !meeting.isOver(clock.instant())
                        && (meeting.state() == MeetingState.DRAFT
                                || meeting.state() == MeetingState.CONFIRMED);
        return viewer.facilitator() && ahead
                ? Optional.of(new Part("meetings/venues/section", meeting))
                : Optional.empty();
    }
}
